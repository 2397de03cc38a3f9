import "server-only";
import { and, desc, eq, inArray } from "drizzle-orm";
import { chatMessages, conversationMemories } from "@/db/schema/chat";
import { memoryFacts, memorySources } from "@/db/schema/memory";
import type { Scope } from "@/db/scope";
import { sentimentOf } from "@/lib/chat/feel";
import type { MessageRow } from "@/lib/chat/to-view";
import type { ConversationRow } from "../../conversation";
import { standing } from "../../facts";
import { inThread } from "../in-thread";
import { moodOf, type Sound } from "./mood";

/** As many of the latest things said as a summary is made of. */
const STATEMENTS = 60;
const IMPORTANT = 8;
const NEWEST_FIRST = [desc(chatMessages.timestamp), desc(chatMessages.id)];
/** What may be summed up: nothing forgotten by hand. */
const summable = and(eq(chatMessages.role, "user"), eq(chatMessages.isUnlearned, false));

/**
 * Sums a conversation up without a language model: its summary, topics, mood and important facts. Where a model has
 * written the summary, that stays until the model writes another. What was forgotten meanwhile is in none of it.
 */
export async function digest(scope: Scope, conversation: ConversationRow): Promise<void> {
  const { removals } = scope;
  const mine = eq(conversationMemories.id, conversation.id);
  const where = and(eq(chatMessages.memoryId, conversation.id), summable);
  const rows = await scope.list(chatMessages, { where, orderBy: NEWEST_FIRST, limit: STATEMENTS });
  const sounds = await soundsOf(rows);
  // What was said in danger, and what was learned from it, is in no summary; that it was said is in the mood.
  const learned = await factsFrom(
    scope,
    rows.filter(({ hasCrisisKeywords }) => !hasCrisisKeywords).map(({ id }) => id),
  );
  const telling = new Set(learned.map(({ messageId }) => messageId));
  const statements = rows.map(({ id, content, timestamp, hasCrisisKeywords }, index) => ({
    text: hasCrisisKeywords ? "" : content,
    at: timestamp,
    sound: sounds[index] ?? null,
    isTelling: telling.has(id),
  }));
  statements.reverse();
  const { summary, topics, mood } = await inThread("summarise", statements);
  const facts = [...new Set(learned.map(({ content }) => content))].slice(0, IMPORTANT);
  await scope.atomic((tx) => {
    const now = tx.find(conversationMemories, mine);
    if (!now || now.isIncognito || scope.removals !== removals) return;
    const isByModel = now.studiedId > 0 && now.summary !== null;
    tx.change(conversationMemories, mine, {
      ...(isByModel ? {} : { summary, keyTopics: topics.join(", ") || null }),
      userMood: mood,
      importantFacts: facts.join("\n") || null,
      digestedCount: conversation.messageCount,
    });
  }, "relaxed");
}

/** Tells the mood of a conversation that was summed up without one; all else of its summary stays as it is. */
export async function mendMood(scope: Scope, { id }: ConversationRow): Promise<void> {
  const mine = eq(conversationMemories.id, id);
  const where = and(eq(chatMessages.memoryId, id), summable);
  const rows = await scope.list(chatMessages, { where, orderBy: NEWEST_FIRST, limit: STATEMENTS });
  const userMood = moodOf((await soundsOf(rows)).reverse());
  await scope.atomic((tx) => {
    const now = tx.find(conversationMemories, mine);
    if (now && !now.isIncognito && now.userMood === null) tx.change(conversationMemories, mine, { userMood });
  }, "relaxed");
}

/** How messages sounded, in their order. One from before its sentiment was noted is heard now. */
const soundsOf = (rows: readonly MessageRow[]): Promise<Sound[]> =>
  Promise.all(
    rows.map(async ({ content, sentiment, hasCrisisKeywords }) =>
      hasCrisisKeywords ? "danger" : (sentiment ?? (await sentimentOf(content))),
    ),
  );

/** The standing facts that some messages told, the surest first. */
async function factsFrom(scope: Scope, messageIds: number[]) {
  if (messageIds.length === 0) return [];
  const told = inArray(memorySources.messageId, messageIds);
  const sources = await scope.list(memorySources, { where: told, limit: 500 });
  const ids = [...new Set(sources.map(({ factId }) => factId))];
  if (ids.length === 0) return [];
  const where = and(inArray(memoryFacts.id, ids), standing);
  const facts = await scope.list(memoryFacts, { where, orderBy: [desc(memoryFacts.confidence)], limit: 500 });
  return facts.flatMap(({ id, content }) =>
    sources.filter(({ factId }) => factId === id).map(({ messageId }) => ({ content, messageId })),
  );
}
