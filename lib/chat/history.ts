import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import { chatMessages } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import { notFound } from "@/lib/errors";
import { messageView } from "./to-view";
import type { HistoryPage } from "./view";

/** Newest first, in the order of the index. */
export const NEWEST_FIRST = [desc(chatMessages.timestamp), desc(chatMessages.id)];

/** Messages that stand before a given one in the timeline. */
export const standsBefore = (row: { timestamp: string; id: number }) =>
  sql`(${chatMessages.timestamp}, ${chatMessages.id}) < (${row.timestamp}, ${row.id})`;

/**
 * One page of the history with a persona, oldest first: the newest `limit` messages, or those before the
 * message `before`. @throws 404 when that message is not in this history.
 */
export async function history(scope: Scope, page: { limit: number; before?: number }): Promise<HistoryPage> {
  const mark = page.before && (await scope.find(chatMessages, eq(chatMessages.id, page.before)));
  if (page.before && !mark) throw notFound("This message");
  const where = mark ? standsBefore(mark) : undefined;
  const rows = await scope.list(chatMessages, { where, orderBy: NEWEST_FIRST, limit: page.limit + 1 });
  const shown = rows.slice(0, page.limit).reverse();
  return { messages: shown.map(messageView), has_more: rows.length > page.limit };
}
