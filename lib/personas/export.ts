import "server-only";
import type { Scope } from "@/db/scope";
import { exportedConversations, exportedMessages, exportedPreferences } from "@/lib/chat/export";
import { jsonObject } from "@/lib/json-stream";
import { exportedFacts } from "@/lib/memory/export";
import { givenVoice } from "@/lib/voice/given";
import { personaView } from "./to-view";

/** Everything a user shares with a persona, as JSON in pieces. Its `messages` can be imported again as they are. */
export async function* exportPersona(scope: Scope): AsyncGenerator<string> {
  yield* jsonObject({
    persona: personaView(scope.persona, -1),
    voice: await givenVoice(scope),
    messages: exportedMessages(scope),
    memories: exportedFacts(scope),
    conversations: exportedConversations(scope),
    preferences: exportedPreferences(scope),
  });
}
