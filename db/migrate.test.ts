import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { expect, it } from "vitest";
import { migrate, UnusableDatabase } from "./migrate";

const folder = fileURLToPath(new URL("./migrations", import.meta.url));

it("brings an empty database to today's schema, and once there changes nothing", () => {
  const sqlite = new Database(":memory:");
  migrate(sqlite, folder);
  const schema = () => sqlite.prepare("select * from sqlite_master").all();
  const once = schema();
  migrate(sqlite, folder);
  expect(schema()).toEqual(once);
  expect(sqlite.prepare("select count(*) as n from persona_profiles").get()).toEqual({ n: 0 });
});

it("leaves a database of a newer version alone and says so in a sentence", () => {
  const sqlite = new Database(":memory:");
  migrate(sqlite, folder);
  sqlite
    .prepare("insert into __drizzle_migrations (hash, created_at) values ('x', ?)")
    .run(Date.now() + 1e12);
  expect(() => migrate(sqlite, folder)).toThrow(UnusableDatabase);
  expect(() => migrate(sqlite, folder)).toThrow(/newer version of Ensemble/);
});

it("refuses a file that is no database", () => {
  const file = join(mkdtempSync(join(tmpdir(), "ensemble-")), "app.db");
  writeFileSync(file, "this is a letter, not a database".repeat(100));
  expect(() => migrate(new Database(file), folder)).toThrow(UnusableDatabase);
});
