import type { z } from "zod";
import { toIso } from "@/db/instant";
import type { chatMessages, userPreferences } from "@/db/schema/chat";
import type { MessageView, PreferenceView } from "./view";

export type MessageRow = typeof chatMessages.$inferSelect;

/** A message as the API shows it: a reply that failed before its first word shows the sentence about it. */
export function messageView(row: MessageRow): MessageView {
  const content = row.content === "" && row.error ? row.error : row.content;
  return {
    id: row.id,
    role: row.role,
    content,
    timestamp: toIso(row.timestamp),
    status: row.status,
    sentiment: row.sentiment,
    has_crisis_keywords: row.hasCrisisKeywords,
    model: row.model,
    tokens: row.tokens,
    error: row.error,
    client_message_id: row.clientMessageId,
    conversation_id: row.memoryId,
    heard_until: row.heardUntil === null ? null : Math.min(row.heardUntil, content.length),
  };
}

/** A preference as the API shows it. */
export function preferenceView(row: typeof userPreferences.$inferSelect): z.infer<typeof PreferenceView> {
  return {
    id: row.id,
    category: row.category,
    key: row.key,
    value: row.value,
    confidence: row.confidence,
    times_observed: row.timesObserved,
    learned_from: row.learnedFrom,
    first_observed: toIso(row.firstObserved),
    last_confirmed: toIso(row.lastConfirmed),
  };
}
