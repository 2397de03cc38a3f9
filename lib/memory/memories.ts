import "server-only";
import { asc, desc } from "drizzle-orm";
import { conversationMemories, userPreferences } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import { preferenceView } from "@/lib/chat/to-view";
import { factViews } from "./facts";

/** What a persona knows: the latest conversation's summary, topics and mood, its facts and the preferences it learned. */
export async function memories(scope: Scope, { history }: { history: boolean }) {
  const latest = [desc(conversationMemories.startedAt), desc(conversationMemories.id)];
  const [conversation] = await scope.list(conversationMemories, { orderBy: latest, limit: 1 });
  return {
    summary: conversation?.summary ?? null,
    key_topics: split(conversation?.keyTopics),
    user_mood: conversation?.userMood ?? null,
    facts: await factViews(scope, { replaced: history }),
    preferences: await preferenceViews(scope),
  };
}

/** Topics as stored, a comma between them; empty parts are dropped. */
export const split = (topics: string | null | undefined): string[] =>
  (topics ?? "")
    .split(",")
    .map((topic) => topic.trim())
    .filter(Boolean);

async function preferenceViews(scope: Scope) {
  const order = [asc(userPreferences.category), asc(userPreferences.key)];
  const rows = await scope.list(userPreferences, { orderBy: order, limit: 5_000 });
  return rows.map(preferenceView);
}
