import { eq } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { now } from "@/db/instant";
import { chatMessages, conversationMemories } from "@/db/schema/chat";
import { aScope, aUser, freshStore, systemPersona } from "@/db/testing";
import { startMemory, wakeMemory } from "./background";
import { conversationAt, countIn } from "./conversation";
import { memories } from "./memories";

const mend = vi.hoisted(() => {
  process.env.LOG_LEVEL = "silent";
  return vi.fn();
});
vi.mock("./learn/digest/digest", async (original) => ({
  ...(await original<typeof import("./learn/digest/digest")>()),
  mendMood: mend,
}));

it("nobody's message waits until the moods of old conversations are mended", async () => {
  const store = freshStore();
  const scope = await aScope(store, aUser(store, { name: "Jo" }), systemPersona(store));
  const say = (content: string) =>
    scope.atomic((tx) => {
      const at = now();
      const conversation = conversationAt(tx, at);
      countIn(tx, conversation, 1, at);
      tx.add(chatMessages, { role: "user", content, timestamp: at, memoryId: conversation.id });
      return conversation.id;
    });
  const mine = eq(conversationMemories.id, await say("I love this wonderful day!"));
  const told = { userMood: null, summary: "As it was.", digestedCount: 1 };
  await scope.atomic((tx) => void tx.change(conversationMemories, mine, told));
  let mended = () => {};
  mend.mockReturnValue(
    new Promise<void>((done) => {
      mended = done;
    }),
  );
  startMemory();
  await vi.waitFor(() => expect(mend).toHaveBeenCalled(), { timeout: 15_000, interval: 20 });
  await say("I live in Porto.");
  wakeMemory();
  await vi.waitFor(
    async () => {
      const { facts } = await memories(scope, { history: false });
      expect(facts.map(({ content }) => content).join()).toMatch(/Porto/);
    },
    { timeout: 15_000, interval: 20 },
  );
  mended();
});
