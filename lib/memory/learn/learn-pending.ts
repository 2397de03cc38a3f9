import "server-only";
import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { now } from "@/db/instant";
import { chatMessages, conversationMemories } from "@/db/schema/chat";
import { memoryFacts } from "@/db/schema/memory";
import type { Scope } from "@/db/scope";
import type { MessageRow } from "@/lib/chat/to-view";
import { fault, log } from "@/lib/log";
import type { Finding } from "../extract/finding";
import { type Known, knownIn } from "../extract/kept";
import { PINNED_FIRST, standing } from "../facts";
import { inThread } from "./in-thread";
import { storeFindings } from "./store-findings";

const OLDEST_FIRST = [asc(chatMessages.timestamp), asc(chatMessages.id)];
const waiting = and(isNull(chatMessages.learnedAt), eq(chatMessages.role, "user"));
/** No message tells more of its user than fits in here. */
const CHARACTERS = 8_000;
/** What the persona said longer ago is not what a message answers. */
const ANSWERS_WITHIN_MS = 6 * 60 * 60_000;

/**
 * Learns from the bond's messages that wait for it, oldest first, at most `most` of them. Each is stored with what was
 * learned from it in one write, so that a killed process neither loses nor repeats one. Resolves with how many.
 */
export async function learnPending(scope: Scope, userName: string, most: number): Promise<number> {
  const rows = await scope.list(chatMessages, { where: waiting, orderBy: OLDEST_FIRST, limit: most });
  for (const message of rows) {
    const findings = (await isOffRecord(scope, message)) ? [] : await findIn(scope, message, userName);
    await scope.atomic((tx) => {
      // It can be forgotten, or taken off the record, while it is read.
      const still = tx.find(chatMessages, eq(chatMessages.id, message.id));
      if (!still || still.learnedAt) return;
      if (!still.isUnlearned) storeFindings(tx, still, findings);
      tx.change(chatMessages, eq(chatMessages.id, message.id), { learnedAt: now() });
    }, "relaxed");
  }
  return rows.length;
}

/** Whether nothing may be learned from a message: it is of an incognito conversation, or was forgotten by hand. */
async function isOffRecord(scope: Scope, { memoryId, isUnlearned }: MessageRow): Promise<boolean> {
  if (isUnlearned || memoryId === null) return isUnlearned;
  return (
    (await scope.find(conversationMemories, eq(conversationMemories.id, memoryId)))?.isIncognito ?? false
  );
}

/** What a message tells. A message that cannot be read tells nothing, rather than be read again and again. */
async function findIn(scope: Scope, message: MessageRow, userName: string): Promise<Finding[]> {
  const text = message.content.slice(0, CHARACTERS);
  if (!/\p{L}/u.test(text)) return [];
  const previous = await answered(scope, message);
  const known = await knownTo(scope);
  const situation = { now: new Date(message.timestamp), userName, previous, known };
  try {
    return await inThread("extract", { text, situation });
  } catch (error) {
    log.warn(fault(error), "a message could not be learned from");
    return [];
  }
}

/** As many facts about people and pets as are looked through for their names. */
const PEOPLE_MOST = 400;

/** The people and pets the user has told this persona of by name. */
async function knownTo(scope: Scope): Promise<Known[]> {
  const isAbout = sql`(${memoryFacts.subject} glob 'relation:*' or ${memoryFacts.subject} glob 'pet:*')`;
  const where = and(standing, isAbout) as typeof standing;
  return knownIn(await scope.list(memoryFacts, { where, orderBy: PINNED_FIRST, limit: PEOPLE_MOST }));
}

/** What the persona had said just before: "Yes, two" says something only after a question. */
async function answered(scope: Scope, message: MessageRow): Promise<string | null> {
  const [before] = await scope.list(chatMessages, {
    where: sql`(${chatMessages.timestamp}, ${chatMessages.id}) < (${message.timestamp}, ${message.id})`,
    orderBy: [desc(chatMessages.timestamp), desc(chatMessages.id)],
    limit: 1,
  });
  const isAnswered =
    before?.role === "assistant" &&
    Date.parse(message.timestamp) - Date.parse(before.timestamp) < ANSWERS_WITHIN_MS;
  return isAnswered ? before.content.slice(0, CHARACTERS) : null;
}
