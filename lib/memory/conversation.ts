import "server-only";
import { randomUUID } from "node:crypto";
import { and, desc, eq, exists, type SQL, sql } from "drizzle-orm";
import { now, toIso } from "@/db/instant";
import { chatMessages, conversationMemories } from "@/db/schema/chat";
import type { Scope, ScopeWriter } from "@/db/scope";
import { split } from "./memories";

/** After a pause of this length a new conversation begins. */
const PAUSE_MS = 6 * 60 * 60_000;

export type ConversationRow = typeof conversationMemories.$inferSelect;

const LATEST = [desc(conversationMemories.startedAt), desc(conversationMemories.id)];

/**
 * The conversation a message said at `at` belongs to: the latest one, or a new one after a long pause. Incognito stays
 * so over a pause: only the user ends it.
 */
export function conversationAt(tx: ScopeWriter, at: string): ConversationRow {
  const [latest] = tx.list(conversationMemories, { orderBy: LATEST, limit: 1 });
  const quiet = latest && Date.parse(at) - Date.parse(latest.lastUpdated ?? latest.startedAt);
  return latest && quiet !== undefined && quiet < PAUSE_MS
    ? latest
    : begin(tx, at, latest?.isIncognito ?? false);
}

/** Counts messages into a conversation. */
export function countIn(tx: ScopeWriter, conversation: ConversationRow, messages: number, at: string): void {
  tx.change(conversationMemories, eq(conversationMemories.id, conversation.id), {
    messageCount: sql`${conversationMemories.messageCount} + ${messages}` as never,
    lastUpdated: at,
  });
}

/** The conversations that some messages belong to. */
export function conversationsOf(tx: ScopeWriter, messages: SQL | undefined): ConversationRow[] {
  const inside = and(eq(chatMessages.memoryId, conversationMemories.id), messages);
  const where = exists(sql`(select 1 from ${chatMessages} where ${inside})`);
  return tx.list(conversationMemories, { where, orderBy: LATEST, limit: 100_000 });
}

/**
 * After messages of conversations were forgotten: what was distilled with them goes as well, and so does a conversation
 * that is left empty, unless it is the latest, which what is said next belongs to.
 */
export function trimConversations(tx: ScopeWriter, touched: ConversationRow[]): void {
  const [latest] = tx.list(conversationMemories, { orderBy: LATEST, limit: 1 });
  for (const { id } of touched) {
    const messageCount = tx.count(chatMessages, eq(chatMessages.memoryId, id));
    const mine = eq(conversationMemories.id, id);
    if (messageCount === 0 && id !== latest?.id) tx.removeAll(conversationMemories, mine);
    else
      tx.change(conversationMemories, mine, {
        messageCount,
        digestedCount: 0,
        summary: null,
        keyTopics: null,
        userMood: null,
        importantFacts: null,
      });
  }
}

function begin(tx: ScopeWriter, at: string, isIncognito: boolean): ConversationRow {
  return tx.add(conversationMemories, {
    sessionId: randomUUID(),
    startedAt: at,
    lastUpdated: at,
    isIncognito,
  });
}

/**
 * Starts fresh: what is said next belongs to a new conversation. One that nothing was said in yet is used again, and
 * stays incognito where nothing else is asked. Nothing is learned from an incognito one.
 */
export async function startFresh(scope: Scope, { incognito }: { incognito?: boolean }) {
  const row = await scope.atomic((tx) => {
    const [latest] = tx.list(conversationMemories, { orderBy: LATEST, limit: 1 });
    if (latest?.messageCount !== 0) return begin(tx, now(), incognito ?? false);
    const mine = eq(conversationMemories.id, latest.id);
    return tx.change(conversationMemories, mine, {
      isIncognito: incognito ?? latest.isIncognito,
      startedAt: now(),
      lastUpdated: now(),
    })[0];
  });
  return conversationView(row as ConversationRow);
}

/** The latest conversations with a persona, newest first, at most `limit`. */
export async function conversations(scope: Scope, { limit }: { limit: number }) {
  return (await scope.list(conversationMemories, { orderBy: LATEST, limit })).map(conversationView);
}

/** A conversation as the API shows it. */
export function conversationView(row: ConversationRow) {
  return {
    id: row.id,
    session_id: row.sessionId,
    started_at: toIso(row.startedAt),
    last_updated: row.lastUpdated && toIso(row.lastUpdated),
    summary: row.summary,
    key_topics: split(row.keyTopics),
    user_mood: row.userMood,
    message_count: row.messageCount,
    is_incognito: row.isIncognito,
  };
}
