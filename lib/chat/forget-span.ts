import "server-only";
import { and, eq } from "drizzle-orm";
import { chatMessages } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import { wakeMemory } from "@/lib/memory/background";
import { conversationsOf, trimConversations } from "@/lib/memory/conversation";
import { countLoss } from "@/lib/memory/count-loss";
import { withoutSpeech } from "@/lib/voice/cache";
import { type Span, within } from "./span";
import { endTurns } from "./turns";
import type { Forgotten } from "./view";

/**
 * Forgets a span of the history with a persona and what was learned from it alone, for good. Conversations that lose a
 * part lose their summary with it. A reply under way in it ends first. @throws 404 when a message it names is not here.
 */
export async function forgetSpan(scope: Scope, span: Span): Promise<Forgotten> {
  const inside = await within(scope, span);
  const running = and(inside, eq(chatMessages.status, "streaming"));
  if (await scope.count(chatMessages, running)) await endTurns(scope, "forgotten");
  const forgotten = await withoutSpeech(scope, () =>
    scope.atomic((tx) =>
      countLoss(tx, () => {
        const touched = conversationsOf(tx, inside);
        const messages = tx.removeAll(chatMessages, inside);
        trimConversations(tx, touched);
        return messages;
      }),
    ),
  );
  // What is left of the conversations is summed up anew.
  wakeMemory();
  return forgotten;
}
