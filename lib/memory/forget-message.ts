import "server-only";
import { eq } from "drizzle-orm";
import { chatMessages } from "@/db/schema/chat";
import { memoryFacts } from "@/db/schema/memory";
import type { Scope } from "@/db/scope";
import { endTurns, runningTurn } from "@/lib/chat/turns";

/** Forgets one message, its vector, and what was learned from it alone. A reply still under way ends first. @throws 404. */
export async function forgetMessage(
  scope: Scope,
  id: number,
): Promise<{ deleted: { messages: number; memories: number } }> {
  if (runningTurn(scope, id)) await endTurns(scope, "forgotten");
  return scope.atomic((tx) => {
    const before = tx.count(memoryFacts);
    const messages = tx.remove(chatMessages, eq(chatMessages.id, id));
    return { deleted: { messages, memories: before - tx.count(memoryFacts) } };
  });
}
