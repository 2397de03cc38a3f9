import "server-only";
import { desc } from "drizzle-orm";
import { conversationMemories } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import { factViews } from "./facts";
import { preferenceViews } from "./preferences";

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
