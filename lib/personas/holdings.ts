import "server-only";
import { chatMessages, conversationMemories, userPreferences } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";

/** How much a user and a persona share: what deleting the persona would take along. */
export async function holdings(scope: Scope) {
  const [messages, conversations, preferences] = await Promise.all(
    [chatMessages, conversationMemories, userPreferences].map((table) => scope.count(table)),
  );
  return {
    messages: messages ?? 0,
    memories: (conversations ?? 0) + (preferences ?? 0),
    voices: scope.persona.customVoiceUrl ? 1 : 0,
  };
}
