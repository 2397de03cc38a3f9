import "server-only";
import { chatMessages, conversationMemories, userPreferences } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import { endTurns } from "./turns";

/** Forgets the whole history with a persona and all that was learned from it, for good. Replies under way end first. */
export async function forgetHistory(
  scope: Scope,
): Promise<{ deleted: { messages: number; memories: number } }> {
  await endTurns(scope, "forgotten");
  return scope.atomic((tx) => {
    const messages = tx.count(chatMessages);
    const memories = tx.count(conversationMemories) + tx.count(userPreferences);
    for (const table of [chatMessages, conversationMemories, userPreferences]) tx.removeAll(table);
    return { deleted: { messages, memories } };
  });
}
