import { beforeEach, expect, it, vi } from "vitest";
import { chatMessages } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import type { Store } from "@/db/store";
import { aScope, aUser, freshStore, systemPersona } from "@/db/testing";
import type { Embedder } from "@/lib/ports/embeddings";
import { meaningOf } from "./question-meaning";
import { foresee, readyRecall } from "./ready";
import { recall } from "./recall";
import { heldIndexOf, recallIndexOf } from "./recall-cache";

let current: Embedder | null = null;
vi.mock("@/lib/ports/embeddings", () => ({ embedder: () => current }));

const held = globalThis as { ensembleRecall?: Map<string, unknown> };
let asked: string[][];
let store: Store;
let scope: Scope;
beforeEach(async () => {
  asked = [];
  current = {
    model: "counting",
    embed: async (texts) => {
      asked.push(texts);
      return texts.map(() => Float32Array.from([1, 0]));
    },
  };
  held.ensembleRecall?.clear();
  store = freshStore();
  scope = await aScope(store, aUser(store), systemPersona(store));
});

const bring = (many: number) =>
  scope.atomic(
    (tx) =>
      void tx.addAll(
        chatMessages,
        Array.from({ length: many }, (_, n) => ({ role: "user" as const, content: `Day ${n} by the sea` })),
      ),
  );
const ask = (of: Scope, question: string) =>
  recall(of, { question, limit: 5, userName: "Jo", patienceMs: 1_000 });

it("a question foreseen while it is stored is not thought about a second time", async () => {
  await bring(100);
  await ask(scope, "the sea?");
  asked = [];
  foresee(scope, "Jo", "When were we by the sea?");
  await ask(scope, "When were we by the sea?");
  expect(asked).toEqual([["we by the sea. When were we by the sea?"]]);
  asked = [];
  const long = "When were we by the sea with the children of my sister and her dogs?";
  await meaningOf(long);
  expect(asked, "a long one says enough").toEqual([[long]]);
});

it("nothing is foreseen where nothing will be recalled, or the history is not in memory", async () => {
  await bring(100);
  foresee(scope, "Jo", "by the sea");
  const short = await aScope(store, aUser(store), systemPersona(store, "Alex"));
  await ask(short, "hello");
  asked = [];
  foresee(short, "Jo", "by the sea");
  expect(asked).toEqual([]);
});

it("a chat that is opened has its history read and the model loaded, once", async () => {
  await bring(100);
  readyRecall(scope, "Jo");
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  expect(heldIndexOf(scope, "Jo")?.ids).toHaveLength(100);
  readyRecall(scope, "Jo");
  await new Promise((done) => setTimeout(done, 300));
  expect(asked).toHaveLength(1);
});

it("the meaning of a question is kept for a while, that of a failed one is not", async () => {
  await meaningOf("one");
  await meaningOf("one");
  expect(asked).toEqual([["one"]]);
  for (let n = 0; n < 40; n += 1) await meaningOf(`other ${n}`);
  await meaningOf("one");
  expect(asked.filter(([text]) => text === "one")).toHaveLength(2);
  const failing = vi.fn(() => Promise.reject(new Error("no")));
  current = { model: "broken", embed: failing };
  expect([await meaningOf("one"), await meaningOf("one")]).toEqual([null, null]);
  expect(failing).toHaveBeenCalledTimes(2);
});

it("bonds without a message do not fill the memory", async () => {
  const personas = [systemPersona(store), systemPersona(store, "Alex")];
  for (let n = 0; n < 350; n += 1) {
    const user = aUser(store);
    for (const persona of personas) await recallIndexOf(await aScope(store, user, persona), "Jo");
  }
  expect(held.ensembleRecall?.size).toBeLessThanOrEqual(600);
  expect(held.ensembleRecall?.size).toBeGreaterThan(500);
});
