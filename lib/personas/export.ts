import "server-only";
import type { Scope } from "@/db/scope";
import { exportedConversations, exportedMessages, exportedPreferences } from "@/lib/chat/export";
import { jsonObject } from "@/lib/json-stream";
import { exportedFacts } from "@/lib/memory/export";
import { personaView } from "./to-view";

/** Everything a user shares with a persona, as JSON in pieces. Its `messages` can be imported again as they are. */
export function exportPersona(scope: Scope): AsyncGenerator<string> {
  return jsonObject({
    persona: personaView(scope.persona, -1),
    messages: exportedMessages(scope),
    memories: exportedFacts(scope),
    conversations: exportedConversations(scope),
    preferences: exportedPreferences(scope),
  });
}
