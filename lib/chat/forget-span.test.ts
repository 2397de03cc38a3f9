import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { chatMessages, conversationMemories, userPreferences } from "@/db/schema/chat";
import { memoryFacts, memorySources, preferenceSources } from "@/db/schema/memory";
import type { Scope } from "@/db/scope";
import type { Store } from "@/db/store";
import { aScope, aUser, freshStore, systemPersona } from "@/db/testing";
import { forgetMessage } from "@/lib/memory/forget-message";
import { forgetHistory } from "./forget";
import { forgetSpan } from "./forget-span";
import { Span } from "./schemas";
import { countSpan } from "./span";

let store: Store;
let scope: Scope;
let elsewhere: Scope[];
beforeEach(async () => {
  store = freshStore();
  const user = aUser(store);
  scope = await aScope(store, user, systemPersona(store));
  elsewhere = [
    await aScope(store, user, systemPersona(store, "Alex")),
    await aScope(store, aUser(store), systemPersona(store)),
  ];
});

const day = (n: number) => `2025-01-0${n}T00:00:00.000000Z`;
const said = (n: number, memoryId?: number, of = scope) =>
  of.atomic((tx) => tx.add(chatMessages, { role: "user", content: `day ${n}`, timestamp: day(n), memoryId }));
const conversation = (of = scope) =>
  of.atomic((tx) => tx.add(conversationMemories, { summary: "They talked.", messageCount: 2 }));
const learned = (content: string, ...messageIds: number[]) =>
  scope.atomic((tx) => {
    const fact = tx.add(memoryFacts, { content, category: "home" });
    for (const messageId of messageIds) tx.add(memorySources, { factId: fact.id, messageId });
    return fact;
  });
const noticed = (key: string, ...messageIds: number[]) =>
  scope.atomic((tx) => {
    const { id } = tx.add(userPreferences, { category: "taste", key, value: "likes" });
    for (const messageId of messageIds) tx.add(preferenceSources, { preferenceId: id, messageId });
  });
const left = async (of = scope) =>
  (await of.list(chatMessages, { limit: 50 }))
    .map(({ content }) => content.replace("day ", ""))
    .sort()
    .join("");

describe("forgetting a span", () => {
  it("takes both ends by message, and by time all from one moment to another", async () => {
    const ids: number[] = [];
    for (const n of [1, 2, 3, 4, 5, 6]) ids.push((await said(n)).id);
    const id = (n: number) => ids[n - 1] as number;
    expect(await countSpan(scope, { from: { id: id(2) }, to: { id: id(3) } })).toEqual({
      messages: 2,
      memories: 0,
      preferences: 0,
    });
    expect(await forgetSpan(scope, { from: { id: id(2) }, to: { id: id(3) } })).toEqual({
      deleted: { messages: 2, memories: 0, preferences: 0 },
    });
    expect(await left()).toBe("1456");
    await forgetSpan(scope, { from: { at: day(4) }, to: { at: day(6) } });
    expect(await left()).toBe("16");
    await forgetSpan(scope, { from: { at: day(6) } });
    expect(await left()).toBe("1");
    expect(await forgetSpan(scope, { to: { at: day(1) } })).toEqual({
      deleted: { messages: 0, memories: 0, preferences: 0 },
    });
  });

  it("takes what was learned from it alone, as it was counted before", async () => {
    const [one, two, three] = [await said(1), await said(2), await said(3)];
    await learned("Only from these", one.id, two.id);
    const kept = await learned("Also from later", two.id, three.id);
    const span = { to: { id: two.id } };
    expect(await countSpan(scope, span)).toEqual({ messages: 2, memories: 1, preferences: 0 });
    expect(await forgetSpan(scope, span)).toEqual({ deleted: { messages: 2, memories: 1, preferences: 0 } });
    expect((await scope.list(memoryFacts, { limit: 9 })).map(({ id }) => id)).toEqual([kept.id]);
    expect(await countSpan(scope, {})).toEqual({ messages: 1, memories: 1, preferences: 0 });
  });

  it("counts the preferences that go as well, before and after", async () => {
    const [one, two] = [await said(1), await said(2)];
    await noticed("techno", one.id);
    await noticed("olives", one.id, two.id);
    const span = { to: { id: one.id } };
    const counted = { messages: 1, memories: 0, preferences: 1 };
    expect(await countSpan(scope, span)).toEqual(counted);
    expect(await forgetSpan(scope, span)).toEqual({ deleted: counted });
    expect((await scope.list(userPreferences, { limit: 9 })).map(({ key }) => key)).toEqual(["olives"]);
    expect(await forgetMessage(scope, two.id)).toMatchObject({
      deleted: { messages: 1, memories: 0, preferences: 1 },
    });
  });

  it("of everything counts also what has no source, as it goes; what was written by hand stays", async () => {
    await said(1);
    await learned("Without a source");
    await noticed("olives");
    await scope.atomic((tx) => tx.add(memoryFacts, { content: "By hand", category: "note", isManual: true }));
    const counted = { messages: 1, memories: 1, preferences: 1 };
    expect(await countSpan(scope, {})).toEqual(counted);
    expect(await forgetHistory(scope)).toEqual({ deleted: counted });
  });

  it("takes the summaries it went into, and conversations it leaves empty", async () => {
    const [emptied, halved, whole] = [await conversation(), await conversation(), await conversation()];
    await said(1, emptied.id);
    const last = await said(2, halved.id);
    await said(3, halved.id);
    await said(4, whole.id);
    await forgetSpan(scope, { to: { id: last.id } });
    const rows = await scope.list(conversationMemories, { limit: 9 });
    expect(rows.map(({ id, summary, messageCount }) => [id, summary, messageCount])).toEqual([
      [halved.id, null, 1],
      [whole.id, "They talked.", 2],
    ]);
  });

  it("may be one conversation, whatever stands between its messages", async () => {
    const [one, other] = [await conversation(), await conversation()];
    await said(1, one.id);
    await said(2);
    await said(3, one.id);
    await said(4, other.id);
    expect(await countSpan(scope, { conversation: one.id })).toEqual({
      messages: 2,
      memories: 0,
      preferences: 0,
    });
    await forgetSpan(scope, { conversation: one.id });
    expect(await left()).toBe("24");
    for (const elsewhereScope of elsewhere)
      await expect(forgetSpan(elsewhereScope, { conversation: other.id })).rejects.toMatchObject({
        status: 404,
      });
  });

  it("leaves the latest conversation, which what is said next belongs to", async () => {
    const { id } = await scope.atomic((tx) => tx.add(conversationMemories, { isIncognito: true }));
    const message = await said(1, id);
    await forgetMessage(scope, message.id);
    expect(await scope.find(conversationMemories, eq(conversationMemories.id, id))).toMatchObject({
      isIncognito: true,
      messageCount: 0,
    });
  });

  it("touches nobody else's history, and is not told by their messages", async () => {
    const message = await said(1);
    for (const other of elsewhere) {
      await said(1, (await conversation(other)).id, other);
      await expect(forgetSpan(other, { from: { id: message.id } })).rejects.toMatchObject({ status: 404 });
      await expect(countSpan(other, { to: { id: message.id } })).rejects.toMatchObject({ status: 404 });
    }
    await forgetSpan(scope, { from: { at: day(1) } });
    for (const other of elsewhere) {
      expect(await left(other)).toBe("1");
      expect(await other.count(conversationMemories)).toBe(1);
    }
  });
});

describe("a span", () => {
  it("is never widened by a mistyped key", () => {
    expect(Span.safeParse({ form: "12" }).success).toBe(false);
    expect(Span.safeParse({ from: "" }).success).toBe(false);
    expect(Span.parse({})).toEqual({});
  });
});
