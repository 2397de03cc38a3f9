import { eq } from "drizzle-orm";
import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { chatMessages } from "@/db/schema/chat";
import { messageVectors } from "@/db/schema/memory";
import type { Scope } from "@/db/scope";
import type { Store } from "@/db/store";
import { aScope, aUser, freshStore, systemPersona } from "@/db/testing";
import type { Embedder } from "@/lib/ports/embeddings";
import { embedPending } from "./embed-pending";
import { recall } from "./recall";

let current: Embedder | null = null;
vi.mock("@/lib/ports/embeddings", () => ({ embedder: () => current }));

/** Knows three meanings, by any of their words. */
const threeMeanings: Embedder = {
  model: "three",
  embed: async (texts) =>
    texts.map((text) =>
      Float32Array.from(
        [/dog|puppy|barks/i, /sea|beach|waves/i, /money|rent|salary/i].map((p) => (p.test(text) ? 1 : 0)),
      ),
    ),
};

let store: Store;
let scope: Scope;
beforeEach(async () => {
  current = null;
  store = freshStore();
  scope = await aScope(store, aUser(store), systemPersona(store));
});

const MINUTE = 60_000;
const say = (to: Scope, content: string, minutes = 0, role: "user" | "assistant" = "user") =>
  to.atomic((tx) =>
    tx.add(chatMessages, {
      role,
      content,
      timestamp: new Date(Date.parse("2025-01-01") + minutes * MINUTE).toISOString().replace("Z", "000Z"),
    }),
  );
const ask = async (of: Scope, question: string, limit = 10) =>
  (await recall(of, { question, limit, userName: "Jo", patienceMs: 1_000 })).map(
    ({ message }) => message.content,
  );

describe("recall", () => {
  it("finds what a question is about, whatever the form of its words", async () => {
    await say(scope, "My sister Ana lives in Lisbon", 0);
    await say(scope, "I had soup for lunch", 5_000);
    await say(scope, "The dogs were running in the park", 9_000);
    expect((await ask(scope, "Where does my sister live?"))[0]).toBe("My sister Ana lives in Lisbon");
    expect((await ask(scope, "Did a dog run?"))[0]).toBe("The dogs were running in the park");
    expect((await ask(scope, "where in lisbom?"))[0]).toBe("My sister Ana lives in Lisbon");
  });

  it("brings what stands beside the words asked for", async () => {
    await say(scope, "What is the name of your cat?", 0, "assistant");
    await say(scope, "Minou!", 1);
    for (let i = 0; i < 20; i += 1) await say(scope, `chatter ${i}`, 1_000 + i * 100);
    expect(await ask(scope, "name of the cat", 2)).toEqual(["What is the name of your cat?", "Minou!"]);
  });

  describe("of a time and nothing else", () => {
    const DAY = 24 * 60;
    beforeEach(async () => {
      for (let day = 0; day < 360; day += 9)
        await say(scope, `What happened? We talked of January, page ${day}`, day * DAY);
      await say(scope, "Bread with too much salt", 100 * DAY + 7);
      await say(scope, "The boiler broke", 250 * DAY + 7);
    });

    it.each([
      "what happened on 2025-04-11?",
      "What did I do on 11 April 2025",
      "what did we talk about on April 11th?",
      "11 April",
    ])("gives what was said then: %s", async (question) => {
      expect((await ask(scope, question))[0]).toBe("Bread with too much salt");
    });

    it("looks for words as well where the question has some", async () => {
      expect((await ask(scope, "Did the boiler break in September?"))[0]).toBe("The boiler broke");
      expect((await ask(scope, "Did the boiler break in April?"))[0]).toBe("The boiler broke");
    });
  });

  it("prefers the time a question speaks of", async () => {
    await say(scope, "We went hiking", 0);
    await say(scope, "We went hiking again", 3 * 24 * 60);
    for (let i = 0; i < 20; i += 1) await say(scope, `other ${i}`, 10_000 + i * 100);
    expect((await ask(scope, "What did we do on 4 January 2025, hiking?"))[0]).toBe("We went hiking again");
  });

  it("prefers what was told in the week after the day a question speaks of, over other times", async () => {
    await say(scope, "We went hiking", 0);
    await say(scope, "We went hiking yesterday", 3 * 24 * 60);
    for (let i = 0; i < 20; i += 1) await say(scope, `other ${i}`, 90_000 + i * 100);
    expect((await ask(scope, "What did we do on 3 January 2025, hiking?"))[0]).toBe(
      "We went hiking yesterday",
    );
  });

  it("prefers what was said by the one a question is about, by their name here or the one they are called by", async () => {
    for (let i = 0; i < 4; i += 1) {
      await say(scope, `Hello, Mel! Number ${i}`, i * 1_000);
      await say(scope, `Good day, Caroline! Number ${i}`, i * 1_000 + 500, "assistant");
    }
    await say(scope, "I painted a lake at sunrise", 20_000);
    await say(scope, "I painted a lake at sunrise", 30_000, "assistant");
    const first = async (question: string) =>
      (await recall(scope, { question, limit: 1, userName: "Jo", patienceMs: 1_000 }))[0]?.message.role;
    expect(await first("What did Jo paint?")).toBe("user");
    expect(await first("What did Isabella paint?")).toBe("assistant");
    expect(await first("What did Caroline paint?")).toBe("user");
    expect(await first("What did Melanie paint?")).toBe("assistant");
    expect(await first("what did I paint")).toBe("user");
    expect(await first("what did you paint")).toBe("assistant");
  });

  it("finds a word by its synonym, and prefers the word itself", async () => {
    await say(scope, "The physician was friendly", 0);
    for (let i = 0; i < 10; i += 1) await say(scope, `chatter ${i}`, 1_000 + i * 100);
    expect(await ask(scope, "How was the doctor?", 1)).toEqual(["The physician was friendly"]);
    await say(scope, "The doctor was late", 9_000);
    expect(await ask(scope, "How was the doctor?", 1)).toEqual(["The doctor was late"]);
  });

  it("prefers a message with a time for when, and one with a number for how many", async () => {
    await say(scope, "We planted apple trees with our neighbours", 0);
    await say(scope, "We planted apple trees last Saturday morning", 5_000);
    await say(scope, "We planted seven apple trees with Grandpa", 9_000);
    for (let i = 0; i < 10; i += 1) await say(scope, "chatter", 10_000 + i * 100);
    expect((await ask(scope, "When were the apple trees planted?"))[0]).toContain("Saturday");
    expect((await ask(scope, "How many apple trees were planted?"))[0]).toContain("seven");
  });

  it("prefers a message with a name in it for who and where", async () => {
    await say(scope, "My cousin moved abroad for her new job last spring", 0);
    await say(scope, "My cousin moved to Lisbon for her new job last spring", 5_000);
    for (let i = 0; i < 10; i += 1) await say(scope, "chatter", 10_000 + i * 100);
    expect((await ask(scope, "Where did my cousin move?"))[0]).toContain("Lisbon");
  });

  it("answers nothing for an empty history, for nothing asked and for words nobody said", async () => {
    expect(await ask(scope, "anything")).toEqual([]);
    await say(scope, "hello");
    expect(await ask(scope, "…")).toEqual([]);
    expect(await ask(scope, "xylophone")).toEqual([]);
  });

  it("keeps up with what is said and with what is forgotten", async () => {
    const gone = await say(scope, "I bought a zither");
    expect(await ask(scope, "zither")).toHaveLength(1);
    await say(scope, "The zither is out of tune", 5_000);
    expect(await ask(scope, "zither")).toHaveLength(2);
    await scope.atomic((tx) => tx.remove(chatMessages, eq(chatMessages.id, gone.id)));
    expect(await ask(scope, "zither")).toEqual(["The zither is out of tune"]);
  });

  it("does not wait longer than asked for a long history to be read, and knows it when it was", async () => {
    const many = Array.from({ length: 5_000 }, (_, n) => ({ role: "user" as const, content: `Day ${n}` }));
    await scope.atomic((tx) => void tx.addAll(chatMessages, [...many, { role: "user", content: "A puppy" }]));
    const hasty = { question: "puppy", limit: 5, userName: "Jo", patienceMs: 5, historyPatienceMs: 1 };
    expect(await recall(scope, hasty)).toEqual([]);
    expect(await ask(scope, "puppy", 1)).toEqual(["A puppy"]);
    expect((await recall(scope, hasty))[0]?.message.content).toBe("A puppy");
  });

  it("takes in a reply once it has been said to its end", async () => {
    const reply = await scope.atomic((tx) =>
      tx.add(chatMessages, { role: "assistant", content: "A zither has", status: "streaming" }),
    );
    await say(scope, "and then?", 1);
    expect(await ask(scope, "zither")).toEqual([]);
    await scope.atomic((tx) =>
      tx.change(chatMessages, eq(chatMessages.id, reply.id), {
        content: "A zither has strings",
        status: "complete",
      }),
    );
    expect(await ask(scope, "zither")).toContain("A zither has strings");
  });

  it("never finds another user's or another persona's messages, for any talk and any question", async () => {
    const word = fc.constantFrom("dog", "sea", "tea", "Lisbon", "sister", "rent");
    const line = fc.record({
      user: fc.nat(1),
      persona: fc.nat(1),
      text: fc.array(word, { minLength: 1, maxLength: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 30 }),
        word,
        fc.boolean(),
        async (lines, question, meaning) => {
          current = meaning ? threeMeanings : null;
          const fresh = freshStore();
          const users = [aUser(fresh), aUser(fresh)];
          const personas = [systemPersona(fresh), systemPersona(fresh, "Alex")];
          const scopes = await Promise.all(
            users.flatMap((user) => personas.map((persona) => aScope(fresh, user, persona))),
          );
          for (const { user, persona, text } of lines)
            await say(scopes[user * 2 + persona] as Scope, `${user}${persona} ${text.join(" ")}`);
          for (const [i, one] of scopes.entries()) {
            await embedPending(one, "Jo");
            for (const found of await ask(one, question, 50))
              expect(found.startsWith(`${i >> 1}${i & 1} `)).toBe(true);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("meaning", () => {
  it("finds what no word of the question says", async () => {
    current = threeMeanings;
    await say(scope, "The puppy kept me awake", 0);
    await say(scope, "The rent went up", 5_000);
    await embedPending(scope, "Jo");
    expect(await ask(scope, "Which animal barks?", 1)).toEqual(["The puppy kept me awake"]);
  });

  it("counts for more the fewer words of the question were found", async () => {
    current = threeMeanings;
    await say(scope, "The puppy barks", 0);
    await say(scope, "The night train was late", 5_000);
    await embedPending(scope, "Jo");
    expect((await ask(scope, "Is my dog noisy at night?"))[0]).toBe("The puppy barks");
    expect((await ask(scope, "Was a dog on the late night train?"))[0]).toBe("The night train was late");
  });

  it("finds a message by the one of its sentences that is meant", async () => {
    current = threeMeanings;
    await say(scope, "The puppy is fine. The rent went up again. We sat by the sea all day.", 0);
    await say(scope, "The puppy and the rent", 5_000);
    await embedPending(scope, "Jo");
    expect(await ask(scope, "How was the beach?", 1)).toEqual([
      "The puppy is fine. The rent went up again. We sat by the sea all day.",
    ]);
  });

  it("finds an answer that means little without what it answers, and not after a pause", async () => {
    current = threeMeanings;
    await say(scope, "Do the waves ever keep you awake?", 0, "assistant");
    await say(scope, "The puppy did", 1);
    await say(scope, "The puppy did", 9_000);
    await embedPending(scope, "Jo");
    const found = await recall(scope, { question: "dog beach", limit: 3, userName: "Jo", patienceMs: 1_000 });
    const [first, second] = found.map(({ message }) => message.timestamp.slice(0, 10));
    expect([first, second]).toEqual(["2025-01-01", "2025-01-01"]);
  });

  it("is made once for each message, and anew for another model", async () => {
    current = threeMeanings;
    await say(scope, "by the sea");
    await say(scope, "");
    expect(await embedPending(scope, "Jo")).toBe(2);
    expect(await embedPending(scope, "Jo")).toBe(0);
    expect(await scope.count(messageVectors)).toBe(1);
  });

  it("is not waited for longer than asked: words alone decide then, or when the model fails", async () => {
    await say(scope, "The puppy kept me awake");
    current = { model: "slow", embed: () => new Promise(() => {}) };
    expect(
      (await recall(scope, { question: "puppy", limit: 5, userName: "Jo", patienceMs: 5 })).map(
        ({ message }) => message.content,
      ),
    ).toEqual(["The puppy kept me awake"]);
    current = { model: "broken", embed: () => Promise.reject(new Error("no")) };
    expect(await ask(scope, "puppy")).toHaveLength(1);
  });

  it("goes with its message", async () => {
    current = threeMeanings;
    await say(scope, "by the sea");
    await embedPending(scope, "Jo");
    await scope.atomic((tx) => tx.removeAll(chatMessages));
    expect(await scope.count(messageVectors)).toBe(0);
    expect(await ask(scope, "waves")).toEqual([]);
  });
});
