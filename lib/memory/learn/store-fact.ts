import "server-only";
import { and, asc, eq, inArray, or, sql } from "drizzle-orm";
import { memoryFacts, memorySources, memorySuccessions } from "@/db/schema/memory";
import type { ScopeWriter } from "@/db/scope";
import type { MessageRow } from "@/lib/chat/to-view";
import { CONTENT_MOST, type FactFinding } from "../extract/finding";
import { FACTS_MOST, type FactRow, standing } from "../facts";
import { confirmed } from "./confidence";
import { meaningOf } from "./meaning";

const CATEGORY_MOST = 40;
const SUBJECT_MOST = 160;
/** As many values of one subject as are looked at; nobody moves house more often. */
const CHAIN_MOST = 200;
/** As many of the messages that told a fact as it names; of more, the latest. */
const SOURCES_MOST = 50;
const OLDEST_FIRST = [asc(memoryFacts.createdAt), asc(memoryFacts.id)];

/**
 * Stores a fact: confirms the one that says the same, else adds it and lets it take the place of what was so until
 * then, where both can be seen. What its user wrote, corrected or pinned is never replaced: a learned fact stands
 * beside it. Gives the fact's number, or null when there is no room for more.
 */
export function storeFact(tx: ScopeWriter, message: MessageRow, finding: FactFinding): number | null {
  const content = finding.content.replace(/\s+/g, " ").trim().slice(0, CONTENT_MOST).toWellFormed();
  if (!content) return null;
  const at = message.timestamp;
  const contentKey = meaningOf(content);
  const subject = subjectOf(tx, finding, contentKey, at);
  const line = timeline(tx, subject, at);
  const known = sameMeaning(tx, contentKey, subject, line);
  if (!known && tx.count(memoryFacts) >= FACTS_MOST) return null;
  const category = finding.category.slice(0, CATEGORY_MOST);
  const confidence = Math.min(1, Math.max(0, finding.confidence));
  const fresh = { content, contentKey, category, subject, confidence, createdAt: at, updatedAt: at };
  const fact = known ?? tx.add(memoryFacts, fresh);
  if (known) confirm(tx, known, message);
  else {
    tx.add(memorySources, { factId: fact.id, messageId: message.id });
    if (line.now) supersede(tx, line.now, fact);
    if (line.next) supersede(tx, fact, line.next);
  }
  for (const ended of finding.ends ?? []) end(tx, ended, fact, at);
  for (const denied of finding.denies ?? []) deny(tx, denied, fact, at);
  return fact.id;
}

/** The slot a fact fills. A further one of its kind has its own below it, where the slot is taken. */
function subjectOf(tx: ScopeWriter, finding: FactFinding, contentKey: string, at: string): string | null {
  const subject = finding.subject?.slice(0, SUBJECT_MOST) ?? null;
  if (!subject || !finding.isFurther) return subject;
  const taken = timeline(tx, subject, at).now;
  return taken && taken.contentKey !== contentKey
    ? `${subject}:also:${contentKey.replace(/\s+/g, "-")}`.slice(0, SUBJECT_MOST)
    : subject;
}

type Line = { now?: FactRow; next?: FactRow };

/** What was learned to be so at a moment, and what took its place later. */
function timeline(tx: ScopeWriter, subject: string | null, at: string): Line {
  if (!subject) return {};
  const where = and(eq(memoryFacts.subject, subject), changeable);
  const chain = tx.list(memoryFacts, { where, orderBy: OLDEST_FIRST, limit: CHAIN_MOST });
  const before = chain.findLast(({ createdAt }) => createdAt <= at);
  const next = chain.find(({ createdAt }) => createdAt > at);
  return { now: before && isSoAt(tx, before, at) ? before : undefined, next };
}

/** What took the place, after a moment, of what was so of a subject until then; undefined where that still stands. */
export function tookPlaceAfter(tx: ScopeWriter, subject: string, at: string): FactRow | undefined {
  const { now, next } = timeline(tx, subject.slice(0, SUBJECT_MOST), at);
  const succession = !next && now && tx.find(memorySuccessions, eq(memorySuccessions.factId, now.id));
  return succession ? tx.find(memoryFacts, eq(memoryFacts.id, succession.supersededBy)) : next;
}

const changeable = and(eq(memoryFacts.isManual, false), eq(memoryFacts.isPinned, false));

function isSoAt(tx: ScopeWriter, fact: FactRow, at: string): boolean {
  const succession = tx.find(memorySuccessions, eq(memorySuccessions.factId, fact.id));
  const newer = succession && tx.find(memoryFacts, eq(memoryFacts.id, succession.supersededBy));
  return !newer || newer.createdAt > at;
}

/** The fact that says the same: of those that stand, or of the same subject at that time. */
function sameMeaning(tx: ScopeWriter, contentKey: string, subject: string | null, { now, next }: Line) {
  if (now?.contentKey === contentKey) return now;
  if (next?.contentKey === contentKey) return next;
  const isStill = subject
    ? or(eq(memoryFacts.isManual, true), eq(memoryFacts.isPinned, true), sql`${memoryFacts.subject} is null`)
    : undefined;
  return tx.find(
    memoryFacts,
    and(eq(memoryFacts.contentKey, contentKey), standing, isStill) as typeof standing,
  );
}

/** Said again: surer, and known from one message more. */
export function confirm(tx: ScopeWriter, fact: FactRow, message: MessageRow): void {
  const source = and(eq(memorySources.factId, fact.id), eq(memorySources.messageId, message.id));
  if (tx.count(memorySources, source)) return;
  tx.add(memorySources, { factId: fact.id, messageId: message.id });
  const [first, ...others] = tx.list(memorySources, {
    where: eq(memorySources.factId, fact.id),
    orderBy: [asc(memorySources.messageId)],
    limit: SOURCES_MOST + 1,
  });
  if (first && others.length === SOURCES_MOST)
    tx.clear(
      memorySources,
      and(eq(memorySources.factId, fact.id), eq(memorySources.messageId, first.messageId)),
    );
  tx.change(memoryFacts, eq(memoryFacts.id, fact.id), {
    confidence: confirmed(fact.confidence),
    createdAt: fact.isManual || fact.createdAt < message.timestamp ? fact.createdAt : message.timestamp,
    updatedAt: fact.updatedAt > message.timestamp ? fact.updatedAt : message.timestamp,
  });
}

/** The newer fact takes the older one's place; one that had it before is now the newer one's successor. */
export function supersede(tx: ScopeWriter, older: FactRow, newer: FactRow): void {
  if (older.id === newer.id) return;
  tx.clear(memorySuccessions, eq(memorySuccessions.factId, older.id));
  tx.add(memorySuccessions, { factId: older.id, supersededBy: newer.id });
}

/** What was so until now is over: "I quit my job" ends the job, and all that is kept below it. */
function end(tx: ScopeWriter, subject: string, by: FactRow, at: string): void {
  const below = `${subject.slice(0, SUBJECT_MOST)}:`;
  const covered = or(
    eq(memoryFacts.subject, subject),
    sql`substr(${memoryFacts.subject}, 1, ${below.length}) = ${below}`,
  );
  const where = and(covered, changeable, standing, sql`${memoryFacts.createdAt} <= ${at}`);
  const over = tx.list(memoryFacts, { where, limit: CHAIN_MOST }).filter(({ id }) => id !== by.id);
  for (const fact of over) supersede(tx, fact, by);
}

/** What a fact denies is over: "No longer drinks coffee." ends "Drinks coffee every morning." */
function deny(tx: ScopeWriter, denied: string, by: FactRow, at: string): void {
  const key = meaningOf(denied);
  const more = `${key} `;
  const same = eq(memoryFacts.contentKey, key);
  // One word alone begins too much: "runs" is no "runs a bakery".
  const told = key.includes(" ")
    ? or(same, sql`substr(${memoryFacts.contentKey}, 1, ${more.length}) = ${more}`)
    : same;
  const where = and(told, changeable, standing, sql`${memoryFacts.createdAt} <= ${at}`);
  const over = tx.list(memoryFacts, { where, limit: CHAIN_MOST }).filter(({ id }) => id !== by.id);
  for (const fact of over) supersede(tx, fact, by);
}

/** The facts learned from some messages and from no other, which nobody has taken up by hand. */
export function learnedOnlyFrom(tx: ScopeWriter, messageIds: number[]): FactRow[] {
  if (messageIds.length === 0) return [];
  const sources = tx.list(memorySources, {
    where: inArray(memorySources.messageId, messageIds),
    limit: 2_000,
  });
  const ids = [...new Set(sources.map(({ factId }) => factId))];
  if (ids.length === 0) return [];
  const inside = new Set(messageIds);
  const all = tx.list(memorySources, { where: inArray(memorySources.factId, ids), limit: 10_000 });
  const elsewhere = new Set(
    all.filter(({ messageId }) => !inside.has(messageId)).map(({ factId }) => factId),
  );
  const mine = ids.filter((id) => !elsewhere.has(id));
  if (mine.length === 0) return [];
  return tx.list(memoryFacts, { where: and(inArray(memoryFacts.id, mine), changeable), limit: 500 });
}
