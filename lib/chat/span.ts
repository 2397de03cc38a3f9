import "server-only";
import { and, eq, exists, not, or, type SQL, sql } from "drizzle-orm";
import { chatMessages, conversationMemories, userPreferences } from "@/db/schema/chat";
import { memoryFacts, memorySources, preferenceSources } from "@/db/schema/memory";
import type { Scope } from "@/db/scope";
import { notFound } from "@/lib/errors";
import { messageAt, standsAfter, standsBefore } from "./history";
import type { Place } from "./place";
import type { SpanView } from "./view";

/** A stretch of a history, or of one conversation: both messages belong to it; the moment at its end does not. */
export type Span = { from?: Place; to?: Place; conversation?: number };

/** The messages of a span. @throws 404 when what it names is not in this history. */
export async function within(scope: Scope, { from, to, conversation }: Span): Promise<SQL | undefined> {
  return and(
    from && (await since(scope, from)),
    to && (await until(scope, to)),
    conversation ? await partOf(scope, conversation) : undefined,
  );
}

/** How much forgetting a span would take along; without any end that is everything not written by hand. @throws 404. */
export async function countSpan(scope: Scope, span: Span): Promise<SpanView> {
  const inside = await within(scope, span);
  const [messages, memories, preferences] = await Promise.all([
    scope.count(chatMessages, inside),
    scope.count(memoryFacts, and(eq(memoryFacts.isManual, false), inside && factsOnlyFrom(inside))),
    scope.count(userPreferences, inside && preferencesOnlyFrom(inside)),
  ]);
  return { messages, memories, preferences };
}

async function partOf(scope: Scope, conversation: number): Promise<SQL | undefined> {
  const row = await scope.find(conversationMemories, eq(conversationMemories.id, conversation));
  if (!row) throw notFound("This conversation");
  return eq(chatMessages.memoryId, row.id);
}

async function since(scope: Scope, place: Place): Promise<SQL | undefined> {
  if ("at" in place) return sql`${chatMessages.timestamp} >= ${place.at}`;
  const mark = await messageAt(scope, place.id);
  return or(standsAfter(mark), eq(chatMessages.id, mark.id));
}

async function until(scope: Scope, place: Place): Promise<SQL | undefined> {
  if ("at" in place) return sql`${chatMessages.timestamp} < ${place.at}`;
  const mark = await messageAt(scope, place.id);
  return or(standsBefore(mark), eq(chatMessages.id, mark.id));
}

/** Facts whose every source is among some messages. */
const factsOnlyFrom = (messages: SQL) =>
  onlyFrom(
    messages,
    sql`${memorySources} join ${chatMessages} on ${chatMessages.id} = ${memorySources.messageId} where ${memorySources.factId} = ${memoryFacts.id}`,
  );

/** Preferences whose every source is among some messages. */
const preferencesOnlyFrom = (messages: SQL) =>
  onlyFrom(
    messages,
    sql`${preferenceSources} join ${chatMessages} on ${chatMessages.id} = ${preferenceSources.messageId} where ${preferenceSources.preferenceId} = ${userPreferences.id}`,
  );

function onlyFrom(messages: SQL, sources: SQL): SQL | undefined {
  const source = (which: SQL) => exists(sql`(select 1 from ${sources} and ${which})`);
  return and(source(messages), not(source(sql`not (${messages})`)));
}
