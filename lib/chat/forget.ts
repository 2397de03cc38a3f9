import "server-only";
import { eq } from "drizzle-orm";
import { chatMessages, conversationMemories, userPreferences } from "@/db/schema/chat";
import { memoryFacts } from "@/db/schema/memory";
import type { Scope } from "@/db/scope";
import { countLoss } from "@/lib/memory/count-loss";
import { withoutSpeech } from "@/lib/voice/cache";
import { endTurns } from "./turns";
import type { Forgotten } from "./view";

/** Forgets the whole history with a persona and all that was learned from it, for good. Replies under way end first. */
export async function forgetHistory(scope: Scope): Promise<Forgotten> {
  await endTurns(scope, "forgotten");
  return withoutSpeech(scope, () =>
    scope.atomic((tx) =>
      countLoss(tx, () => {
        const messages = tx.count(chatMessages);
        for (const table of [chatMessages, conversationMemories, userPreferences]) tx.removeAll(table);
        // What was learned had its sources in the messages; a fact imported without one goes as well.
        tx.removeAll(memoryFacts, eq(memoryFacts.isManual, false));
        return messages;
      }),
    ),
  );
}
