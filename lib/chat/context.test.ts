import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { chatMessages, userPreferences } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import type { Store } from "@/db/store";
import { aPersona, aScope, aUser, freshStore, systemPersona } from "@/db/testing";
import { chooseContext } from "./context";

let store: Store;
beforeEach(() => {
  store = freshStore();
});

const situation = { userName: "Jo", mode: "companion" as const, contextTokens: 4_096, maxOutputTokens: 512 };
const say = (scope: Scope, content: string, more = {}) =>
  scope.atomic((tx) => tx.add(chatMessages, { role: "user", content, ...more }));

describe("the context of a reply", () => {
  it("holds the turns before the question, then the question, and notes each id", async () => {
    const scope = await aScope(store, aUser(store), systemPersona(store));
    const first = await say(scope, "first");
    const reply = await say(scope, "answer", { role: "assistant" });
    const question = await say(scope, "question");
    await say(scope, "later");
    const { messages, manifest } = await chooseContext(scope, question, situation);
    expect(messages).toEqual([
      { role: "user", content: "first" },
      { role: "assistant", content: "answer" },
      { role: "user", content: "question" },
    ]);
    expect(manifest.messageIds).toEqual([first.id, reply.id, question.id]);
    expect(manifest.tokens).toBeGreaterThan(0);
  });

  it("leaves out what was never said: failed, empty and unfinished replies", async () => {
    const scope = await aScope(store, aUser(store), systemPersona(store));
    await say(scope, "half an answer", { role: "assistant", status: "error" });
    await say(scope, "", { role: "assistant", status: "interrupted" });
    await say(scope, "writing", { role: "assistant", status: "streaming" });
    const stopped = await say(scope, "stopped half", { role: "assistant", status: "interrupted" });
    const question = await say(scope, "question");
    const { manifest } = await chooseContext(scope, question, situation);
    expect(manifest.messageIds).toEqual([stopped.id, question.id]);
  });

  it("keeps within the window: the newest turns that fit, and a giant one cut", async () => {
    const scope = await aScope(store, aUser(store), systemPersona(store));
    await say(scope, "x".repeat(120_000));
    for (let i = 0; i < 60; i += 1) await say(scope, `${i} ${"word ".repeat(60)}`);
    const question = await say(scope, "question");
    const { messages, manifest } = await chooseContext(scope, question, situation);
    expect(manifest.tokens).toBeLessThanOrEqual(situation.contextTokens - situation.maxOutputTokens);
    expect(messages.length).toBeGreaterThan(20);
    expect(messages.at(-2)?.content).toMatch(/^59 /);
  });

  it("shows what was learned, with its ids", async () => {
    const scope = await aScope(store, aUser(store), systemPersona(store));
    const liked = await scope.atomic((tx) =>
      tx.add(userPreferences, { category: "food", key: "likes", value: "figs" }),
    );
    const { system, manifest } = await chooseContext(scope, await say(scope, "hi"), situation);
    expect(system).toContain("figs");
    expect(manifest.preferenceIds).toEqual([liked.id]);
  });

  it("never holds a row of another bond, whoever said what to whom", async () => {
    const turn = fc.record({ user: fc.nat(2), persona: fc.nat(3), text: fc.string({ minLength: 1 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { maxLength: 25 }), async (turns) => {
        const fresh = freshStore();
        const users = [aUser(fresh), aUser(fresh), aUser(fresh)] as const;
        const open = (user: number, persona: number) => {
          const owner = users[user] ?? users[0];
          const names = ["Isabella", "Alex", "Luna"];
          return aScope(
            fresh,
            owner,
            own[user]?.[persona] ?? systemPersona(fresh, names[persona] ?? "Isabella"),
          );
        };
        const own = users.map(
          (user) => ({ 3: aPersona(fresh, user) }) as Record<number, ReturnType<typeof aPersona>>,
        );
        for (const { user, persona, text } of turns) {
          const scope = await open(user, persona);
          await say(scope, `${user}/${persona} ${text}`);
          await scope.atomic((tx) => tx.removeAll(userPreferences));
          await scope.atomic((tx) =>
            tx.add(userPreferences, { category: "c", key: "k", value: `${user}/${persona}` }),
          );
        }
        for (const { user, persona } of turns) {
          const question = await say(await open(user, persona), `${user}/${persona} ?`);
          const { messages, system } = await chooseContext(await open(user, persona), question, situation);
          for (const { content } of messages) expect(content).toMatch(new RegExp(`^${user}/${persona} `));
          expect(system.match(/\d\/\d/g)).toEqual([`${user}/${persona}`]);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe("what was said long before", () => {
  it("comes back when the question is about it, as quoted data with its id, and only from this bond", async () => {
    const user = aUser(store);
    const scope = await aScope(store, user, systemPersona(store));
    const alex = await aScope(store, user, systemPersona(store, "Alex"));
    await say(alex, "My zither is blue", { timestamp: "2025-01-01T00:00:00.000000Z" });
    const old = await say(scope, "My zither is red", { timestamp: "2025-01-01T00:00:00.000000Z" });
    for (let i = 0; i < 90; i += 1) await say(scope, `chatter ${i}`);
    const question = await say(scope, "What colour is my zither?");
    const { system, manifest } = await chooseContext(scope, question, situation);
    expect(system).toContain("- 2025-01-01, Jo: My zither is red");
    expect(system).not.toContain("blue");
    expect(manifest.messageIds).toContain(old.id);
    expect(new Set(manifest.messageIds).size).toBe(manifest.messageIds.length);
    expect(manifest.tokens).toBeLessThanOrEqual(situation.contextTokens - situation.maxOutputTokens);
  });
});
