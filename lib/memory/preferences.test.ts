import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { chatMessages, conversationMemories, userPreferences } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import type { Store } from "@/db/store";
import { aScope, aUser, freshStore, systemPersona } from "@/db/testing";
import { chooseContext } from "@/lib/chat/context";
import type { Finding } from "./extract/finding";
import { learnPending } from "./learn/learn-pending";
import { memories } from "./memories";
import { forgetPreference } from "./preferences";

vi.mock("@/lib/ports/embeddings", () => ({ embedder: () => null }));
vi.mock("./extract/extract", () => ({
  extract: (text: string): Finding[] => {
    const [, thing] = /^I love (\w+)/.exec(text) ?? [];
    if (!thing) return [];
    return [
      { kind: "preference", category: "food", key: thing, value: "likes", confidence: 0.8, quote: text },
    ];
  },
}));

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

const situation = { userName: "Jo", mode: "companion" as const, contextTokens: 4_096, maxOutputTokens: 512 };
const said = (content: string) =>
  scope.atomic((tx) => {
    const talk = tx.list(conversationMemories, { limit: 1 })[0] ?? tx.add(conversationMemories, {});
    return tx.add(chatMessages, { role: "user", content, memoryId: talk.id });
  });
const learn = () => learnPending(scope, "Jo", 10);
const preferences = async (of = scope) => (await memories(of, { history: false })).preferences;

describe("a preference", () => {
  it("names the messages it was observed in", async () => {
    const [one, two] = [await said("I love olives"), await said("I love olives, really")];
    await learn();
    const [olives] = await preferences();
    expect(olives).toMatchObject({ key: "olives", times_observed: 2, source_message_ids: [one.id, two.id] });
  });

  it("that is forgotten is gone from what a model is shown, and is not learned again", async () => {
    const message = await said("I love olives");
    await learn();
    const [olives] = await preferences();
    const question = await said("What shall we eat?");
    expect((await chooseContext(scope, question, situation)).manifest.preferenceIds).toEqual([olives?.id]);

    await forgetPreference(scope, olives?.id as number);
    expect(await preferences()).toEqual([]);
    const { manifest, system } = await chooseContext(scope, question, situation);
    expect(manifest.preferenceIds).toEqual([]);
    expect(system).not.toContain("olives");
    // As when learning is done over.
    await scope.atomic((tx) => tx.change(chatMessages, eq(chatMessages.id, message.id), { learnedAt: null }));
    await learn();
    expect(await preferences()).toEqual([]);

    await said("I love olives, though");
    await learn();
    expect(await preferences()).toMatchObject([{ key: "olives", times_observed: 1 }]);
  });

  it("takes the summaries along that its messages went into", async () => {
    await said("I love olives");
    await learn();
    await scope.atomic((tx) => {
      const [talk] = tx.list(conversationMemories, { limit: 1 });
      tx.change(conversationMemories, eq(conversationMemories.id, talk?.id ?? 0), { summary: "Olives." });
    });
    await forgetPreference(scope, (await preferences())[0]?.id as number);
    expect(await memories(scope, { history: false })).toMatchObject({ summary: null });
  });

  it("is nobody else's to see or forget", async () => {
    await said("I love olives");
    await learn();
    const [olives] = await preferences();
    for (const other of elsewhere) {
      expect(await preferences(other)).toEqual([]);
      await expect(forgetPreference(other, olives?.id as number)).rejects.toMatchObject({ status: 404 });
    }
    expect(await preferences()).toHaveLength(1);
  });

  it("without a source can be forgotten too", async () => {
    const { id } = await scope.atomic((tx) => tx.add(userPreferences, { category: "style", key: "tone" }));
    await forgetPreference(scope, id);
    expect(await preferences()).toEqual([]);
  });
});
