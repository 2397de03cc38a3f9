import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { nextUnlearned } from "@/db/backlog";
import { chatMessages, conversationMemories } from "@/db/schema/chat";
import { memoryFacts } from "@/db/schema/memory";
import type { Scope } from "@/db/scope";
import type { Store } from "@/db/store";
import { aScope, aUser, freshStore, reopened, systemPersona } from "@/db/testing";
import type { Finding, Situation } from "../extract/finding";
import { factViews } from "../facts";
import { learnPending } from "./learn-pending";

const heard: { text: string; situation: Situation }[] = [];
vi.mock("../extract/extract", () => ({
  extract: (text: string, situation: Situation): Finding[] => {
    heard.push({ text, situation });
    if (text.includes("unreadable")) throw new Error("cannot be read");
    const [, place] = /^I live in (\w+)/.exec(text) ?? [];
    if (!place) return [];
    const content = `Lives in ${place}.`;
    return [{ kind: "fact", content, category: "home", subject: "home", confidence: 0.8, quote: text }];
  },
}));

let store: Store;
let scope: Scope;
beforeEach(async () => {
  heard.length = 0;
  store = freshStore();
  scope = await aScope(store, aUser(store), systemPersona(store));
});

const day = (n: number) => `2025-03-0${n}T10:00:00.000000Z`;
const said = (content: string, n: number, more: object = {}) =>
  scope.atomic((tx) => tx.add(chatMessages, { role: "user", content, timestamp: day(n), ...more }));
const standing = async () => (await factViews(scope, { replaced: false })).map(({ content }) => content);
const waiting = async () => (await nextUnlearned(store, new Set())) !== null;

describe("learning from what waits", () => {
  it("knows whom the user has told of by name", async () => {
    const fact = { contentKey: "x", category: "pet", confidence: 1, createdAt: day(1), updatedAt: day(1) };
    await scope.atomic((tx) => {
      tx.add(memoryFacts, { ...fact, content: "Has a dog called Rex.", subject: "pet:dog:rex" });
      tx.add(memoryFacts, { ...fact, content: "Lives in a van called Ada.", subject: "home" });
    });
    await said("Rex ran away", 2);
    await learnPending(scope, "Jo", 10);
    expect(heard).toMatchObject([{ situation: { known: [{ kin: "dog", name: "Rex" }] } }]);
  });

  it("goes by when things were said, with that moment as the clock, and ends", async () => {
    await said("I live in Porto", 5);
    await said("I live in Lisbon", 2);
    await scope.atomic((tx) =>
      tx.add(chatMessages, {
        role: "assistant",
        content: "Where to?",
        timestamp: day(5).replace("10:", "09:"),
      }),
    );
    expect(await learnPending(scope, "Jo", 10)).toBe(2);
    expect(heard.map(({ text }) => text)).toEqual(["I live in Lisbon", "I live in Porto"]);
    expect(heard.map(({ situation }) => situation)).toEqual([
      { now: new Date("2025-03-02T10:00:00Z"), userName: "Jo", previous: null, known: [] },
      { now: new Date("2025-03-05T10:00:00Z"), userName: "Jo", previous: "Where to?", known: [] },
    ]);
    expect(await standing()).toEqual(["Lives in Porto."]);
    expect(await learnPending(scope, "Jo", 10)).toBe(0);
    expect(await waiting()).toBe(false);
  });

  it("learns nothing from an incognito conversation, nor from what was forgotten by hand", async () => {
    const { id } = await scope.atomic((tx) => tx.add(conversationMemories, { isIncognito: true }));
    await said("I live in Porto", 1, { memoryId: id });
    await said("I live in Lisbon", 2, { isUnlearned: true });
    await learnPending(scope, "Jo", 10);
    expect([heard, await standing(), await waiting()]).toEqual([[], [], false]);
  });

  it("leaves a message that cannot be read, and one without a letter, and goes on", async () => {
    await said("unreadable", 1);
    await said("12345 🙂", 2);
    await said("I live in Porto", 3);
    await learnPending(scope, "Jo", 10);
    expect([await standing(), await waiting()]).toEqual([["Lives in Porto."], false]);
  });

  it("forgets with a message that goes while it is read", async () => {
    const { id } = await said("I live in Porto", 1);
    const learning = learnPending(scope, "Jo", 10);
    await scope.atomic((tx) => void tx.remove(chatMessages, eq(chatMessages.id, id)));
    await learning;
    expect(await scope.count(memoryFacts)).toBe(0);
  });

  it("learns once what two are at", async () => {
    await said("I live in Porto", 1);
    await Promise.all([learnPending(scope, "Jo", 10), learnPending(scope, "Jo", 10)]);
    expect(await factViews(scope, { replaced: true })).toMatchObject([{ confidence: 0.8 }]);
  });

  it("goes on after a kill with what was left, and learns nothing twice", async () => {
    for (const [n, place] of ["Faro", "Lisbon", "Porto"].entries()) await said(`I live in ${place}`, n + 1);
    await learnPending(scope, "Jo", 1);
    const later = reopened(store);
    const next = await nextUnlearned(later, new Set());
    expect(next?.userName).toMatch(/^Person/);
    scope = next?.scope as Scope;
    await learnPending(scope, "Jo", 10);
    expect(heard).toHaveLength(3);
    expect(await standing()).toEqual(["Lives in Porto."]);
    expect(await scope.count(memoryFacts)).toBe(3);
    expect(await nextUnlearned(later, new Set())).toBeNull();
  });
});
