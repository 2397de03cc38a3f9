import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { seed } from "../seed";

const folder = fileURLToPath(new URL("../migrations/", import.meta.url));
const migrations = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".sql"))
    .sort()
    .map((file) => readFileSync(folder + file, "utf8"))
    .join("\n--> statement-breakpoint\n");

/**
 * A database migrated without one of its rules: `cut` takes it out of the migrations' text. Fails when the text
 * has no such rule, so that a mutation cannot silently stop mutating.
 */
export function mutant(cut: (sql: string) => string): Database.Database {
  const whole = migrations();
  const less = cut(whole);
  if (less === whole) throw new Error("the mutation changed nothing");
  return built(less);
}

/** A database migrated with every rule. */
export const intact = (): Database.Database => built(migrations());

function built(sql: string): Database.Database {
  const sqlite = new Database(":memory:");
  sqlite.pragma("foreign_keys = ON");
  for (const statement of sql.split("--> statement-breakpoint")) if (statement.trim()) sqlite.exec(statement);
  seed(sqlite);
  return sqlite;
}

/** Takes a foreign key of a table out, by its columns. */
export const withoutKey =
  (table: string, ...columns: string[]) =>
  (sql: string) =>
    inTable(sql, table, (text) => {
      const list = columns.map((name) => `\`${name}\``).join(",");
      return text.replace(new RegExp(`,\\s*FOREIGN KEY \\(${list}\\) REFERENCES [^\\n]*?(?=,?\\n)`), "");
    });

/** Takes a check out, by its name. */
export const withoutCheck = (name: string) => (sql: string) =>
  sql.replace(new RegExp(`,\\s*CONSTRAINT "${name}" CHECK\\(.*\\)(?=,?\\n)`), "");

/** Takes a trigger out, by its name. */
export const withoutTrigger = (name: string) => (sql: string) =>
  sql.replace(new RegExp(`create trigger ${name} [\\s\\S]*?end;`), "");

/** Lets a table reuse the numbers of deleted rows. */
export const withoutAutoincrement = (table: string) => (sql: string) =>
  inTable(sql, table, (text) => text.replace(" AUTOINCREMENT", ""));

function inTable(sql: string, table: string, change: (text: string) => string): string {
  return sql.replace(new RegExp(`CREATE TABLE \`${table}\` \\([\\s\\S]*?\\n\\);`), change);
}
