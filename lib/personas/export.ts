import "server-only";
import type { Scope } from "@/db/scope";
import { exportedMemories, exportedMessages, exportedPreferences } from "@/lib/chat/export";
import { jsonObject } from "@/lib/json-stream";
import { personaView } from "./to-view";

/** Everything a user shares with a persona, as JSON in pieces. Its `messages` can be imported again as they are. */
export function exportPersona(scope: Scope): AsyncGenerator<string> {
  return jsonObject({
    persona: personaView(scope.persona, -1),
    messages: exportedMessages(scope),
    memories: exportedMemories(scope),
    preferences: exportedPreferences(scope),
  });
}
