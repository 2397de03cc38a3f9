import "server-only";
import { asc, gt, sql } from "drizzle-orm";
import { toIso } from "@/db/instant";
import { chatMessages, conversationMemories, userPreferences } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import { messageView, preferenceView } from "./to-view";

const PAGE = 500;

/** Every message with a persona, oldest first, read page by page. A reply's failure sentence is no part of what was said. */
export async function* exportedMessages(scope: Scope) {
  const order = [asc(chatMessages.timestamp), asc(chatMessages.id)];
  let last: { timestamp: string; id: number } | undefined;
  for (;;) {
    const where =
      last && sql`(${chatMessages.timestamp}, ${chatMessages.id}) > (${last.timestamp}, ${last.id})`;
    const rows = await scope.list(chatMessages, { where, orderBy: order, limit: PAGE });
    for (const row of rows) yield { ...messageView(row), content: row.content, external_id: row.externalId };
    last = rows.at(-1);
    if (rows.length < PAGE) return;
  }
}

/** What was distilled from each stretch of talk. */
export async function* exportedConversations(scope: Scope) {
  let last = 0;
  for (;;) {
    const where = gt(conversationMemories.id, last);
    const rows = await scope.list(conversationMemories, {
      where,
      orderBy: [asc(conversationMemories.id)],
      limit: PAGE,
    });
    for (const row of rows)
      yield {
        id: row.id,
        session_id: row.sessionId,
        started_at: toIso(row.startedAt),
        last_updated: row.lastUpdated && toIso(row.lastUpdated),
        summary: row.summary,
        key_topics: row.keyTopics,
        user_mood: row.userMood,
        important_facts: row.importantFacts,
      };
    last = rows.at(-1)?.id ?? last;
    if (rows.length < PAGE) return;
  }
}

/** What was learned of the user's preferences. */
export async function* exportedPreferences(scope: Scope) {
  let last = 0;
  for (;;) {
    const where = gt(userPreferences.id, last);
    const rows = await scope.list(userPreferences, {
      where,
      orderBy: [asc(userPreferences.id)],
      limit: PAGE,
    });
    for (const row of rows) yield preferenceView(row);
    last = rows.at(-1)?.id ?? last;
    if (rows.length < PAGE) return;
  }
}
