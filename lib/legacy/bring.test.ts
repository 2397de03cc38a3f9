import { describe, expect, it } from "vitest";
import { shapeFaults } from "@/db/shape";
import { freshStore } from "@/db/testing";
import {
  addLegacyRows,
  fileHash,
  LEGACY_SYSTEM,
  LEGACY_VARIANTS,
  legacyFile,
  legacyUser,
} from "@/db/testing/legacy";
import { importInto, said, stored, tableOf, texts, usersOf } from "./importing.fixture";

describe.each(LEGACY_VARIANTS)("a database of the schema %s", (variant) => {
  const table = variant === "oldest" ? "messages" : "chat_messages";
  const file = () =>
    legacyFile(variant, {
      users: [legacyUser(1), legacyUser(2)],
      persona_profiles: LEGACY_SYSTEM,
      [table]: [said(1, 1), said(2, 1), said(3, 2, { persona: "MAYA" }), said(4, 2, { persona: "Nobody" })],
    });

  it("is brought whole, and left as it was", async () => {
    const source = file();
    const before = fileHash(source);
    const store = freshStore();
    const report = await importInto(store, source);
    expect(report.adds_up).toBe(true);
    expect(tableOf(report, table)).toMatchObject({ read: 4, imported: 3, archived: 1, refused: 0 });
    const users = usersOf(store);
    expect(texts(store, users["Person 1"] as number, "Isabella")).toEqual(["message 1", "message 2"]);
    expect(texts(store, users["Person 2"] as number, "Maya")).toEqual(["message 3"]);
    expect(texts(store, users["Person 2"] as number, "Nobody")).toEqual(["message 4"]);
    expect(fileHash(source)).toBe(before);
    expect(store.sqlite.pragma("foreign_key_check")).toEqual([]);
    expect(shapeFaults(store.sqlite)).toEqual([]);
  });

  it("brings nothing a second time", async () => {
    const source = file();
    const store = freshStore();
    await importInto(store, source);
    const first = stored(store);
    const report = await importInto(store, source);
    expect(stored(store)).toEqual(first);
    expect(report.adds_up).toBe(true);
    expect(tableOf(report, table)).toMatchObject({ already_here: 4, imported: 0, archived: 0 });
  });
});

describe("tables and columns that are missing", () => {
  it("are done without", async () => {
    const source = legacyFile("before", { users: [legacyUser(1)], messages: [said(1, 1)] }, [
      "persona_profiles",
      "user_settings",
      "chat_messages",
      "conversation_memories",
      "user_preferences",
      "chats",
    ]);
    const store = freshStore();
    const report = await importInto(store, source);
    expect(report.adds_up).toBe(true);
    expect(texts(store, usersOf(store)["Person 1"] as number, "Isabella")).toEqual(["message 1"]);
  });
});

describe("a newer copy of the same file", () => {
  it("brings what is new, and nothing that was forgotten here", async () => {
    const source = legacyFile("before", {
      users: [legacyUser(1)],
      persona_profiles: LEGACY_SYSTEM,
      chat_messages: [said(1, 1), said(2, 1, { persona: "Bella" })],
    });
    const store = freshStore();
    await importInto(store, source);
    store.sqlite.prepare("delete from chat_messages where content = 'message 1'").run();
    addLegacyRows(source, {
      users: [legacyUser(2)],
      chat_messages: [said(3, 1), said(4, 1, { persona: "BELLA" }), said(5, 2)],
    });
    const report = await importInto(store, source);
    expect(tableOf(report, "chat_messages")).toMatchObject({
      read: 5,
      already_here: 2,
      imported: 2,
      archived: 1,
    });
    expect(tableOf(report, "users")).toMatchObject({ imported: 1, already_here: 1 });
    const { "Person 1": first, "Person 2": second } = usersOf(store);
    expect(texts(store, first as number, "Isabella")).toEqual(["message 3"]);
    expect(texts(store, first as number, "Bella")).toEqual(["message 2", "message 4"]);
    expect(texts(store, second as number, "Isabella")).toEqual(["message 5"]);
  });

  it("does not bring back an account that was erased here", async () => {
    const source = legacyFile("before", {
      users: [legacyUser(1), legacyUser(2)],
      chat_messages: [said(1, 1), said(2, 2)],
    });
    const store = freshStore();
    await importInto(store, source);
    store.sqlite.prepare("delete from users where name = 'Person 1'").run();
    const link = store.sqlite
      .prepare("select user_id, anchors from legacy_accounts where legacy_id = 1")
      .get();
    expect(link).toEqual({ user_id: null, anchors: null });
    const report = await importInto(store, source);
    expect(tableOf(report, "users")).toMatchObject({ already_here: 1, refused: 1 });
    expect(tableOf(report, "chat_messages")).toMatchObject({ already_here: 1, refused: 1 });
    expect(report.adds_up).toBe(true);
    expect(Object.keys(usersOf(store))).toEqual(["Person 2"]);
  });

  it("is not taken for one when it is another installation's with the same numbers", async () => {
    const store = freshStore();
    const one = legacyFile("before", {
      users: [legacyUser(1)],
      chat_messages: [said(1, 1, { content: "ours" })],
    });
    const other = legacyFile("before", {
      users: [
        legacyUser(1, {
          name: "Other",
          email: "other@example.com",
          created_at: "2024-01-01 00:00:00.5",
          password_hash: "x",
        }),
      ],
      chat_messages: [said(1, 1, { content: "theirs" })],
    });
    await importInto(store, one);
    await importInto(store, other);
    const { "Person 1": first, Other: second } = usersOf(store);
    expect(texts(store, first as number, "Isabella")).toEqual(["ours"]);
    expect(texts(store, second as number, "Isabella")).toEqual(["theirs"]);
  });
});
