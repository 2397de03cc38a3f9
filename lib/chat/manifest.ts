import "server-only";
import { eq } from "drizzle-orm";
import { replyContexts } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import { notFound } from "@/lib/errors";

/** What the model was shown for a reply. @throws 404 for a message that is no reply of this persona to this user. */
export async function manifest(scope: Scope, messageId: number) {
  const row = await scope.find(replyContexts, eq(replyContexts.messageId, messageId));
  if (!row) throw notFound("The context of this message");
  return {
    message_ids: row.messageIds,
    memory_ids: row.memoryIds,
    preference_ids: row.preferenceIds,
    ...(row.conversationIds.length > 0 && { conversation_ids: row.conversationIds }),
    system_prompt_hash: row.systemPromptHash,
    model: row.model,
    tokens: row.tokens,
  };
}
