import "server-only";
import { chatMessages, userPreferences } from "@/db/schema/chat";
import { memoryFacts } from "@/db/schema/memory";
import type { Scope } from "@/db/scope";

/** How much a user and a persona share: what deleting the persona would take along. */
export async function holdings(scope: Scope) {
  const [messages, facts, preferences] = await Promise.all(
    [chatMessages, memoryFacts, userPreferences].map((table) => scope.count(table)),
  );
  return {
    messages: messages ?? 0,
    memories: (facts ?? 0) + (preferences ?? 0),
    voices: scope.persona.customVoiceUrl ? 1 : 0,
  };
}
