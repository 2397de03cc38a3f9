import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";

export const LEGACY_VARIANTS = ["before", "migrated", "fresh", "oldest"] as const;
export type LegacyVariant = (typeof LEGACY_VARIANTS)[number];
type Rows = Record<string, Record<string, unknown>[]>;

/** The columns of each table before persona isolation, as the Python version makes them. */
const BASE: Record<string, string[]> = {
  users: [
    ...["id INTEGER NOT NULL PRIMARY KEY", "name VARCHAR(100)", "email VARCHAR(120) NOT NULL"],
    ...["password_hash VARCHAR(255)", "role VARCHAR(20)", "gender VARCHAR(20)"],
    ...["profile_picture VARCHAR(255)", "created_at DATETIME", "active BOOLEAN"],
  ],
  persona_profiles: [
    ...["id INTEGER NOT NULL PRIMARY KEY", "name VARCHAR(50) NOT NULL", "display_name VARCHAR(100)"],
    ...["description TEXT", "profile_picture VARCHAR(255)", "personality_traits TEXT"],
    ...["communication_style VARCHAR(50)", "tagline VARCHAR(150)", "voice_settings VARCHAR(100)"],
    ...["is_active BOOLEAN", "created_by INTEGER", "created_at DATETIME", "updated_at DATETIME"],
  ],
  user_settings: [
    ...["id INTEGER NOT NULL PRIMARY KEY", "user_id INTEGER NOT NULL", "current_persona VARCHAR(50)"],
    ...["mode VARCHAR(50)", "tts_enabled BOOLEAN", "voice_override VARCHAR(100)"],
    ...["preferred_chat_mode VARCHAR(20)", "nickname VARCHAR(100)"],
  ],
  chats: ["id INTEGER NOT NULL PRIMARY KEY", "user_id INTEGER NOT NULL", "title VARCHAR(200)"],
  messages: [
    ...["id INTEGER NOT NULL PRIMARY KEY", "user_id INTEGER", "chat_id INTEGER", "role VARCHAR(20)"],
    ...["content TEXT", "persona VARCHAR(50)", "timestamp DATETIME"],
  ],
  conversation_memories: [
    ...[
      "id INTEGER NOT NULL PRIMARY KEY",
      "user_id INTEGER",
      "persona VARCHAR(50)",
      "session_id VARCHAR(100)",
    ],
    ...["started_at DATETIME", "last_updated DATETIME", "summary TEXT", "key_topics TEXT"],
    ...["user_mood VARCHAR(50)", "important_facts TEXT", "message_count INTEGER", "tokens_used INTEGER"],
  ],
  chat_messages: [
    ...["id INTEGER NOT NULL PRIMARY KEY", "user_id INTEGER", "memory_id INTEGER", "role VARCHAR(20)"],
    ...["content TEXT", "persona VARCHAR(50)", "timestamp DATETIME", "tokens INTEGER", "model VARCHAR(50)"],
    ...["has_crisis_keywords BOOLEAN", "sentiment VARCHAR(20)"],
  ],
  user_preferences: [
    ...["id INTEGER NOT NULL PRIMARY KEY", "user_id INTEGER", "category VARCHAR(50)", "key VARCHAR(100)"],
    ...["value TEXT", "confidence FLOAT", "learned_from VARCHAR(100)", "first_observed DATETIME"],
    ...["last_confirmed DATETIME", "times_observed INTEGER"],
  ],
};

const ISOLATION: Record<string, string[]> = {
  persona_profiles: [
    "user_id INTEGER",
    "is_custom BOOLEAN",
    "voice_id VARCHAR(100)",
    "custom_voice_url TEXT",
  ],
  user_settings: ["current_persona_id INTEGER"],
  conversation_memories: ["persona_id INTEGER"],
  chat_messages: ["persona_id INTEGER"],
  user_preferences: ["persona_id INTEGER"],
};

const MEMORY_TABLES = ["conversation_memories", "chat_messages", "user_preferences"];

/** The columns of a table in a variant: the isolation's at the end after the migration, in the middle when made fresh. */
function columnsOf(table: string, variant: LegacyVariant): string[] {
  const base = BASE[table] as string[];
  const added = ISOLATION[table] ?? [];
  if (variant === "migrated") return [...base, ...added];
  if (variant === "fresh") return [...base.slice(0, 3), ...added, ...base.slice(3)];
  if (variant === "oldest")
    return [...base, "legacy_flags INTEGER DEFAULT 7", "imported_note TEXT DEFAULT 'x'"];
  return base;
}

/**
 * A database of the Python version in a folder of its own, with these rows. The oldest chronology has no memory
 * tables; `without` leaves out more.
 */
export function legacyFile(variant: LegacyVariant, rows: Rows, without: string[] = []): string {
  const file = join(mkdtempSync(join(tmpdir(), "ensemble-legacy-")), `${variant}.db`);
  const sqlite = new Database(file);
  const left = variant === "oldest" ? [...without, ...MEMORY_TABLES] : without;
  for (const table of Object.keys(BASE)) {
    if (left.includes(table)) continue;
    const keys =
      variant === "fresh" && table !== "users" ? ", FOREIGN KEY(user_id) REFERENCES users (id)" : "";
    const hasUser = columnsOf(table, variant).some((column) => column.startsWith("user_id"));
    sqlite.exec(`create table ${table} (${columnsOf(table, variant).join(", ")}${hasUser ? keys : ""})`);
  }
  sqlite.close();
  addLegacyRows(file, rows);
  return file;
}

/** Adds rows to a database of the Python version, as it does when people go on talking. */
export function addLegacyRows(file: string, rows: Rows): void {
  const sqlite = new Database(file);
  sqlite.pragma("foreign_keys = OFF");
  sqlite.transaction(() => {
    for (const [table, list] of Object.entries(rows))
      for (const row of list) {
        const names = Object.keys(row);
        sqlite
          .prepare(`insert into ${table} (${names}) values (${names.map(() => "?")})`)
          .run(names.map((name) => row[name]));
      }
  })();
  sqlite.close();
}

/** Runs one statement on a file, for what no row says. */
export function onFile(file: string, sql: string): void {
  const sqlite = new Database(file);
  sqlite.exec(sql);
  sqlite.close();
}

export const fileHash = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

/** The six personas the Python version comes with, numbered from 1. */
export const LEGACY_SYSTEM = ["Isabella", "Alex", "Luna", "Maya", "Sam", "Ethan"].map((name, index) => ({
  id: index + 1,
  name,
  display_name: name,
  is_active: 1,
}));

/** An account of the Python version; its password is `Legacy-pass-1!`. */
export const legacyUser = (id: number, given: Record<string, unknown> = {}) => ({
  id,
  name: `Person ${id}`,
  email: `person${id}@example.com`,
  password_hash: LEGACY_HASH,
  role: "user",
  created_at: `2025-09-0${id % 9} 08:00:00.00000${id % 10}`,
  active: 1,
  ...given,
});

/** `Legacy-pass-1!`, with little work so that tests are quick. */
export const LEGACY_HASH =
  "pbkdf2:sha256:1000$pepperandsalt$f91284c896e459d3655344b4db599765fc03850d822c980fcd1a0381b30b1252";
