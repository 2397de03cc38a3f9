import { describe, expect, it } from "vitest";
import { aUser, freshStore } from "@/db/testing";
import { LEGACY_HASH, LEGACY_SYSTEM, legacyFile, legacyUser } from "@/db/testing/legacy";
import { changeUser } from "@/lib/admin/users";
import { checkPassword } from "@/lib/auth/check-password";
import type { CurrentUser } from "@/lib/auth/session";
import { importInto, stored, tableOf } from "./importing.fixture";

const PASSWORD = "Legacy-pass-1!";
const users = (store: ReturnType<typeof freshStore>) =>
  store.sqlite
    .prepare("select name, email, role, is_disabled as shut, password_hash as hash from users order by id")
    .all() as {
    name: string;
    email: string;
    role: string;
    shut: number;
    hash: string | null;
  }[];
const bring = async (list: Record<string, unknown>[], options = {}, store = freshStore()) => ({
  store,
  report: await importInto(store, legacyFile("before", { users: list }), options),
});

describe("accounts that are brought", () => {
  it("sign in with their old password, which is then stored as a new one's is", async () => {
    const { store } = await bring([legacyUser(1, { email: "Ada@Example.com" })]);
    expect(await checkPassword("ada@example.com", "wrong")).toBeNull();
    expect(await checkPassword("ADA@example.com", PASSWORD)).toMatchObject({ name: "Person 1" });
    expect(users(store)[0]?.hash).toMatch(/^\$argon2id\$/);
    expect(await checkPassword("ada@example.com", PASSWORD)).not.toBeNull();
  });

  it("stay shut and stay administrators as they were", async () => {
    const { store, report } = await bring([
      legacyUser(1, { role: "Admin" }),
      legacyUser(2, { active: 0 }),
      legacyUser(3, { active: null }),
      legacyUser(4, { role: "superuser" }),
    ]);
    expect(users(store).map(({ role, shut }) => [role, shut])).toEqual([
      ["admin", 0],
      ["user", 1],
      ["user", 1],
      ["user", 0],
    ]);
    expect(await checkPassword("person2@example.com", PASSWORD)).toBeNull();
    expect(report.accounts[3]?.note).toContain("superuser");
  });

  it("are never merged: of two spellings of an address the earlier keeps it", async () => {
    const { store, report } = await bring([
      legacyUser(7, { email: "Mixed.Case@Example.com" }),
      legacyUser(8, { email: "mixed.case@example.com" }),
      legacyUser(9, { email: "" }),
    ]);
    expect(users(store).map(({ email, shut }) => [email, shut])).toEqual([
      ["mixed.case@example.com", 0],
      ["account-1-8@imported.invalid", 1],
      ["account-1-9@imported.invalid", 1],
    ]);
    expect(report.accounts.map(({ state }) => state)).toEqual(["imported", "disabled", "disabled"]);
  });

  it("lose a password that cannot be verified here, or would cost too much", async () => {
    const { store } = await bring([
      legacyUser(1, { password_hash: "sha256$salt$00112233445566778899aabbccddeeff" }),
      legacyUser(2, { password_hash: "scrypt:1073741824:8:1$salt$00112233445566778899aabbccddeeff" }),
      legacyUser(3, { password_hash: "pbkdf2:sha256:99999999$salt$00112233445566778899aabbccddeeff" }),
      legacyUser(4, { password_hash: null }),
    ]);
    expect(users(store).map(({ hash }) => hash)).toEqual([null, null, null, null]);
  });
});

describe("signing in, while somebody still has an old hash", () => {
  it("is refused in the same time whoever it is", { timeout: 30_000 }, async () => {
    await bring([legacyUser(1), legacyUser(2, { active: 0 })]);
    const took = async (email: string, password: string) => {
      const started = performance.now();
      expect(await checkPassword(email, password)).toBeNull();
      return performance.now() - started;
    };
    for (const [email, password] of [
      ["nobody@example.com", PASSWORD],
      ["person1@example.com", "wrong"],
      ["person2@example.com", PASSWORD],
    ] as const)
      expect(await took(email, password), email).toBeGreaterThan(990);
  });
});

describe("an account that is here already", () => {
  const rows = {
    persona_profiles: LEGACY_SYSTEM,
    chat_messages: [
      {
        id: 1,
        user_id: 1,
        role: "user",
        content: "brought",
        persona: "Luna",
        timestamp: "2025-01-01 00:00:00",
      },
    ],
    user_settings: [{ id: 1, user_id: 1, mode: "Wellness" }],
  };
  const file = () =>
    legacyFile("before", { users: [legacyUser(1, { role: "admin", name: "Old" })], ...rows });
  const here = () => {
    const store = freshStore();
    aUser(store, {
      email: "person1@example.com",
      emailKey: "person1@example.com",
      name: "Here",
      passwordHash: null,
    });
    return store;
  };

  it("is not taken over: what has its address comes without it, and shut", async () => {
    const store = here();
    const report = await importInto(store, file());
    expect(users(store)).toMatchObject([
      { name: "Here", email: "person1@example.com", role: "user", hash: null },
      { name: "Old", email: "account-1-1@imported.invalid", shut: 1, hash: LEGACY_HASH },
    ]);
    expect(await checkPassword("person1@example.com", PASSWORD)).toBeNull();
    expect(report.accounts[0]).toMatchObject({ state: "disabled" });
  });

  it("takes the data in where whoever runs the server says so, and stays what it was", async () => {
    const store = here();
    const report = await importInto(store, file(), { intoExisting: true });
    expect(users(store)).toMatchObject([{ name: "Here", role: "user", shut: 0, hash: null }]);
    expect(stored(store).messages).toMatchObject([{ content: "brought" }]);
    expect(tableOf(report, "users")).toMatchObject({ duplicates: 1, imported: 0 });
    expect(report.adds_up).toBe(true);
    const first = stored(store);
    await importInto(store, file());
    expect(stored(store)).toEqual(first);
  });
});

describe("settings and preferences", () => {
  it("follow the documented rules", async () => {
    const store = freshStore();
    const preference = (id: number, given: Record<string, unknown>) => ({
      id,
      user_id: 1,
      category: "food",
      key: "tea",
      value: `v${id}`,
      confidence: 0.5,
      first_observed: "2025-02-01 00:00:00",
      last_confirmed: null,
      times_observed: 2,
      ...given,
    });
    const report = await importInto(
      store,
      legacyFile("before", {
        users: [legacyUser(1), legacyUser(2)],
        persona_profiles: LEGACY_SYSTEM,
        user_settings: [
          {
            id: 1,
            user_id: 1,
            mode: " WELLNESS ",
            tts_enabled: 1,
            voice_override: "x'y\"<z>",
            preferred_chat_mode: "Voice",
            current_persona: "luna",
          },
          { id: 2, user_id: 2, mode: "pirate", current_persona: "" },
        ],
        user_preferences: [
          preference(1, { last_confirmed: "2025-03-01 00:00:00", confidence: 1.7 }),
          preference(2, { last_confirmed: "2025-02-01 00:00:00", times_observed: null }),
          preference(3, { key: "Tea", confidence: -0.2, value: null }),
          preference(4, { user_id: 2, confidence: null }),
        ],
      }),
    );
    expect(report.adds_up).toBe(true);
    const named = (sql: string) => store.sqlite.prepare(sql).all();
    expect(
      named(
        "select mode, tts_enabled, voice_override, preferred_chat_mode from user_settings order by user_id",
      ),
    ).toEqual([
      { mode: "wellness", tts_enabled: 1, voice_override: null, preferred_chat_mode: "voice" },
      { mode: "companion", tts_enabled: 0, voice_override: null, preferred_chat_mode: "chat" },
    ]);
    expect(
      named(
        "select p.name, u.key, u.value, u.confidence, u.times_observed, u.learned_from from user_preferences u join persona_profiles p on p.id = u.persona_id order by u.user_id, u.key",
      ),
    ).toEqual([
      { name: "Luna", key: "Tea", value: null, confidence: 0, times_observed: 2, learned_from: "import" },
      { name: "Luna", key: "tea", value: "v1", confidence: 1, times_observed: 3, learned_from: "import" },
      { name: "Isabella", key: "tea", value: "v4", confidence: 1, times_observed: 2, learned_from: "import" },
    ]);
    expect(tableOf(report, "user_preferences")).toMatchObject({ read: 4, imported: 3, duplicates: 1 });
  });
});

describe("an account without an address", () => {
  it("is given one by an administrator, once, and then opens to its old password", async () => {
    const { store } = await bring([
      legacyUser(1, { email: "twin@example.com" }),
      legacyUser(2, { email: "TWIN@example.com" }),
    ]);
    const admin = { id: 1 } as CurrentUser;
    const id = store.sqlite.prepare("select id from users where name = 'Person 2'").pluck().get() as number;
    const taken = { status: 409 };
    await expect(changeUser(admin, id, { email: "Twin@example.com" })).rejects.toMatchObject(taken);
    expect((await changeUser(admin, id, { email: "other@example.com" })).user).toMatchObject({
      email: "other@example.com",
      disabled: false,
      needs_address: false,
    });
    expect(await checkPassword("other@example.com", PASSWORD)).toMatchObject({ name: "Person 2" });
    await expect(changeUser(admin, id, { email: "mine@example.com" })).rejects.toMatchObject(taken);
    expect(store.sqlite.prepare("select detail from audit_log").pluck().all().join()).not.toContain("@");
  });
});
