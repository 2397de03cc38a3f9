import { asc } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { chatMessages, conversationMemories, replies, replyContexts } from "@/db/schema/chat";
import { messageVectors } from "@/db/schema/memory";
import type { Scope } from "@/db/scope";
import type { Store } from "@/db/store";
import { aScope, aUser, freshStore, systemPersona } from "@/db/testing";
import { forgetHistory } from "@/lib/chat/forget";
import { forgetSpan } from "@/lib/chat/forget-span";
import type { Finding } from "./extract/finding";
import { forgetMessage } from "./forget-message";
import { digest } from "./learn/digest/digest";
import { storeFindings } from "./learn/store-findings";
import { recall } from "./recall";
import { remember } from "./remember";
import { pack } from "./vectors";

let store: Store;
let scope: Scope;
let other: Scope;
let ids: number[];
beforeEach(async () => {
  store = freshStore();
  const user = aUser(store);
  scope = await aScope(store, user, systemPersona(store));
  other = await aScope(store, user, systemPersona(store, "Alex"));
  ids = await live(scope);
  await live(other);
});

/** Three exchanges, each on its day, with everything that is derived from them, and a fact by hand. */
async function live(of: Scope): Promise<number[]> {
  const said: number[] = [];
  for (const [n, place] of ["Faro", "Lisbon", "Porto"].entries()) {
    const timestamp = `2025-01-0${n + 1}T10:00:00.000000Z`;
    const findings: Finding[] = [
      {
        kind: "fact",
        content: `Lives in ${place}.`,
        category: "home",
        subject: "home",
        confidence: 0.8,
        quote: place,
      },
      {
        kind: "fact",
        content: "Has a sister, Ana.",
        category: "relationship",
        subject: null,
        confidence: 0.8,
        quote: place,
      },
      { kind: "preference", category: "food", key: "olives", value: "likes", confidence: 0.8, quote: place },
    ];
    await of.atomic((tx) => {
      const talk = tx.list(conversationMemories, { limit: 1 })[0] ?? tx.add(conversationMemories, {});
      const message = tx.add(chatMessages, {
        role: "user",
        content: `I live in ${place} with my sister.`,
        timestamp,
        memoryId: talk.id,
      });
      const reply = tx.add(chatMessages, {
        role: "assistant",
        content: "Lovely.",
        timestamp,
        memoryId: talk.id,
      });
      tx.add(replies, { messageId: reply.id, replyTo: message.id });
      const shown = {
        messageIds: [message.id],
        memoryIds: [],
        preferenceIds: [],
        systemPromptHash: "",
        model: "m",
      };
      tx.add(replyContexts, { messageId: reply.id, ...shown, tokens: 1 });
      for (const { id } of [message, reply])
        tx.add(messageVectors, { messageId: id, model: "m", vector: pack([1, 0]) });
      storeFindings(tx, message, findings);
      said.push(message.id);
    });
  }
  await remember(of, { content: "Written by hand", pinned: false });
  const [talk] = await of.list(conversationMemories, { limit: 1 });
  if (talk) await digest(of, talk);
  return said;
}

/** How many rows each table with a persona holds of a bond. */
function rows({ userId, personaId }: Scope): Record<string, number> {
  const tables = store.sqlite
    .prepare(
      "select m.name from sqlite_master m where type = 'table' and exists (select 1 from pragma_table_info(m.name) where name = 'persona_id') and exists (select 1 from pragma_table_info(m.name) where name = 'user_id')",
    )
    .pluck()
    .all() as string[];
  const counted = tables.map((table) => [
    table,
    store.sqlite
      .prepare(`select count(*) from ${table} where user_id = ? and persona_id = ?`)
      .pluck()
      .get(userId, personaId),
  ]);
  return Object.fromEntries(counted.filter(([, n]) => n));
}

const LIVED = {
  bonds: 1,
  conversation_memories: 1,
  chat_messages: 6,
  replies: 3,
  reply_contexts: 3,
  message_vectors: 6,
  memory_facts: 5,
  memory_sources: 6,
  memory_successions: 2,
  user_preferences: 1,
  preference_sources: 3,
};
const asked = (of: Scope, question: string) =>
  recall(of, { question, limit: 10, userName: "Jo", patienceMs: 0 }).then((found) =>
    found.map(({ message }) => message.id),
  );

describe("what is forgotten", () => {
  it("is counted before: each table holds its share", () => {
    expect([rows(scope), rows(other)]).toEqual([LIVED, LIVED]);
  });

  it("as one message, takes what came from it alone out of every table and the index", async () => {
    expect(await asked(scope, "Lisbon")).toContain(ids[1]);
    expect(await forgetMessage(scope, ids[1] as number)).toMatchObject({
      deleted: { messages: 1, memories: 1 },
    });
    expect(rows(scope)).toEqual({
      ...LIVED,
      chat_messages: 5,
      // The link to a reply goes; the reply stays, with what it was shown.
      replies: 2,
      message_vectors: 5,
      memory_facts: 4,
      memory_sources: 4,
      // The first is replaced by the last now.
      memory_successions: 1,
      preference_sources: 2,
    });
    expect(await asked(scope, "Lisbon")).not.toContain(ids[1]);
    const [talk] = await scope.list(conversationMemories, { limit: 1 });
    expect([talk?.summary, talk?.keyTopics, talk?.userMood, talk?.importantFacts]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(rows(other)).toEqual(LIVED);
  });

  it("as one message with its reply, takes both, and no other reply", async () => {
    const { message_ids, deleted } = await forgetMessage(scope, ids[1] as number, { withReply: true });
    expect(deleted).toEqual({ messages: 2, memories: 1, preferences: 0 });
    expect(message_ids).toEqual([ids[1], (ids[1] as number) + 1]);
    expect(rows(scope)).toMatchObject({
      chat_messages: 4,
      replies: 2,
      reply_contexts: 2,
      message_vectors: 4,
    });
    // A reply has none itself: it goes alone.
    const [reply] = await scope.list(replies, { limit: 1 });
    const alone = await forgetMessage(scope, reply?.messageId as number, { withReply: true });
    expect(alone.deleted.messages).toBe(1);
    expect(rows(other)).toEqual(LIVED);
  });

  it("as one message of an imported history, takes what was said right after it for the reply", async () => {
    const say = (role: "user" | "assistant", minute: number) =>
      scope.atomic((tx) =>
        tx.add(chatMessages, { role, content: "imported", timestamp: `2024-01-01T10:0${minute}:00.000000Z` }),
      );
    const [first, second, reply] = [await say("user", 1), await say("user", 2), await say("assistant", 3)];
    expect((await forgetMessage(scope, first.id, { withReply: true })).message_ids).toEqual([first.id]);
    expect((await forgetMessage(scope, second.id, { withReply: true })).message_ids).toEqual([
      second.id,
      reply.id,
    ]);
  });

  it("as a span, takes all that was learned in it, and what both sides of it told stays", async () => {
    await forgetSpan(scope, { from: { at: "2025-01-02T00:00:00.000000Z" } });
    expect(rows(scope)).toEqual({
      ...LIVED,
      chat_messages: 2,
      replies: 1,
      reply_contexts: 1,
      message_vectors: 2,
      memory_facts: 3,
      memory_sources: 2,
      memory_successions: undefined,
      preference_sources: 1,
    });
    expect(await asked(scope, "Lisbon Porto")).not.toEqual(expect.arrayContaining([ids[1], ids[2]]));
    expect(rows(other)).toEqual(LIVED);
  });

  it("as everything, leaves the bond and what was written by hand", async () => {
    await asked(scope, "Lisbon");
    await forgetHistory(scope);
    expect(rows(scope)).toEqual({ bonds: 1, memory_facts: 1 });
    expect(await asked(scope, "Lisbon sister lovely")).toEqual([]);
    expect(rows(other)).toEqual(LIVED);
  });

  it("message by message, ends the same as all at once", async () => {
    for (const { id } of await scope.list(chatMessages, { orderBy: [asc(chatMessages.id)], limit: 50 }))
      await forgetMessage(scope, id);
    // The latest conversation stays, empty: what is said next belongs to it.
    expect(rows(scope)).toEqual({ bonds: 1, memory_facts: 1, conversation_memories: 1 });
    expect(rows(other)).toEqual(LIVED);
  });
});
