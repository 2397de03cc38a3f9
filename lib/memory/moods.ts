import "server-only";
import { and, desc, eq, gte, isNotNull, notExists, sql } from "drizzle-orm";
import { fromDate, toIso } from "@/db/instant";
import { chatMessages, conversationMemories } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";

/** So many of the latest messages show how somebody has been. */
const MOST = 1_000;
const DAY_MS = 86_400_000;
const NEWEST_FIRST = [desc(chatMessages.timestamp), desc(chatMessages.id)];

export type Mood = { at: string; sentiment: "positive" | "neutral" | "negative" };

/** How the user's own words of the last days sounded, newest first. Incognito conversations are left out. */
export async function moods(scope: Scope, { days }: { days: number }): Promise<Mood[]> {
  const where = and(
    eq(chatMessages.role, "user"),
    isNotNull(chatMessages.sentiment),
    gte(chatMessages.timestamp, fromDate(new Date(Date.now() - days * DAY_MS))),
    notExists(
      sql`(select 1 from ${conversationMemories} where ${conversationMemories.id} = ${chatMessages.memoryId} and ${conversationMemories.isIncognito})`,
    ),
  );
  const rows = await scope.list(chatMessages, { where, orderBy: NEWEST_FIRST, limit: MOST });
  return rows.flatMap(({ timestamp, sentiment }) => (sentiment ? [{ at: toIso(timestamp), sentiment }] : []));
}
