import { describe, expect, it } from "vitest";
import type { Store } from "@/db/store";
import { aPersona, aUser, freshStore } from "@/db/testing";
import { LEGACY_SYSTEM, legacyFile, legacyUser } from "@/db/testing/legacy";
import { importInto, said, tableOf, usersOf } from "./importing.fixture";

describe("a row's persona", () => {
  const CUSTOM = [
    { id: 7, name: "Coach Sam", user_id: 1, is_custom: 1 },
    { id: 8, name: "Sunny", user_id: 2, is_custom: null },
    { id: 9, name: "Ghost", user_id: 77, is_custom: 1 },
    { id: 10, name: "Nobody's", user_id: null, is_custom: 1 },
    { id: 11, name: "Sophia", user_id: null, is_custom: 0 },
  ];
  const bring = async (messages: Record<string, unknown>[], aliases = {}) => {
    const source = legacyFile("migrated", {
      users: [legacyUser(1), legacyUser(2)],
      persona_profiles: [...LEGACY_SYSTEM, ...CUSTOM],
      chat_messages: messages,
    });
    const store = freshStore();
    const report = await importInto(store, source, { aliases });
    return { store, report, users: usersOf(store) };
  };
  const placesOf = (store: Store) =>
    store.sqlite
      .prepare(
        `select m.content, p.name, p.owner_key as owner, p.is_archive as archive from chat_messages m
         join persona_profiles p on p.id = m.persona_id order by m.external_id`,
      )
      .all();

  it.each([
    ["by id, the user's own", { persona_id: 7, persona: "old name" }, "Coach Sam", "own", 0],
    ["by id, the system's", { persona_id: 4, persona: "Luna" }, "Maya", "system", 0],
    ["not by another user's id, but by name", { persona_id: 8, persona: "Luna" }, "Luna", "system", 0],
    ["never with another user's, by id or name", { persona_id: 8, persona: "Sunny" }, "Sunny", "own", 1],
    ["by id of a system persona of the file", { persona_id: 11, persona: null }, "Sophia", "system", 0],
    ["by name without case, the user's own first", { persona: " coach SAM" }, "Coach Sam", "own", 0],
    ["by a name in another case", { persona: "isabella" }, "Isabella", "system", 0],
    ["in an archive where the owner is gone", { persona_id: 9, persona: "Ghost" }, "Ghost", "own", 1],
    ["in an archive where nobody owns it", { persona_id: 10, persona: "Nobody's" }, "Nobody's", "own", 1],
    ["in an archive where no name stands", { persona: null }, "Unnamed persona", "own", 1],
    ["in an archive where the name is blank", { persona: "  " }, "Unnamed persona", "own", 1],
    ["in an archive, cut to 50 characters", { persona: `${"🙂".repeat(60)}` }, "🙂".repeat(50), "own", 1],
  ])("is found %s", async (_, given, name, whose, archive) => {
    const { store, users } = await bring([said(1, 1, given)]);
    const owner = whose === "own" ? users["Person 1"] : 0;
    expect(placesOf(store)).toEqual([{ content: "message 1", name, owner, archive }]);
  });

  it("may have an alias, which no name goes behind", async () => {
    const rows = [said(1, 1, { persona: "bella" }), said(2, 1, { persona: "Luna" })];
    const { store } = await bring(rows, { Bella: "Isabella", Luna: "Maya" });
    expect(placesOf(store)).toMatchObject([{ name: "Isabella" }, { name: "Luna" }]);
    const without = await bring([said(1, 1, { persona: "Bella" })]);
    expect(placesOf(without.store)).toMatchObject([{ name: "Bella", archive: 1 }]);
  });

  it("is not one the account made here by the same name: that archive gets another", async () => {
    const store = freshStore();
    const ann = aUser(store, { email: "person1@example.com" });
    aPersona(store, ann, { name: "Bella" });
    const source = legacyFile("before", {
      users: [legacyUser(1)],
      chat_messages: [said(1, 1, { persona: "Bella" })],
    });
    await importInto(store, source, { intoExisting: true });
    expect(placesOf(store)).toMatchObject([{ name: "Bella (archive)", owner: ann.id, archive: 1 }]);
  });

  it("reports personas whose owner is gone", async () => {
    const { report } = await bring([]);
    expect(tableOf(report, "persona_profiles")).toMatchObject({
      read: 11,
      duplicates: 6,
      imported: 3,
      refused: 2,
      reasons: { "its owner is not in the file": 1, "it is custom and has no owner": 1 },
    });
    expect(report.adds_up).toBe(true);
  });

  it("gives nobody a row that was not theirs", async () => {
    const everywhere = [1, 2].flatMap((userId) =>
      [...LEGACY_SYSTEM, ...CUSTOM, { id: 999, name: "x" }, { id: null, name: null }].flatMap(
        ({ id }, index) =>
          [...CUSTOM, { name: "Luna" }].map(({ name }, other) =>
            said(userId * 1000 + index * 10 + other, userId, {
              persona_id: id,
              persona: name,
              content: `of ${userId}`,
            }),
          ),
      ),
    );
    const { store, report, users } = await bring(everywhere);
    expect(report.adds_up).toBe(true);
    for (const id of [1, 2]) {
      const own = users[`Person ${id}`];
      const rows = store.sqlite
        .prepare("select distinct content from chat_messages where user_id = ?")
        .pluck()
        .all(own);
      expect(rows).toEqual([`of ${id}`]);
    }
    const strangers = store.sqlite
      .prepare(
        "select count(*) from chat_messages m join persona_profiles p on p.id = m.persona_id where p.owner_key not in (0, m.user_id)",
      )
      .pluck()
      .get();
    expect(strangers).toBe(0);
  });
});
