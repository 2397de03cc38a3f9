import Database from "better-sqlite3";
import { usablePersonas } from "./prepare.mjs";
import { quoted, selected, tablesOf } from "./tables.mjs";

/** A value as it may stand in any column: SQLite enforces no types, and the Python version no lengths. */
export type Loose = string | number | Buffer | null;
type Row<Column extends string> = { id: number } & Record<Column, Loose>;
const columns = <Column extends string>(...names: Column[]) => names;

const USER = columns("name", "email", "password_hash", "role", "created_at", "active", "profile_picture");
const PERSONA = [
  ...columns("name", "display_name", "description", "profile_picture", "personality_traits"),
  ...columns("communication_style", "tagline", "voice_id", "custom_voice_url", "is_active", "is_custom"),
  ...columns("user_id", "created_at", "updated_at"),
];
const MESSAGE = [
  ...columns("user_id", "role", "content", "persona", "persona_id", "timestamp", "memory_id", "tokens"),
  ...columns("model", "has_crisis_keywords", "sentiment"),
];
const MEMORY = [
  ...columns("user_id", "persona", "persona_id", "session_id", "started_at", "last_updated", "summary"),
  ...columns("key_topics", "user_mood", "important_facts", "tokens_used"),
];
const PREFERENCE = [
  ...columns("user_id", "persona_id", "category", "key", "value", "confidence", "first_observed"),
  ...columns("last_confirmed", "times_observed"),
];
const SETTINGS = [
  ...columns("current_persona", "current_persona_id", "mode", "tts_enabled", "voice_override"),
  ...columns("preferred_chat_mode"),
];

export type LegacyUser = Row<(typeof USER)[number]>;
export type LegacyPersona = Row<(typeof PERSONA)[number]>;
export type LegacyMessage = Row<(typeof MESSAGE)[number]> & { mirror: 0 | 1 };
export type LegacyMemory = Row<(typeof MEMORY)[number]>;
export type LegacyPreference = Row<(typeof PREFERENCE)[number]>;
export type LegacySettings = Record<(typeof SETTINGS)[number], Loose>;
export type MessageTable = "chat_messages" | "messages";
export type UserTable = MessageTable | "conversation_memories" | "user_preferences" | "user_settings";

const ORPHANED = "(user_id is null or user_id not in (select id from users where typeof(id) = 'integer'))";

/** A prepared copy of a database of the Python version (prepare.mjs), read by column name. */
export class LegacySource {
  private readonly sqlite: Database.Database;
  private readonly tables: Map<string, Set<string>>;

  constructor(file: string) {
    this.sqlite = new Database(file, { readonly: true, fileMustExist: true });
    this.sqlite.pragma("trusted_schema = OFF");
    // An account's rows lie scattered over the whole file.
    this.sqlite.pragma("cache_size = -64000");
    this.tables = tablesOf(this.sqlite);
  }

  close(): void {
    this.sqlite.close();
  }

  has(table: string, column?: string): boolean {
    return column === undefined ? this.tables.has(table) : (this.tables.get(table)?.has(column) ?? false);
  }

  /** Every account, in the order of its number. */
  users(): LegacyUser[] {
    return this.all("users", USER, "where typeof(id) = 'integer' order by id");
  }

  personas(): LegacyPersona[] {
    return this.all("persona_profiles", PERSONA, "order by id");
  }

  /** The personas rows can belong to: the system's (`ownerId` null), and those whose owner exists. */
  usablePersonas(): { id: number; name: string; ownerId: number | null }[] {
    return usablePersonas(this.sqlite, this.tables);
  }

  settings(userId: number): LegacySettings | undefined {
    return this.all<LegacySettings>("user_settings", SETTINGS, "where user_id = ? limit 1", userId, false)[0];
  }

  memories(userId: number, after: number): LegacyMemory[] {
    return this.all("conversation_memories", MEMORY, "where user_id = ? and id > ? order by id", [
      userId,
      after,
    ]);
  }

  preferences(userId: number): LegacyPreference[] {
    return this.all("user_preferences", PREFERENCE, "where user_id = ? order by id", userId);
  }

  /** The messages of an account in the order they were stored, one at a time. */
  messages(table: MessageTable, userId: number, after: number): IterableIterator<LegacyMessage> {
    if (!this.has(table)) return [][Symbol.iterator]();
    return this.sqlite
      .prepare(`${this.messageColumns(table)} where user_id = ? and id > ? order by id`)
      .iterate(userId, after) as IterableIterator<LegacyMessage>;
  }

  /** The first moment that stands in a table of an account after a row; whether it can be read is not said. */
  momentAfter(table: MessageTable, userId: number, id: number): Loose {
    if (!this.has(table, "timestamp")) return null;
    const query = `select timestamp from ${quoted(table)} where user_id = ? and id > ? and timestamp is not null order by id limit 1`;
    return (this.sqlite.prepare(query).pluck().get(userId, id) as Loose | undefined) ?? null;
  }

  /** The rows of a table whose account is not in the file. */
  orphans(table: UserTable): IterableIterator<Record<string, Loose>> {
    if (!this.has(table)) return [][Symbol.iterator]();
    const what =
      table === "chat_messages" || table === "messages"
        ? this.messageColumns(table)
        : `select * from ${quoted(table)}`;
    return this.sqlite.prepare(`${what} where ${ORPHANED}`).iterate() as IterableIterator<
      Record<string, Loose>
    >;
  }

  /** How many rows of a table an account has, up to and with an id when one is given. */
  count(table: UserTable, userId: number, through?: number): number {
    if (!this.has(table)) return 0;
    const query = `select count(*) from ${quoted(table)} where user_id = ?`;
    return this.sqlite
      .prepare(through === undefined ? query : `${query} and id <= ?`)
      .pluck()
      .get(...(through === undefined ? [userId] : [userId, through])) as number;
  }

  /** Whose a conversation memory is, or undefined when there is none with this id. */
  ownerOfMemory(id: Loose): Loose | undefined {
    if (!this.has("conversation_memories")) return undefined;
    return this.sqlite
      .prepare("select user_id from conversation_memories where id = ?")
      .pluck()
      .get(id) as Loose;
  }

  /** How many messages name a chat that is not in the file. */
  missingChats(): number {
    if (!this.has("messages", "chat_id")) return 0;
    const known = this.has("chats", "id") ? "and chat_id not in (select id from chats)" : "";
    return this.sqlite
      .prepare(`select count(*) from messages where chat_id is not null ${known}`)
      .pluck()
      .get() as number;
  }

  private messageColumns(table: MessageTable): string {
    const mirror =
      table === "messages" ? "exists (select 1 from ensemble_mirrors m where m.id = messages.id)" : "0";
    return `select id, ${selected(this.tables.get(table), MESSAGE)}, ${mirror} as mirror from ${quoted(table)}`;
  }

  private all<T>(table: string, names: string[], rest: string, given: unknown = [], withId = true): T[] {
    if (!this.has(table)) return [];
    const what = `${withId ? "id, " : ""}${selected(this.tables.get(table), names)}`;
    return this.sqlite.prepare(`select ${what} from ${quoted(table)} ${rest}`).all(given) as T[];
  }
}
