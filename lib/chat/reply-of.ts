import "server-only";
import { eq } from "drizzle-orm";
import { chatMessages, replies } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import { messageAt, OLDEST_FIRST, standsAfter } from "./history";
import { messageView } from "./to-view";

/**
 * The number of the reply to a message of the user; null where there is none. Of an imported history, which does not say
 * what answers what, it is what the persona said right after. @throws 404 when the message is not in this history.
 */
export async function replyOf(scope: Scope, id: number): Promise<number | null> {
  const message = await messageAt(scope, id);
  if (message.role !== "user") return null;
  const told = await scope.find(replies, eq(replies.replyTo, id));
  if (told) return told.messageId;
  const [next] = await scope.list(chatMessages, {
    where: standsAfter(message),
    orderBy: OLDEST_FIRST,
    limit: 1,
  });
  if (next?.role !== "assistant") return null;
  const answersAnother = await scope.find(replies, eq(replies.messageId, next.id));
  return answersAnother ? null : next.id;
}

/** One message, and which reply answers it. @throws 404 when it is not in this history. */
export async function oneMessage(scope: Scope, id: number) {
  return { ...messageView(await messageAt(scope, id)), reply_id: await replyOf(scope, id) };
}
