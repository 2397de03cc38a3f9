import "server-only";
import { asc, desc, inArray, notExists, sql } from "drizzle-orm";
import { toIso } from "@/db/instant";
import { memoryFacts, memorySources, memorySuccessions } from "@/db/schema/memory";
import type { Scope } from "@/db/scope";
import { estimateTokens } from "@/lib/chat/tokens";
import { queryTerms, termsOf } from "./terms";

export type FactRow = typeof memoryFacts.$inferSelect;
/** As many facts as one persona shows; far more than anybody tells one. */
export const FACTS_MOST = 5_000;

/** Facts that no newer one has replaced. */
export const standing = notExists(
  sql`(select 1 from ${memorySuccessions} where ${memorySuccessions.factId} = ${memoryFacts.id})`,
);

/** Pinned first, then the latest. */
export const PINNED_FIRST = [desc(memoryFacts.isPinned), desc(memoryFacts.updatedAt), desc(memoryFacts.id)];

/** The facts of a bond: what stands now, and with `replaced` what newer facts took the place of. */
export async function factViews(scope: Scope, { replaced }: { replaced: boolean }) {
  const where = replaced ? undefined : standing;
  const facts = await scope.list(memoryFacts, { where, orderBy: PINNED_FIRST, limit: FACTS_MOST });
  const sources = await sourcesOf(scope, facts);
  const successions = replaced ? await scope.list(memorySuccessions, { limit: FACTS_MOST }) : [];
  const newer = new Map(successions.map((row) => [row.factId, row.supersededBy]));
  return facts.map((fact) => ({
    ...factView(fact, sources.get(fact.id) ?? []),
    ...(replaced && { superseded_by: newer.get(fact.id) ?? null }),
  }));
}

/** As many facts as are looked through for a question. */
const LOOKED_THROUGH = 400;

/**
 * The facts worth knowing for a reply: pinned ones, then those that share words with the question, then the latest; at
 * most `most`, and no more than fit into `tokens`.
 */
export async function factsFor(
  scope: Scope,
  question: string,
  { most, tokens }: { most: number; tokens: number },
): Promise<{ facts: FactRow[]; tokens: number }> {
  const all = await scope.list(memoryFacts, {
    where: standing,
    orderBy: PINNED_FIRST,
    limit: LOOKED_THROUGH,
  });
  const asked = new Set(queryTerms(question));
  const shared = (fact: FactRow) => new Set(termsOf(fact.content).filter((term) => asked.has(term))).size;
  const rank = new Map(all.map((fact) => [fact.id, fact.isPinned ? Infinity : shared(fact)]));
  // The order of what is equal stays: the latest first.
  const ranked = [...all].sort((a, b) => Number(rank.get(b.id)) - Number(rank.get(a.id)) || 0);
  const facts: FactRow[] = [];
  let used = 0;
  for (const fact of ranked) {
    const cost = estimateTokens(fact.content) + 2;
    if (facts.length === most) break;
    if (used + cost > tokens) continue;
    facts.push(fact);
    used += cost;
  }
  return { facts, tokens: used };
}

/** A fact as the API shows it. */
export function factView(fact: FactRow, sourceIds: number[]) {
  return {
    id: fact.id,
    content: fact.content,
    category: fact.category,
    confidence: fact.confidence,
    pinned: fact.isPinned,
    is_manual: fact.isManual,
    source_message_ids: sourceIds,
    created_at: toIso(fact.createdAt),
    updated_at: toIso(fact.updatedAt),
  };
}

/** The messages each of some facts came from, by the fact's number. */
export async function sourcesOf(scope: Scope, facts: FactRow[]): Promise<Map<number, number[]>> {
  const found = new Map<number, number[]>();
  const ids = facts.map(({ id }) => id);
  for (let i = 0; i < ids.length; i += 500) {
    const where = inArray(memorySources.factId, ids.slice(i, i + 500));
    const rows = await scope.list(memorySources, {
      where,
      orderBy: [asc(memorySources.messageId)],
      limit: 50_000,
    });
    for (const row of rows) found.set(row.factId, [...(found.get(row.factId) ?? []), row.messageId]);
  }
  return found;
}
