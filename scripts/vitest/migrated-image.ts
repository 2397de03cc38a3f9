import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { migrate } from "@/db/migrate";
import { seed } from "@/db/seed";

/**
 * Migrates and seeds one database file before the first test and names it in TEST_DATABASE_IMAGE, so that a test can
 * open its own copy in memory: `new Database(readFileSync(process.env.TEST_DATABASE_IMAGE))`.
 */
export default function migratedImage() {
  const folder = mkdtempSync(join(tmpdir(), "ensemble-image-"));
  const image = join(folder, "image.db");
  const sqlite = new Database(image);
  sqlite.pragma("foreign_keys = ON");
  migrate(sqlite, fileURLToPath(new URL("../../db/migrations", import.meta.url)));
  seed(sqlite);
  sqlite.close();
  process.env.TEST_DATABASE_IMAGE = image;
  return () => rmSync(folder, { recursive: true, force: true });
}
