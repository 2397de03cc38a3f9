import "server-only";
import { inArray } from "drizzle-orm";
import { chatMessages } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import { replyOf } from "@/lib/chat/reply-of";
import { endTurns, runningTurn } from "@/lib/chat/turns";
import type { ForgottenMessage } from "@/lib/chat/view";
import { withoutSpeech } from "@/lib/voice/cache";
import { wakeMemory } from "./background";
import { conversationsOf, trimConversations } from "./conversation";
import { countLoss } from "./count-loss";

/**
 * Forgets one message, its vector, what was learned from it alone and the summary it went into; `withReply` also the
 * reply to it, which may say again what it said. A reply still under way ends first. @throws 404.
 */
export async function forgetMessage(
  scope: Scope,
  id: number,
  { withReply = false } = {},
): Promise<ForgottenMessage> {
  const reply = withReply ? await replyOf(scope, id) : null;
  const ids = reply === null ? [id] : [id, reply];
  if (ids.some((one) => runningTurn(scope, one))) await endTurns(scope, "forgotten");
  const forgotten = await withoutSpeech(scope, () =>
    scope.atomic((tx) =>
      countLoss(tx, () => {
        const mine = inArray(chatMessages.id, ids);
        const touched = conversationsOf(tx, mine);
        const messages = tx.remove(chatMessages, mine);
        trimConversations(tx, touched);
        return messages;
      }),
    ),
  );
  // What is left of the conversations is summed up anew.
  wakeMemory();
  return { ...forgotten, message_ids: ids };
}
