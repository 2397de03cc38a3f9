import { eq } from "drizzle-orm";
import { beforeEach, expect, it, vi } from "vitest";
import { nextUnlearned } from "@/db/backlog";
import { now } from "@/db/instant";
import { chatMessages, conversationMemories } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import type { Store } from "@/db/store";
import { aScope, aUser, freshStore, systemPersona } from "@/db/testing";
import { startMemory, wakeMemory } from "./background";
import { conversationAt, countIn } from "./conversation";
import { memories } from "./memories";

vi.hoisted(() => {
  process.env.LOG_LEVEL = "silent";
});

let store: Store;
let scopes: Scope[];
beforeEach(async () => {
  store = freshStore();
  const personas = ["Isabella", "Alex", "Luna"];
  scopes = await Promise.all(
    personas.map((name) => aScope(store, aUser(store, { name: "Jo" }), systemPersona(store, name))),
  );
});

const tell = (scope: Scope, content: string) =>
  scope.atomic((tx) => {
    const at = now();
    const conversation = conversationAt(tx, at);
    countIn(tx, conversation, 1, at);
    return tx.add(chatMessages, { role: "user", content, timestamp: at, memoryId: conversation.id });
  });
const bring = (scope: Scope, contents: string[]) =>
  scope.atomic(
    (tx) =>
      void tx.addAll(
        chatMessages,
        contents.map((content) => ({
          role: "user" as const,
          content,
          timestamp: "2020-01-01T00:00:00.000000Z",
        })),
      ),
  );
const facts = async (scope: Scope) =>
  (await memories(scope, { history: false })).facts.map(({ content }) => content);

it("what waits is learned and summed up by itself once memory is started, for every bond", async () => {
  for (const scope of scopes) await tell(scope, "My sister Ana lives in Lisbon with her two cats.");
  wakeMemory();
  await new Promise((done) => setTimeout(done, 400));
  expect(await nextUnlearned(store, new Set())).not.toBeNull();
  startMemory();
  await vi.waitFor(
    async () => {
      for (const scope of scopes) {
        expect((await facts(scope)).join()).toMatch(/Ana.*Lisbon/);
        expect((await memories(scope, { history: false })).summary).toMatch(/Your sister Ana/);
      }
    },
    { timeout: 15_000, interval: 50 },
  );
  expect(await nextUnlearned(store, new Set())).toBeNull();
});

it("a conversation that was left without a mood gets it at the next start, and keeps its summary", async () => {
  const [scope, other] = scopes as [Scope, Scope];
  const { memoryId } = await tell(scope, "I love this wonderful day!");
  const told = { userMood: null, summary: "As it was.", digestedCount: 1 };
  await scope.atomic(
    (tx) => void tx.change(conversationMemories, eq(conversationMemories.id, memoryId ?? 0), told),
  );
  const { id } = await other.atomic((tx) => tx.add(conversationMemories, { summary: "Brought along." }));
  startMemory();
  await vi.waitFor(
    async () => {
      const row = await scope.find(conversationMemories, eq(conversationMemories.id, memoryId ?? 0));
      expect(row).toMatchObject({ userMood: "cheerful", summary: "As it was." });
    },
    { timeout: 15_000, interval: 50 },
  );
  expect(await other.find(conversationMemories, eq(conversationMemories.id, id))).toMatchObject({
    userMood: null,
    summary: "Brought along.",
  });
});

it("a long import makes nobody wait: another's message is learned long before it is through", async () => {
  startMemory();
  const [importing, talking] = scopes as [Scope, Scope];
  await bring(
    importing,
    Array.from({ length: 400 }, (_, n) => `I planted ${n} roses in my garden in May.`),
  );
  wakeMemory();
  await new Promise((done) => setTimeout(done, 500));
  await tell(talking, "I live in Porto.");
  wakeMemory();
  await vi.waitFor(async () => expect((await facts(talking)).join()).toMatch(/Porto/), {
    timeout: 15_000,
    interval: 20,
  });
  expect(await nextUnlearned(store, new Set([talking.key]))).not.toBeNull();
  // Left half-way, it goes on at the next start; here it only has to end before the next test.
  await vi.waitFor(async () => expect(await nextUnlearned(store, new Set())).toBeNull(), { timeout: 15_000 });
});
