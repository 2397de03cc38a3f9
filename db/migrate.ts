import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate as run } from "drizzle-orm/better-sqlite3/migrator";

/** A database this version must not touch. Its message is one sentence for whoever started the server. */
export class UnusableDatabase extends Error {}

/**
 * Brings a database to the schema of this version. Each run is one transaction.
 * @throws UnusableDatabase when the file is no database, or was written by a newer version.
 */
export function migrate(sqlite: Database.Database, folder: string): void {
  const known = journal(folder);
  const applied = lastApplied(sqlite);
  if (applied > known)
    throw new UnusableDatabase(
      "This database was written by a newer version of Ensemble. Update Ensemble, or start it with another DATA_DIR.",
    );
  if (applied === known) return;
  run(drizzle(sqlite), { migrationsFolder: folder });
}

function journal(folder: string): number {
  const file = join(folder, "meta", "_journal.json");
  if (!existsSync(file)) throw new UnusableDatabase(`The migrations are missing from ${folder}.`);
  const { entries } = JSON.parse(readFileSync(file, "utf8")) as { entries: { when: number }[] };
  return Math.max(0, ...entries.map((entry) => entry.when));
}

function lastApplied(sqlite: Database.Database): number {
  try {
    const table = sqlite
      .prepare("select 1 from sqlite_master where type = 'table' and name = '__drizzle_migrations'")
      .get();
    if (!table) return 0;
    const row = sqlite.prepare("select max(created_at) as last from __drizzle_migrations").get();
    return Number((row as { last: number | null }).last ?? 0);
  } catch (error) {
    throw new UnusableDatabase(
      `The database file cannot be read (${(error as { code?: string }).code ?? "unknown fault"}). Restore a backup, or start Ensemble with another DATA_DIR.`,
    );
  }
}
