import "server-only";
import { eq } from "drizzle-orm";
import { chatMessages } from "@/db/schema/chat";
import { memoryFacts } from "@/db/schema/memory";
import type { Scope } from "@/db/scope";
import { endTurns, runningTurn } from "@/lib/chat/turns";
import { withoutSpeech } from "@/lib/voice/cache";
import { wakeMemory } from "./background";
import { conversationsOf, trimConversations } from "./conversation";

/**
 * Forgets one message, its vector, what was learned from it alone and the summary it went into. A reply still under way
 * ends first. @throws 404.
 */
export async function forgetMessage(
  scope: Scope,
  id: number,
): Promise<{ deleted: { messages: number; memories: number } }> {
  if (runningTurn(scope, id)) await endTurns(scope, "forgotten");
  const forgotten = await withoutSpeech(scope, () =>
    scope.atomic((tx) => {
      const before = tx.count(memoryFacts);
      const mine = eq(chatMessages.id, id);
      const touched = conversationsOf(tx, mine);
      const messages = tx.remove(chatMessages, mine);
      trimConversations(tx, touched);
      return { deleted: { messages, memories: before - tx.count(memoryFacts) } };
    }),
  );
  // What is left of the conversations is summed up anew.
  wakeMemory();
  return forgotten;
}
