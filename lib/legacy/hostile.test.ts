import { randomBytes } from "node:crypto";
import {
  chmodSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { expect, it } from "vitest";
import { freshStore } from "@/db/testing";
import { fileHash, LEGACY_SYSTEM, legacyFile, legacyUser, onFile } from "@/db/testing/legacy";
import { importInto, stored } from "./importing.fixture";

const folder = () => mkdtempSync(join(tmpdir(), "ensemble-hostile-"));
const filled = () =>
  legacyFile("before", {
    users: [legacyUser(1)],
    persona_profiles: LEGACY_SYSTEM,
    chat_messages: Array.from({ length: 500 }, (_, index) => ({
      id: index + 1,
      user_id: 1,
      role: "user",
      content: `message ${index} ${"x".repeat(100)}`,
      persona: "Luna",
      timestamp: "2025-09-10 10:00:00",
    })),
  });
const written = (data: Buffer | string) => {
  const file = join(folder(), "file.db");
  writeFileSync(file, data);
  return file;
};
const overwritten = (change: (file: string) => void) => {
  const file = filled();
  change(file);
  return file;
};
const bytesAt = (file: string, at: number, bytes: Buffer) =>
  writeSync(openSync(file, "r+"), bytes, 0, bytes.length, at);

it.each<[string, () => string, string]>([
  ["no file", () => join(folder(), "none.db"), "There is no file"],
  ["a folder", folder, "is not a file"],
  ["no bytes", () => written(""), "has 0 bytes"],
  ["a text", () => written("dear diary\n".repeat(500)), "not a SQLite database, or it is encrypted"],
  ["an encrypted database", () => written(randomBytes(8192)), "not a SQLite database, or it is encrypted"],
  ["a header alone", () => written("SQLite format 3\0"), "breaks off in its header"],
  ["an empty database", () => overwritten((file) => onFile(file, emptied)), "has no tables"],
  [
    "another program's database",
    () => overwritten((file) => onFile(file, "alter table users rename to people")),
    "has no table users",
  ],
  [
    "accounts without addresses",
    () => overwritten((file) => onFile(file, "alter table users drop column email")),
    "has no column email",
  ],
  [
    "messages without content",
    () => overwritten((file) => onFile(file, "alter table chat_messages drop column content")),
    "has no column content",
  ],
  [
    "a database of a newer SQLite",
    () => overwritten((file) => bytesAt(file, 18, Buffer.from([9, 9]))),
    "newer SQLite",
  ],
  ["a damaged database", () => overwritten((file) => bytesAt(file, 8192, randomBytes(40_000))), "is damaged"],
  ["half of a database", () => overwritten((file) => truncateSync(file, 20_480)), "is damaged"],
  [
    "a database of Ensemble",
    () => written(readFileSync(process.env.TEST_DATABASE_IMAGE as string)),
    "a database of Ensemble itself",
  ],
])("refuses %s in a sentence, and writes nothing", async (_, make, words) => {
  const store = freshStore();
  const before = stored(store);
  const error = await importInto(store, make()).catch((thrown: Error) => thrown);
  expect(error).toMatchObject({ name: "UnusableSource", message: expect.stringContaining(words) });
  expect((error as Error).message).toMatch(/^[^\n]+\.$/);
  expect(stored(store)).toEqual(before);
});

const emptied =
  "drop table users; drop table persona_profiles; drop table user_settings; drop table chats; drop table messages; drop table conversation_memories; drop table chat_messages; drop table user_preferences";

it("reads what the log beside a database holds, and leaves both as they were", async () => {
  const file = filled();
  const writer = new Database(file);
  writer.pragma("journal_mode = WAL");
  writer.pragma("wal_autocheckpoint = 0");
  writer
    .prepare(
      "insert into chat_messages (id, user_id, role, content, persona) values (9000, 1, 'user', 'in the log', 'Luna')",
    )
    .run();
  const hashes = () =>
    readdirSync(dirname(file))
      .filter((name) => !name.endsWith("-shm"))
      .map((name) => [name, fileHash(join(dirname(file), name))]);
  const before = hashes();
  const store = freshStore();
  await importInto(store, file);
  expect(hashes()).toEqual(before);
  expect(
    store.sqlite.prepare("select count(*) from chat_messages where content = 'in the log'").pluck().get(),
  ).toBe(1);
  writer.close();
});

it("writes nothing beside a file it may only read", async () => {
  const file = filled();
  const hash = fileHash(file);
  chmodSync(file, 0o444);
  chmodSync(dirname(file), 0o555);
  await importInto(freshStore(), file);
  expect(readdirSync(dirname(file))).toHaveLength(1);
  expect(fileHash(file)).toBe(hash);
  chmodSync(dirname(file), 0o755);
});

it("survives columns of any type", async () => {
  const file = legacyFile("migrated", {
    users: [
      legacyUser(1, { name: Buffer.from("bytes"), created_at: 1757000000, role: 5, profile_picture: 7 }),
    ],
    persona_profiles: [
      ...LEGACY_SYSTEM,
      { id: 7, name: "\0\u0001", user_id: 1, voice_id: "../../v1/user" },
      { id: 8, name: "x".repeat(5_000), user_id: 1, description: "d".repeat(9_000) },
      { id: 9, name: "  ", user_id: 1 },
    ],
    user_settings: [
      { id: 1, user_id: 1, mode: 3, tts_enabled: "yes", voice_override: 12, current_persona_id: "x" },
    ],
    conversation_memories: [
      {
        id: 1,
        user_id: 1,
        persona: 5,
        summary: Buffer.from("x"),
        key_topics: ",, a ,",
        important_facts: "{broken",
      },
    ],
    chat_messages: [
      {
        id: 1,
        user_id: 1,
        role: "user",
        content: Buffer.from("text as bytes"),
        persona: 12,
        timestamp: 1757000000.5,
        memory_id: "x",
        tokens: "many",
      },
      { id: 2, user_id: 1, role: "user", content: Buffer.from([0xff, 0xfe, 0x00]), timestamp: 1e300 },
      { id: 3, user_id: 1, role: "user", content: 42, timestamp: "2025-13-45 99:00:00" },
      { id: 4, user_id: "1x", role: "user", content: "of nobody" },
      { id: 5, user_id: null, role: "user", content: null },
      { id: 6, user_id: 1, role: Buffer.from("user"), content: null },
    ],
    user_preferences: [{ id: 1, user_id: 1, category: null, key: 5, confidence: "high", times_observed: -3 }],
  });
  const store = freshStore();
  const report = await importInto(store, file);
  expect(report.adds_up).toBe(true);
  expect(
    store.sqlite
      .prepare("select name from persona_profiles where owner_key <> 0 and is_archive = 0 order by id")
      .pluck()
      .all(),
  ).toEqual(["Unnamed persona", "x".repeat(50), "Unnamed persona (imported)"]);
  expect(store.sqlite.pragma("foreign_key_check")).toEqual([]);
});
