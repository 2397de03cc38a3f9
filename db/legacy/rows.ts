import type { NewMemory, NewMessage, NewPreference, NewVoice, StoredMessage } from "./records";
import { Statements } from "./statements";

/** Whoever runs a command on the server is no account. */
const ON_COMMAND_LINE = 0;

/** Writes what an account brings along: rows of its bonds, stamped here, because a scope is for one persona. */
export class LegacyRows extends Statements {
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

  hasVoice(personaId: number): boolean {
    return this.one("select 1 as found from persona_voices where persona_id = ?", personaId) !== undefined;
  }

  /** Gives a persona a recording that is kept and never sent anywhere by itself. */
  addVoice(v: NewVoice): void {
    this.run(
      `insert into persona_voices (user_id, persona_id, file, content_type, bytes, duration_ms, sample_sha256,
         consented_at, consent_version, state, tag) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'kept', ?)`,
      v.userId,
      v.personaId,
      v.file,
      v.contentType,
      v.bytes,
      v.durationMs,
      v.sampleSha256,
      v.consentedAt,
      v.consentVersion,
      v.tag,
    );
  }

  /**
   * Puts down in the log that a recording was brought on somebody's statement. The log outlives the recording and the
   * persona: by it a later import knows not to bring back what its owner took away.
   */
  noteVoice(userId: number, externalId: string, consent: string): void {
    this.run(
      "insert into audit_log (actor_id, action, target_kind, target_id, detail) values (?, 'import.voice', 'import', ?, ?)",
      ON_COMMAND_LINE,
      userId,
      JSON.stringify({ persona: externalId, consent }),
    );
  }

  broughtVoice(userId: number, externalId: string): boolean {
    return (
      this.one(
        "select 1 as found from audit_log where action = 'import.voice' and target_id = ? and detail ->> 'persona' = ?",
        userId,
        externalId,
      ) !== undefined
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
}
