import type Database from "better-sqlite3";

type Column = { name: string; notnull: number; pk: number };
type ForeignKey = { id: number; table: string; from: string; to: string | null; on_delete: string };

/**
 * Reads the migrated database and names every way in which a table that holds persona data lacks the rules of the
 * bond: both columns, references through both, cascading deletes, an immutable identity, numbers never reused. An
 * empty list means that no table can hold a row which crosses users or personas.
 */
export function shapeFaults(sqlite: Database.Database): string[] {
  const tables = sqlite
    .prepare("select name, sql from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .all() as { name: string; sql: string }[];
  const scoped = new Set(
    tables
      .map(({ name }) => name)
      .filter((name) => columns(sqlite, name).some((c) => c.name === "persona_id")),
  );
  return tables
    .filter(({ name }) => scoped.has(name))
    .flatMap(({ name, sql }) => tableFaults(sqlite, name, sql, scoped).map((fault) => `${name}: ${fault}`));
}

function tableFaults(sqlite: Database.Database, table: string, sql: string, scoped: Set<string>): string[] {
  const found: string[] = [];
  const has = columns(sqlite, table);
  for (const name of ["user_id", "persona_id"]) {
    const column = has.find((c) => c.name === name);
    if (!column) found.push(`has no ${name}`);
    else if (!column.notnull && !column.pk) found.push(`${name} can be null`);
  }
  if (has.some((c) => c.name === "id" && c.pk) && !/autoincrement/i.test(sql)) found.push("reuses ids");
  if (table !== "bonds") found.push(...referenceFaults(references(sqlite, table), scoped, has));
  if (!isGuarded(sqlite, table, has)) found.push("lets a row change hands");
  return found;
}

function referenceFaults(keys: ForeignKey[][], scoped: Set<string>, has: Column[]): string[] {
  const found: string[] = [];
  const carries = (key: ForeignKey[]) =>
    ["user_id", "persona_id"].every((name) => key.some((part) => part.from === name && part.to === name));
  // A key with a column that can be null is not checked when it is.
  const always = (key: ForeignKey[]) =>
    key.every(({ from }) => has.some((c) => c.name === from && (c.notnull || c.pk)));
  if (!keys.some((key) => scoped.has(key[0]?.table ?? "") && carries(key) && always(key)))
    found.push("hangs on no bond");
  for (const key of keys) {
    const parent = key[0]?.table ?? "";
    if (scoped.has(parent) && !carries(key)) found.push(`refers to ${parent} without both columns`);
    if (parent === "persona_profiles") found.push("refers to a persona past the bond");
    if (scoped.has(parent) && key.some((part) => part.on_delete !== "CASCADE"))
      found.push(`outlives its ${parent}`);
  }
  return found;
}

/** Whether a trigger forbids changing whose a row is. A table of one row a user may change its persona. */
function isGuarded(sqlite: Database.Database, table: string, has: Column[]): boolean {
  const perUser =
    has
      .filter((c) => c.pk)
      .map((c) => c.name)
      .join() === "user_id";
  const needed = perUser ? ["user_id"] : ["user_id", "persona_id"];
  const triggers = sqlite
    .prepare("select sql from sqlite_master where type = 'trigger' and tbl_name = ?")
    .all(table) as { sql: string }[];
  return triggers.some(
    ({ sql }) =>
      /before update/i.test(sql) &&
      /raise\(abort/i.test(sql) &&
      needed.every((name) => sql.includes(`new.${name} is not old.${name}`)),
  );
}

const columns = (sqlite: Database.Database, table: string) =>
  sqlite.pragma(`table_info("${table}")`) as Column[];

function references(sqlite: Database.Database, table: string): ForeignKey[][] {
  const rows = sqlite.pragma(`foreign_key_list("${table}")`) as ForeignKey[];
  return [...new Set(rows.map((row) => row.id))].map((id) => rows.filter((row) => row.id === id));
}
