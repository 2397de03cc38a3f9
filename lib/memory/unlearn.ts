import "server-only";
import { inArray } from "drizzle-orm";
import { chatMessages } from "@/db/schema/chat";
import type { ScopeWriter } from "@/db/scope";
import { conversationsOf, trimConversations } from "./conversation";

/**
 * Nothing is learned again from messages of which something was forgotten by hand, and the summaries they went into are
 * to be made anew without them.
 */
export function unlearn(tx: ScopeWriter, messageIds: readonly number[]): void {
  for (let i = 0; i < messageIds.length; i += 500) {
    const told = inArray(chatMessages.id, messageIds.slice(i, i + 500));
    tx.change(chatMessages, told, { isUnlearned: true });
    trimConversations(tx, conversationsOf(tx, told));
  }
}
