import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { env } from "@/lib/env";
import * as schema from "./schema";

export type Store = {
  /** Tells the stores of a process apart. */
  number: number;
  sqlite: Database.Database;
  db: BetterSQLite3Database<typeof schema>;
  /**
   * Runs writes that may be lost with the power (never with the process): counters, partial replies.
   * They skip the disk flush that everything a user was told is saved gets.
   */
  relaxed<T>(write: () => T): T;
  /**
   * Call it after removing what people were promised is gone for good: the write-ahead log, which still holds the pages
   * as they were, is folded into the file and emptied. Left to the next time while another process reads the file.
   */
  wipe(): void;
};

let opened = 0;
const BUSY_MS = 5_000;

/**
 * Opens a database: a file's path, or the bytes of one (kept in memory, for tests).
 * WAL with synchronous=FULL: what was acknowledged survives a power cut as well as a killed process.
 * With secure_delete what is removed is overwritten: no forgotten word can be found in the file.
 */
export function openStore(source: string | Buffer): Store {
  if (typeof source === "string" && source !== ":memory:") mkdirSync(dirname(source), { recursive: true });
  const sqlite = new Database(source);
  sqlite.pragma(`busy_timeout = ${BUSY_MS}`);
  sqlite.pragma("journal_mode = WAL");
  sqlite.pragma("synchronous = FULL");
  sqlite.pragma("foreign_keys = ON");
  sqlite.pragma("secure_delete = ON");
  sqlite.pragma("cache_size = -16000");
  opened += 1;
  return {
    number: opened,
    sqlite,
    db: drizzle(sqlite, { schema }),
    relaxed(write) {
      if (sqlite.inTransaction) return write();
      sqlite.pragma("synchronous = NORMAL");
      try {
        return write();
      } finally {
        sqlite.pragma("synchronous = FULL");
      }
    },
    wipe() {
      if (sqlite.inTransaction) return;
      // Nobody is kept waiting for a reader in another process.
      sqlite.pragma("busy_timeout = 0");
      try {
        sqlite.pragma("wal_checkpoint(TRUNCATE)");
      } finally {
        sqlite.pragma(`busy_timeout = ${BUSY_MS}`);
      }
    },
  };
}

/** The claim is kept here from being collected, which would let it go; a variable nobody reads is minified away. */
const held = globalThis as { ensembleStore?: Store; ensembleClaim?: Database.Database };

/** The process's one connection, kept over hot reload. */
export function store(): Store {
  held.ensembleStore ??= openStore(env().databaseFile);
  return held.ensembleStore;
}

/** Puts another store in place of the process's own; tests give each case a fresh one. */
export function replaceStore(next: Store | undefined): void {
  held.ensembleStore = next;
}

/** Closes the connection, folding the write-ahead log into the file. */
export function closeStore(): void {
  held.ensembleStore?.sqlite.close();
  held.ensembleStore = undefined;
}

/**
 * Holds a database for this process alone until it ends, however it ends: a second server on the same file would take
 * the first one's running replies for interrupted ones. False when another process holds it.
 */
export function claim(file: string): boolean {
  const lock = new Database(`${file}.lock`);
  try {
    lock.pragma("busy_timeout = 2000");
    lock.pragma("locking_mode = EXCLUSIVE");
    lock.exec("begin exclusive");
    held.ensembleClaim = lock;
    return true;
  } catch (error) {
    lock.close();
    if ((error as { code?: string }).code === "SQLITE_BUSY") return false;
    throw error;
  }
}
