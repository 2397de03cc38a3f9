import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { listUndigested } from "@/db/backlog";
import { now } from "@/db/instant";
import { chatMessages, conversationMemories } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import type { Store } from "@/db/store";
import { aScope, aUser, freshStore, systemPersona } from "@/db/testing";
import { chooseContext } from "@/lib/chat/context";
import { type ConversationRow, conversationAt, countIn } from "../../conversation";
import { factViews } from "../../facts";
import { forgetMessage } from "../../forget-message";
import { memories } from "../../memories";
import { forgetMemory } from "../../remember";
import { storeFindings } from "../store-findings";
import { digest } from "./digest";
import { isDue } from "./due";

let store: Store;
let scope: Scope;
beforeEach(async () => {
  store = freshStore();
  scope = await aScope(store, aUser(store), systemPersona(store));
});

const say = (content: string, more: object = {}) =>
  scope.atomic((tx) => {
    const at = now();
    const conversation = conversationAt(tx, at);
    countIn(tx, conversation, 1, at);
    const memoryId = conversation.id;
    return tx.add(chatMessages, { role: "user", content, timestamp: at, memoryId, ...more });
  });
const conversation = async () => (await scope.list(conversationMemories, { limit: 1 }))[0] as ConversationRow;
const digested = async () => {
  await digest(scope, await conversation());
  return conversation();
};
const ANA = "My sister Ana is visiting from Lisbon with her two cats.";

describe("a digest", () => {
  it("gives a conversation its summary, topics, mood and important facts, once", async () => {
    const message = await say(ANA, { sentiment: "positive" });
    const content = "Sister Ana lives in Lisbon.";
    const finding = {
      kind: "fact",
      content,
      category: "relationship",
      subject: null,
      confidence: 0.8,
    } as const;
    await scope.atomic((tx) => storeFindings(tx, message, [{ ...finding, quote: content }]));
    expect(listUndigested(store)).toHaveLength(1);
    expect(await digested()).toMatchObject({
      summary: "Your sister Ana is visiting from Lisbon with her two cats.",
      keyTopics: expect.stringContaining("Lisbon"),
      userMood: "cheerful",
      importantFacts: content,
    });
    expect(listUndigested(store)).toEqual([]);
    const { summary, key_topics, user_mood } = await memories(scope, { history: false });
    expect([summary, key_topics.includes("Lisbon"), user_mood]).toEqual([
      expect.any(String),
      true,
      "cheerful",
    ]);
  });

  it("has a mood whenever it is made, also of messages whose sentiment was never noted", async () => {
    await say("I love this wonderful day!", { sentiment: null });
    expect((await digested()).userMood).toBe("cheerful");
  });

  it("is in the prompt of the next conversation, and in its manifest; of another persona's in neither", async () => {
    await say(ANA);
    const { id } = await digested();
    const alex = await aScope(store, { id: scope.userId } as never, systemPersona(store, "Alex"));
    for (const [one, ids] of [
      [scope, [id]],
      [alex, []],
    ] as const) {
      const question = await one.atomic((tx) => tx.add(chatMessages, { role: "user", content: "hi" }));
      const situation = {
        userName: "Jo",
        mode: "companion" as const,
        contextTokens: 4_096,
        maxOutputTokens: 512,
      };
      const { system, manifest } = await chooseContext(one, question, situation);
      expect(system.includes("Your sister Ana")).toBe(ids.length > 0);
      expect(manifest.conversationIds).toEqual(ids);
    }
  });

  it("says nothing that was said in danger, in incognito, or forgotten", async () => {
    const hurt = await say("I told my brother that I cannot go on like this.", { hasCrisisKeywords: true });
    const brother = {
      kind: "fact",
      content: "Has a brother.",
      category: "relationship",
      subject: null,
    } as const;
    await scope.atomic((tx) =>
      storeFindings(tx, hurt, [{ ...brother, confidence: 0.8, quote: "my brother" }]),
    );
    const ana = await say(ANA);
    expect(await digested()).toMatchObject({
      summary: "Your sister Ana is visiting from Lisbon with her two cats.",
      importantFacts: null,
      userMood: "low",
    });
    await forgetMessage(scope, ana.id);
    expect(await conversation()).toMatchObject({ summary: null, keyTopics: null, importantFacts: null });
    expect((await digested()).summary).toBeNull();
    const mine = eq(conversationMemories.id, (await conversation()).id);
    await say("I planted roses in my garden on Monday.");
    await scope.atomic((tx) => void tx.change(conversationMemories, mine, { isIncognito: true }));
    expect(listUndigested(store)).toEqual([]);
    expect((await digested()).summary).toBeNull();
  });

  it("does not bring back what a fact that was forgotten by hand came from", async () => {
    const message = await say(ANA);
    const fact = {
      kind: "fact",
      content: "Has a sister, Ana.",
      category: "relationship",
      subject: null,
    } as const;
    await scope.atomic((tx) => storeFindings(tx, message, [{ ...fact, confidence: 0.8, quote: "Ana" }]));
    await digested();
    const [known] = await factViews(scope, { replaced: false });
    await forgetMemory(scope, known?.id ?? 0);
    expect((await conversation()).summary).toBeNull();
    expect(await digested()).toMatchObject({ summary: null, keyTopics: null, importantFacts: null });
  });

  it("is thrown away when something is forgotten while it is made", async () => {
    await say(ANA);
    const other = await say("I planted roses in my garden on Monday.");
    const making = digest(scope, await conversation());
    await forgetMessage(scope, other.id);
    await making;
    expect(await conversation()).toMatchObject({ summary: null, digestedCount: 0 });
    expect(listUndigested(store)).toHaveLength(1);
  });
});

it("is due the first time, after three exchanges more, and when the talk is quiet", () => {
  const at = Date.parse("2025-01-01T10:00:00Z");
  const talk = (messageCount: number, digestedCount: number, quietMs = 0) =>
    isDue(
      {
        messageCount,
        digestedCount,
        startedAt: "2025-01-01T09:00:00.000000Z",
        lastUpdated: new Date(at - quietMs).toISOString(),
      } as ConversationRow,
      at,
    );
  expect([talk(2, 0), talk(2, 2), talk(4, 2), talk(8, 2), talk(4, 2, 61_000), talk(2, 2, 61_000)]).toEqual([
    true,
    false,
    false,
    true,
    true,
    false,
  ]);
});
