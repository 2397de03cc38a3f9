// The tables an import reads, by name; see prepare.mjs.

/** What each table must have to be read at all. Every other column may be missing. */
export const TABLES = {
  users: ["id", "email"],
  persona_profiles: ["id", "name"],
  user_settings: ["user_id"],
  conversation_memories: ["id", "user_id"],
  chat_messages: ["id", "user_id", "role", "content"],
  messages: ["id", "user_id", "role", "content"],
  user_preferences: ["id", "user_id", "category", "key"],
};

export const quoted = (name) => `"${name.replaceAll('"', '""')}"`;

/**
 * The tables of a database with their columns.
 * @param {import("better-sqlite3").Database} sqlite
 * @returns {Map<string, Set<string>>}
 */
export function tablesOf(sqlite) {
  const rows = sqlite
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and sql not like 'create virtual%'",
    )
    .all();
  return new Map(
    rows.map(({ name }) => [
      name,
      new Set(sqlite.pragma(`table_info(${quoted(name)})`).map((column) => column.name)),
    ]),
  );
}

/**
 * The columns of a table for a select, by name; what the table does not have reads as null.
 * @param {Set<string> | undefined} columns
 * @param {string[]} wanted
 */
export const selected = (columns, wanted) =>
  wanted.map((name) => (columns?.has(name) ? quoted(name) : `null as ${quoted(name)}`)).join(", ");

/** Which of the schemas it met: before persona isolation, after the migration, or made fresh with it. */
export function variantOf(tables) {
  const columns = tables.get("chat_messages");
  if (!columns?.has("persona_id")) return "before persona isolation";
  return [...columns].at(-1) === "persona_id" ? "after the migration" : "fresh";
}
