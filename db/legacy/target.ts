import type Database from "better-sqlite3";
import { fold } from "../fold";
import type { Store } from "../store";

export type LegacyLink = {
  sourceId: number;
  legacyId: number;
  userId: number | null;
  anchors: string | null;
  chatMessagesThrough: number;
  messagesThrough: number;
  memoriesThrough: number;
  preferencesThrough: number;
  isComplete: 0 | 1;
};
export type Through =
  | "chat_messages_through"
  | "messages_through"
  | "memories_through"
  | "preferences_through";
export type NewAccount = {
  name: string;
  email: string;
  passwordHash: string | null;
  role: "user" | "admin";
  isDisabled: boolean;
  createdAt: string;
};
export type NewPersona = {
  owner: number;
  name: string;
  displayName: string;
  description: string;
  picture: string | null;
  traits: string;
  style: string;
  greeting: string;
  voiceId: string | null;
  customVoiceUrl: string | null;
  isActive: boolean;
  isArchive: boolean;
  externalId: string;
  sortOrder: number;
  createdAt: string;
};
export type NewMessage = {
  userId: number;
  personaId: number;
  memoryId: number | null;
  role: "user" | "assistant";
  content: string;
  timestamp: string;
  tokens: number;
  model: string | null;
  hasCrisisKeywords: 0 | 1;
  sentiment: string | null;
  externalId: string;
};
export type NewMemory = {
  userId: number;
  personaId: number;
  sessionId: string | null;
  startedAt: string;
  lastUpdated: string | null;
  summary: string | null;
  keyTopics: string | null;
  userMood: string | null;
  importantFacts: string | null;
  tokensUsed: number;
  externalId: string;
};
export type NewPreference = {
  userId: number;
  personaId: number;
  category: string;
  key: string;
  value: string | null;
  confidence: number;
  firstObserved: string;
  lastConfirmed: string;
  timesObserved: number;
};
export type StoredMessage = {
  id: number;
  role: string;
  content: string;
  timestamp: string;
  externalId: string;
};

/**
 * Writes what an import brings, with statements made once: it stamps rows itself, because a scope is made for one
 * request and one persona. The rules of the database hold for it as for everybody.
 */
export class LegacyTarget {
  private readonly sqlite: Database.Database;
  private readonly statements = new Map<string, Database.Statement>();

  constructor(store: Store) {
    this.sqlite = store.sqlite;
  }

  /** Lets the database keep more of itself in memory, in KB: for as long as nobody else needs it. */
  keepInMemory(kilobytes: number): void {
    this.sqlite.pragma(`cache_size = -${kilobytes}`);
  }

  begin(): void {
    this.sqlite.exec("begin immediate");
  }

  commit(): void {
    this.sqlite.exec("commit");
  }

  rollback(): void {
    if (this.sqlite.inTransaction) this.sqlite.exec("rollback");
  }

  links(): LegacyLink[] {
    return this.all(
      "select source_id as sourceId, legacy_id as legacyId, user_id as userId, anchors, chat_messages_through as chatMessagesThrough, messages_through as messagesThrough, memories_through as memoriesThrough, preferences_through as preferencesThrough, is_complete as isComplete from legacy_accounts",
    );
  }

  /** A source that nothing was brought from yet, or a new one. */
  newSource(): number {
    const unused = this.one(
      "select id from legacy_sources where id not in (select source_id from legacy_accounts) limit 1",
    );
    return unused ? (unused.id as number) : this.run("insert into legacy_sources default values");
  }

  touchSource(id: number, at: string): void {
    this.run("update legacy_sources set last_imported_at = ? where id = ?", at, id);
  }

  link(sourceId: number, legacyId: number, userId: number, anchors: string): void {
    this.run(
      "insert into legacy_accounts (source_id, legacy_id, user_id, anchors) values (?, ?, ?, ?)",
      sourceId,
      legacyId,
      userId,
      anchors,
    );
  }

  readThrough(sourceId: number, legacyId: number, column: Through, id: number): void {
    this.run(
      `update legacy_accounts set ${column} = max(${column}, ?) where source_id = ? and legacy_id = ?`,
      id,
      sourceId,
      legacyId,
    );
  }

  finish(sourceId: number, legacyId: number, anchors: string): void {
    this.run(
      "update legacy_accounts set is_complete = 1, anchors = ? where source_id = ? and legacy_id = ?",
      anchors,
      sourceId,
      legacyId,
    );
  }

  userByEmail(email: string): number | undefined {
    return this.one("select id from users where email_key = ?", fold(email))?.id as number | undefined;
  }

  emailOf(userId: number): string {
    return this.one("select email from users where id = ?", userId)?.email as string;
  }

  hasAdministrator(): boolean {
    return (
      this.one("select 1 as found from users where role = 'admin' and is_disabled = 0 limit 1") !== undefined
    );
  }

  /** False when there is no such account, or it is shut. */
  makeAdministrator(email: string): boolean {
    const statement = this.statement(
      "update users set role = 'admin' where email_key = ? and is_disabled = 0",
    );
    return statement.run(fold(email)).changes > 0;
  }

  addUser({ name, email, passwordHash, role, isDisabled, createdAt }: NewAccount): number {
    return this.run(
      "insert into users (name, email, email_key, password_hash, role, is_disabled, created_at) values (?, ?, ?, ?, ?, ?, ?)",
      name,
      email,
      fold(email),
      passwordHash,
      role,
      isDisabled ? 1 : 0,
      createdAt,
    );
  }

  setDisabled(userId: number, isDisabled: boolean): void {
    this.run("update users set is_disabled = ? where id = ?", isDisabled ? 1 : 0, userId);
  }

  systemPersonas(): { id: number; name: string; seedKey: string | null }[] {
    return this.all(
      "select id, name, seed_key as seedKey from persona_profiles where owner_key = 0 order by id",
    );
  }

  persona(owner: number, externalId: string): { id: number; isArchive: 0 | 1 } | undefined {
    return this.one(
      "select id, is_archive as isArchive from persona_profiles where owner_key = ? and external_id = ?",
      owner,
      externalId,
    ) as never;
  }

  personaName(personaId: number): string {
    return this.one("select name from persona_profiles where id = ?", personaId)?.name as string;
  }

  isArchive(personaId: number): boolean {
    return this.one("select is_archive as yes from persona_profiles where id = ?", personaId)?.yes === 1;
  }

  isNameTaken(owner: number, name: string): boolean {
    return (
      this.one(
        "select 1 as found from persona_profiles where owner_key = ? and name_key = ?",
        owner,
        fold(name),
      ) !== undefined
    );
  }

  addPersona(p: NewPersona): number {
    return this.run(
      `insert into persona_profiles (name, name_key, display_name, description, profile_picture, personality_traits,
         communication_style, greeting, voice_id, custom_voice_url, is_active, is_custom, user_id, is_archive,
         external_id, sort_order, created_at, updated_at)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      p.name,
      fold(p.name),
      p.displayName,
      p.description,
      p.picture,
      p.traits,
      p.style,
      p.greeting,
      p.voiceId,
      p.customVoiceUrl,
      p.isActive ? 1 : 0,
      p.owner === 0 ? 0 : 1,
      p.owner === 0 ? null : p.owner,
      p.isArchive ? 1 : 0,
      p.externalId,
      p.sortOrder,
      p.createdAt,
      p.createdAt,
    );
  }

  /** Gives a persona the files it does not have yet. */
  addFiles(personaId: number, picture: string | null, customVoiceUrl: string | null): void {
    this.run(
      "update persona_profiles set profile_picture = coalesce(profile_picture, ?), custom_voice_url = coalesce(custom_voice_url, ?) where id = ?",
      picture,
      customVoiceUrl,
      personaId,
    );
  }

  bond(userId: number, personaId: number): void {
    this.run(
      "insert into bonds (user_id, persona_id, owner_key) select ?, id, owner_key from persona_profiles where id = ? on conflict do nothing",
      userId,
      personaId,
    );
  }

  /** False when this history already has the message. */
  addMessage(m: NewMessage): boolean {
    const { changes } = this.statement(
      `insert into chat_messages (user_id, persona_id, memory_id, role, content, timestamp, tokens, model,
         has_crisis_keywords, sentiment, external_id)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (user_id, persona_id, external_id) where external_id is not null do nothing`,
    ).run(
      m.userId,
      m.personaId,
      m.memoryId,
      m.role,
      m.content,
      m.timestamp,
      m.tokens,
      m.model,
      m.hasCrisisKeywords,
      m.sentiment,
      m.externalId,
    );
    return changes > 0;
  }

  lastMessageId(): number {
    return (this.one("select max(id) as id from chat_messages")?.id as number | null) ?? 0;
  }

  /** Imported messages of a bond after an id, in the order they were stored. */
  messagesAfter(userId: number, personaId: number, after: number, limit: number): StoredMessage[] {
    return this.all(
      `select id, role, content, timestamp, external_id as externalId from chat_messages
       where user_id = ? and persona_id = ? and id > ? and external_id like 'legacy%' order by id limit ?`,
      userId,
      personaId,
      after,
      limit,
    );
  }

  /** The conversations an account was brought, by where they came from. */
  memories(userId: number, prefix: string): { id: number; personaId: number; externalId: string }[] {
    return this.all(
      "select id, persona_id as personaId, external_id as externalId from conversation_memories where user_id = ? and substr(external_id, 1, ?) = ?",
      userId,
      prefix.length,
      prefix,
    );
  }

  addMemory(m: NewMemory): number {
    return this.run(
      `insert into conversation_memories (user_id, persona_id, session_id, started_at, last_updated, summary, key_topics,
         user_mood, important_facts, tokens_used, external_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      m.userId,
      m.personaId,
      m.sessionId,
      m.startedAt,
      m.lastUpdated,
      m.summary,
      m.keyTopics,
      m.userMood,
      m.importantFacts,
      m.tokensUsed,
      m.externalId,
    );
  }

  /**
   * Sets a conversation's count to the messages that hang on it. One that was brought with something distilled from it
   * counts as summed up, so that this stays; the others are summed up in the background.
   */
  countMemory(userId: number, personaId: number, id: number): void {
    this.run(
      `update conversation_memories set message_count = (select count(*) from chat_messages
         where user_id = ? and persona_id = ? and memory_id = ?) where id = ?`,
      userId,
      personaId,
      id,
      id,
    );
    this.run(
      "update conversation_memories set digested_count = message_count where id = ? and coalesce(summary, key_topics, important_facts) is not null",
      id,
    );
  }

  /** Adds a preference; one that an import brought before takes the newer value, one of another origin stays. */
  putPreference(p: NewPreference): void {
    this.run(
      `insert into user_preferences (user_id, persona_id, category, key, value, confidence, learned_from, first_observed,
         last_confirmed, times_observed) values (?, ?, ?, ?, ?, ?, 'import', ?, ?, ?)
       on conflict (user_id, persona_id, category, key) do update set value = excluded.value,
         confidence = excluded.confidence, last_confirmed = excluded.last_confirmed,
         times_observed = excluded.times_observed
       where user_preferences.learned_from = 'import'`,
      p.userId,
      p.personaId,
      p.category,
      p.key,
      p.value,
      p.confidence,
      p.firstObserved,
      p.lastConfirmed,
      p.timesObserved,
    );
  }

  currentPersona(userId: number): number | undefined {
    return this.one("select persona_id as id from current_personas where user_id = ?", userId)?.id as
      | number
      | undefined;
  }

  makeCurrent(userId: number, personaId: number): void {
    this.run("insert into current_personas (user_id, persona_id) values (?, ?)", userId, personaId);
  }

  hasSettings(userId: number): boolean {
    return this.one("select 1 as found from user_settings where user_id = ?", userId) !== undefined;
  }

  addSettings(
    userId: number,
    mode: string,
    tts: boolean,
    voiceOverride: string | null,
    chatMode: string,
  ): void {
    this.run(
      "insert into user_settings (user_id, mode, tts_enabled, voice_override, preferred_chat_mode) values (?, ?, ?, ?, ?)",
      userId,
      mode,
      tts ? 1 : 0,
      voiceOverride,
      chatMode,
    );
  }

  private statement(sql: string): Database.Statement {
    let statement = this.statements.get(sql);
    if (!statement) {
      statement = this.sqlite.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }

  private one(sql: string, ...given: unknown[]) {
    return this.statement(sql).get(...given) as Record<string, unknown> | undefined;
  }

  private all<T>(sql: string, ...given: unknown[]): T[] {
    return this.statement(sql).all(...given) as T[];
  }

  /** The new row's id. */
  private run(sql: string, ...given: unknown[]): number {
    return Number(this.statement(sql).run(...given).lastInsertRowid);
  }
}
