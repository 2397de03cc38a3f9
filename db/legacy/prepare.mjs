// Readies a database of the Python version for an import: a private copy, checked, with indexes, and with the second
// copies among its messages marked. Plain JavaScript, because it may take seconds: a server runs it in a thread.
import { createHash } from "node:crypto";
import { basename } from "node:path";
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import Database from "better-sqlite3";
import { copyOf, removeCopy, UnusableSource } from "./copy.mjs";
import { legacyMs } from "./instants.mjs";
import { mirrored } from "./mirrors.mjs";
import { makeResolver } from "./resolve.mjs";
import { quoted, selected, TABLES, tablesOf, variantOf } from "./tables.mjs";

/** Groups of equal content larger than this are matched in parts: a database may hold one sentence a million times. */
const GROUP_MOST = 20_000;

/**
 * @typedef {{ file: string, name: string, bytes: number, sha256: string, variant: string,
 *   tables: Record<string, number>, mirrors: number }} Prepared
 */

/**
 * @typedef {{ source: string, name?: string, folder: string, aliases: Record<string, string>,
 *   systems: import("./resolve.mjs").SystemPersona[] }} Task
 */

/**
 * @param {Task} task
 * @returns {Promise<Prepared>}
 * @throws UnusableSource
 */
export async function prepare({ source, name = basename(source), folder, aliases, systems }) {
  const { file, bytes, sha256 } = await copyOf(source, folder, name);
  try {
    const sqlite = opened(file, name);
    try {
      const tables = checked(sqlite, name);
      index(sqlite, tables);
      const mirrors = markMirrors(sqlite, tables, { aliases, systems });
      const counts = Object.fromEntries(
        [...tables.keys()].map((table) => [
          table,
          sqlite
            .prepare(`select count(*) from ${quoted(table)}`)
            .pluck()
            .get(),
        ]),
      );
      return { file, name, bytes, sha256, variant: variantOf(tables), tables: counts, mirrors };
    } finally {
      sqlite.close();
    }
  } catch (error) {
    removeCopy(file);
    if (error.code?.startsWith?.("SQLITE_CORRUPT") || error.code === "SQLITE_NOTADB") throw damaged(name);
    throw error;
  }
}

const damaged = (name) =>
  new UnusableSource(`${name} is damaged and cannot be read as a whole. Restore a backup of it.`);

function opened(file, name) {
  const sqlite = new Database(file);
  // It is thrown away afterwards: nothing of it has to be safe on the disk.
  for (const pragma of [
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "journal_mode = OFF",
    "synchronous = OFF",
    "cache_size = -64000",
  ])
    sqlite.pragma(pragma);
  const found = sqlite.pragma("quick_check(1)", { simple: true });
  if (found === "ok") return sqlite;
  sqlite.close();
  throw damaged(name);
}

/** @throws UnusableSource for a database of something else */
function checked(sqlite, name) {
  const tables = tablesOf(sqlite);
  if (tables.size === 0) throw new UnusableSource(`${name} is an empty database: it has no tables.`);
  if (tables.has("__drizzle_migrations"))
    throw new UnusableSource(
      `${name} is a database of Ensemble itself, not of the Python version. Use it as DATA_DIR's app.db instead.`,
    );
  if (!tables.has("users"))
    throw new UnusableSource(`${name} is not a database of the Python version: it has no table users.`);
  for (const [table, needed] of Object.entries(TABLES)) {
    const columns = tables.get(table);
    const missing = columns && needed.find((column) => !columns.has(column));
    if (missing)
      throw new UnusableSource(
        `${name} is not a database of the Python version that can be read here: its table ${table} has no column ${missing}.`,
      );
  }
  return tables;
}

function index(sqlite, tables) {
  for (const table of ["chat_messages", "messages", "conversation_memories", "user_preferences"])
    if (tables.has(table))
      sqlite.exec(
        `create index if not exists "ensemble ${table}" on ${quoted(table)} (${quoted("user_id")}, ${quoted("id")})`,
      );
}

/** Writes the second copies into `ensemble_mirrors`. Returns how many there are. */
function markMirrors(sqlite, tables, { aliases, systems }) {
  sqlite.exec("create table ensemble_mirrors (id integer primary key)");
  if (!tables.has("chat_messages") || !tables.has("messages")) return 0;
  const resolve = makeResolver({ personas: usablePersonas(sqlite, tables), systems, aliases });
  sqlite.function("ensemble_key", { deterministic: true }, (content) =>
    createHash("sha1")
      .update(content ?? "")
      .digest(),
  );
  sqlite.function("ensemble_ms", { deterministic: true }, legacyMs);
  const part = (table) =>
    `select '${table}' as "table", ${selected(tables.get(table), ["id", "user_id", "role", "persona", "persona_id"])},
       ensemble_ms(${tables.get(table).has("timestamp") ? quoted("timestamp") : "null"}) as ms,
       ensemble_key(cast(content as text)) as content_key from ${quoted(table)}`;
  const rows = sqlite
    .prepare(`${part("chat_messages")} union all ${part("messages")} order by user_id, content_key, ms, id`)
    .iterate();
  const ids = [];
  let group = [];
  for (const row of rows) {
    const last = group.at(-1);
    const goesOn =
      last &&
      last.user_id === row.user_id &&
      last.content_key.equals(row.content_key) &&
      group.length < GROUP_MOST;
    if (!goesOn && group.length > 0) {
      for (const id of mirrored(group)) ids.push(id);
      group = [];
    }
    group.push({ ...row, place: resolve(row.user_id, row.persona_id, row.persona) });
  }
  for (const id of mirrored(group)) ids.push(id);
  const add = sqlite.prepare("insert into ensemble_mirrors values (?)");
  sqlite.transaction(() => ids.forEach((id) => void add.run(id)))();
  return ids.length;
}

/**
 * The personas rows can belong to: the system's, and those whose owner exists. An owner makes a persona custom, whatever
 * its flag says; a custom one without an owner is nobody's.
 */
export function usablePersonas(sqlite, tables) {
  const columns = tables.get("persona_profiles");
  if (!columns) return [];
  const owner = columns.has("user_id") ? quoted("user_id") : "null";
  const custom = columns.has("is_custom") ? `coalesce(${quoted("is_custom")}, 0)` : "0";
  return sqlite
    .prepare(
      `select id, cast(name as text) as name, ${owner} as ownerId from persona_profiles
       where (${owner} is null and ${custom} = 0) or ${owner} in (select id from users) order by id`,
    )
    .all();
}

if (!isMainThread && workerData?.legacyImport)
  prepare(workerData.legacyImport).then(
    (prepared) => parentPort.postMessage({ prepared }),
    (error) => parentPort.postMessage({ fault: error.message, unusable: error instanceof UnusableSource }),
  );
