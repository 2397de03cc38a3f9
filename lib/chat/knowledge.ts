import "server-only";
import { and, desc, eq, gt, isNotNull, ne, or } from "drizzle-orm";
import { conversationMemories, userPreferences } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import { factsFor } from "@/lib/memory/facts";
import type { MessageRow } from "./to-view";
import { estimateTokens, shorten } from "./tokens";

const FACTS_SHOWN = 40;
const PREFERENCES_SHOWN = 20;
const SUMMARIES_SHOWN = 3;
const SUMMARY_CHARACTERS = 600;
/** The turns of a shorter conversation are shown anyway. */
const SHORT = 20;
/** Facts may take so much of the room; what they leave is for preferences and summaries. */
const FACTS_PART = 0.6;

/**
 * What was learned of the user, for a reply to `question`: the facts that matter most, the surest preferences and the
 * latest conversations in short, together within `room` tokens. All of it is the scope's, and each row's id is noted.
 */
export async function knowledge(scope: Scope, question: MessageRow, room: number) {
  const [{ facts, tokens }, preferences, conversations] = await Promise.all([
    factsFor(scope, question.content, { most: FACTS_SHOWN, tokens: Math.floor(room * FACTS_PART) }),
    scope.list(userPreferences, {
      orderBy: [desc(userPreferences.confidence), desc(userPreferences.lastConfirmed)],
      limit: PREFERENCES_SHOWN,
    }),
    summed(scope, question),
  ]);
  let left = room - tokens;
  const fits = (text: string) => {
    const cost = estimateTokens(text) + 4;
    if (cost > left) return false;
    left -= cost;
    return true;
  };
  const liked = preferences.filter(({ category, key, value }) => fits(`${category} ${key} ${value ?? ""}`));
  const told = conversations
    .map(({ id, startedAt, summary }) => ({
      id,
      day: startedAt.slice(0, 10),
      text: shorten(summary ?? "", SUMMARY_CHARACTERS),
    }))
    .filter(({ text }) => fits(text));
  return {
    texts: {
      facts: facts.map(({ content }) => content),
      preferences: liked,
      conversations: told.map(({ day, text }) => ({ day, text })),
    },
    factIds: facts.map(({ id }) => id),
    preferenceIds: liked.map(({ id }) => id),
    conversationIds: told.map(({ id }) => id),
  };
}

/** The latest conversations that have a summary; never an incognito one. */
function summed(scope: Scope, { memoryId }: MessageRow) {
  const isTold =
    memoryId === null
      ? undefined
      : or(ne(conversationMemories.id, memoryId), gt(conversationMemories.messageCount, SHORT));
  return scope.list(conversationMemories, {
    where: and(isNotNull(conversationMemories.summary), eq(conversationMemories.isIncognito, false), isTold),
    orderBy: [desc(conversationMemories.startedAt), desc(conversationMemories.id)],
    limit: SUMMARIES_SHOWN,
  });
}
