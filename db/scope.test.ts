import { desc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { personaProfiles } from "./schema";
import { chatMessages, conversationMemories, replies, replyContexts, userPreferences } from "./schema/chat";
import { type BondTable, Scope } from "./scope";
import type { Store } from "./store";
import { aPersona, aScope, aUser, freshStore, systemPersona } from "./testing";

let store: Store;
beforeEach(() => {
  store = freshStore();
});

describe("opening a scope", () => {
  it("is possible for a system persona and for one's own", async () => {
    const user = aUser(store);
    const own = aPersona(store, user);
    expect((await Scope.open(store, user.id, systemPersona(store).id)).persona.name).toBe("Isabella");
    expect((await Scope.open(store, user.id, own.id)).personaId).toBe(own.id);
  });

  it("answers not found for another user's persona and for none at all, alike", async () => {
    const stranger = aPersona(store, aUser(store));
    const user = aUser(store);
    const theirs = await Scope.open(store, user.id, stranger.id).catch((error) => error);
    const nobodys = await Scope.open(store, user.id, 999_999).catch((error) => error);
    expect(theirs).toMatchObject({ status: 404 });
    expect(theirs.message).toBe(nobodys.message);
  });

  it("keeps an inactive persona for those who have a history with it", async () => {
    const [friend, stranger] = [aUser(store), aUser(store)];
    const maya = systemPersona(store, "Maya");
    await (await aScope(store, friend, maya)).atomic(
      (tx) => void tx.add(chatMessages, { role: "user", content: "hi" }),
    );
    store.db.update(personaProfiles).set({ isActive: false }).where(eq(personaProfiles.id, maya.id)).run();
    await expect(Scope.open(store, friend.id, maya.id)).resolves.toBeInstanceOf(Scope);
    await expect(Scope.open(store, stranger.id, maya.id)).rejects.toMatchObject({ status: 404 });
  });

  it("writes nothing", async () => {
    await aScope(store, aUser(store), systemPersona(store));
    expect(store.sqlite.prepare("select count(*) as n from bonds").get()).toEqual({ n: 0 });
  });
});

describe("what compiles", () => {
  it("is only what stays inside the bond", async () => {
    const scope = await aScope(store, aUser(store), systemPersona(store));
    const never = async () => {
      // @ts-expect-error a table without the pair
      await scope.list(personaProfiles, { limit: 1 });
      // @ts-expect-error whose a row is, is not the caller's to say
      await scope.atomic((tx) => void tx.add(chatMessages, { role: "user", content: "x", userId: 1 }));
      // @ts-expect-error nor may a change name it
      await scope.atomic((tx) => void tx.change(chatMessages, eq(chatMessages.id, 1), { personaId: 2 }));
      // @ts-expect-error a transaction that waits
      await scope.atomic(async (tx) => tx.add(chatMessages, { role: "user", content: "x" }));
      // @ts-expect-error only `open` makes one
      new Scope(store, 1, scope.persona);
    };
    expect(never).toBeTypeOf("function");
  });
});

describe("a stranger", () => {
  const fill = (tx: Parameters<Parameters<Scope["atomic"]>[0]>[0]) => {
    const memory = tx.add(conversationMemories, { summary: "secret" });
    const said = tx.add(chatMessages, { role: "user", content: "secret", memoryId: memory.id });
    const reply = tx.add(chatMessages, { role: "assistant", content: "kept" });
    tx.add(replies, { messageId: reply.id, replyTo: said.id });
    const context = { memoryIds: [], preferenceIds: [], systemPromptHash: "", model: "", tokens: 0 };
    tx.add(replyContexts, { messageId: reply.id, messageIds: [said.id], ...context });
    tx.add(userPreferences, { category: "food", key: "likes", value: "secret" });
  };
  const TABLES: [string, BondTable, () => ReturnType<typeof eq>][] = [
    ["conversation_memories", conversationMemories, () => eq(conversationMemories.summary, "secret")],
    ["chat_messages", chatMessages, () => eq(chatMessages.content, "secret")],
    ["replies", replies, () => eq(replies.userId, 1)],
    ["reply_contexts", replyContexts, () => eq(replyContexts.userId, 1)],
    ["user_preferences", userPreferences, () => eq(userPreferences.value, "secret")],
  ];

  it.each(TABLES)(
    "sees and changes nothing of %s: another user, and another persona of the same user",
    async (_, table, where) => {
      const [owner, other] = [aUser(store), aUser(store)];
      expect(owner.id).toBe(1);
      const [isabella, alex] = [systemPersona(store), systemPersona(store, "Alex")];
      const mine = await aScope(store, owner, isabella);
      await mine.atomic(fill);
      const whole = await mine.list(table, { limit: 10 });
      for (const scope of [await aScope(store, other, isabella), await aScope(store, owner, alex)]) {
        expect(await scope.list(table, { limit: 10 })).toEqual([]);
        expect(await scope.find(table, where())).toBeUndefined();
        expect(await scope.count(table, where())).toBe(0);
        expect(await scope.atomic((tx) => tx.removeAll(table, where()))).toBe(0);
        await expect(scope.atomic((tx) => tx.remove(table, where()))).rejects.toMatchObject({ status: 404 });
      }
      expect(await mine.list(table, { limit: 10 })).toEqual(whole);
      expect(whole.length).toBeGreaterThan(0);
    },
  );

  it("cannot widen a read with a condition of their own", async () => {
    const [owner, other] = [aUser(store), aUser(store)];
    const isabella = systemPersona(store);
    await (await aScope(store, owner, isabella)).atomic(fill);
    const scope = await aScope(store, other, isabella);
    expect(await scope.list(chatMessages, { where: eq(chatMessages.userId, owner.id), limit: 10 })).toEqual(
      [],
    );
  });

  it("cannot change what is not theirs", async () => {
    const [owner, other] = [aUser(store), aUser(store)];
    const isabella = systemPersona(store);
    const mine = await aScope(store, owner, isabella);
    await mine.atomic(fill);
    const scope = await aScope(store, other, isabella);
    const change = scope.atomic((tx) =>
      tx.change(chatMessages, eq(chatMessages.content, "secret"), { content: "x" }),
    );
    await expect(change).rejects.toMatchObject({ status: 404 });
    expect(await mine.count(chatMessages, eq(chatMessages.content, "secret"))).toBe(1);
  });
});

describe("atomic", () => {
  it("stores all of its writes or none", async () => {
    const scope = await aScope(store, aUser(store), systemPersona(store));
    const halfway = scope.atomic((tx) => {
      tx.add(chatMessages, { role: "user", content: "first" });
      throw new Error("power cut");
    });
    await expect(halfway).rejects.toThrow("power cut");
    expect(await scope.count(chatMessages)).toBe(0);
    expect(store.sqlite.prepare("select count(*) as n from bonds").get()).toEqual({ n: 0 });
  });

  it("stamps what is written, whatever an untyped caller puts in", async () => {
    const [user, other] = [aUser(store), aUser(store)];
    const scope = await aScope(store, user, systemPersona(store));
    const forged = { role: "user", content: "x", userId: other.id } as never;
    expect(await scope.atomic((tx) => tx.add(chatMessages, forged))).toMatchObject({ userId: user.id });
  });

  it("reads back in the order asked for, at most the limit", async () => {
    const scope = await aScope(store, aUser(store), systemPersona(store));
    await scope.atomic((tx) => {
      for (const content of ["a", "b", "c"]) tx.add(chatMessages, { role: "user", content });
    });
    const rows = await scope.list(chatMessages, { orderBy: [desc(chatMessages.id)], limit: 2 });
    expect(rows.map((row) => row.content)).toEqual(["c", "b"]);
  });

  it("puts the durability back after a relaxed write", async () => {
    const scope = await aScope(store, aUser(store), systemPersona(store));
    await scope.atomic((tx) => void tx.add(chatMessages, { role: "user", content: "x" }), "relaxed");
    expect(store.sqlite.pragma("synchronous", { simple: true })).toBe(2);
  });
});

describe("a persona deleted since its scope was opened", () => {
  it("is not found by a write, which stores nothing", async () => {
    const user = aUser(store);
    const persona = aPersona(store, user);
    const scope = await aScope(store, user, persona);
    store.db.delete(personaProfiles).where(eq(personaProfiles.id, persona.id)).run();
    const written = scope.atomic((tx) => void tx.add(chatMessages, { role: "user", content: "hi" }));
    await expect(written).rejects.toMatchObject({ status: 404 });
    expect(store.sqlite.prepare("select count(*) as n from chat_messages").get()).toEqual({ n: 0 });
  });
});
