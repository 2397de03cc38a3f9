import { fold } from "../fold";
import type { LegacyLink, NewAccount, NewPersona, Through } from "./records";
import { LegacyRows } from "./rows";

/** Writes what an import brings: accounts and personas, and through LegacyRows what hangs on them. */
export class LegacyTarget extends LegacyRows {
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
         communication_style, greeting, voice_id, is_active, is_custom, user_id, is_archive,
         external_id, sort_order, created_at, updated_at)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      p.name,
      fold(p.name),
      p.displayName,
      p.description,
      p.picture,
      p.traits,
      p.style,
      p.greeting,
      p.voiceId,
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

  /** Gives a persona the picture it does not have yet. */
  addPicture(personaId: number, picture: string): void {
    this.run(
      "update persona_profiles set profile_picture = coalesce(profile_picture, ?) where id = ?",
      picture,
      personaId,
    );
  }
}
