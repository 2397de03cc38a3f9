import { toIso } from "@/db/instant";
import type { chatMessages } from "@/db/schema/chat";
import type { MessageView } from "./view";

export type MessageRow = typeof chatMessages.$inferSelect;

/** A message as the API shows it: a reply that failed before its first word shows the sentence about it. */
export function messageView(row: MessageRow): MessageView {
  return {
    id: row.id,
    role: row.role,
    content: row.content === "" && row.error ? row.error : row.content,
    timestamp: toIso(row.timestamp),
    status: row.status,
    sentiment: row.sentiment,
    has_crisis_keywords: row.hasCrisisKeywords,
    model: row.model,
    tokens: row.tokens,
    error: row.error,
    client_message_id: row.clientMessageId,
    conversation_id: row.memoryId,
  };
}
