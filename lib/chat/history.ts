import "server-only";
import { asc, desc, eq, inArray, sql } from "drizzle-orm";
import { chatMessages } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import { notFound } from "@/lib/errors";
import type { Place } from "./place";
import { type MessageRow, messageView } from "./to-view";
import type { HistoryPage } from "./view";

/** Newest first, in the order of the index. */
export const NEWEST_FIRST = [desc(chatMessages.timestamp), desc(chatMessages.id)];
export const OLDEST_FIRST = [asc(chatMessages.timestamp), asc(chatMessages.id)];

type Mark = { timestamp: string; id: number };

/** Messages that stand before a given one in the timeline. */
export const standsBefore = (row: Mark) =>
  sql`(${chatMessages.timestamp}, ${chatMessages.id}) < (${row.timestamp}, ${row.id})`;

/** Messages that stand after a given one in the timeline. */
export const standsAfter = (row: Mark) =>
  sql`(${chatMessages.timestamp}, ${chatMessages.id}) > (${row.timestamp}, ${row.id})`;

type Page = { limit: number; before?: number; after?: number; around?: Place; ids?: number[] };

/**
 * One page of the history with a persona, oldest first: the newest `limit` messages, those before or after a message,
 * those around a place, or the ones named. @throws 404 when a message is not in this history.
 */
export async function history(scope: Scope, page: Page): Promise<HistoryPage> {
  const { limit, before, after, around, ids } = page;
  if (ids) return named(scope, ids);
  if (around) return surroundings(scope, around, limit);
  if (after) return later(scope, await messageAt(scope, after), limit);
  return earlier(scope, before ? await messageAt(scope, before) : undefined, limit);
}

/** @throws 404 when it is not in this history. */
export async function messageAt(scope: Scope, id: number): Promise<MessageRow> {
  const row = await scope.find(chatMessages, eq(chatMessages.id, id));
  if (!row) throw notFound("This message");
  return row;
}

async function earlier(scope: Scope, mark: Mark | undefined, limit: number): Promise<HistoryPage> {
  const where = mark && standsBefore(mark);
  const rows = await scope.list(chatMessages, { where, orderBy: NEWEST_FIRST, limit: limit + 1 });
  return { messages: rows.slice(0, limit).reverse().map(messageView), has_more: rows.length > limit };
}

async function later(scope: Scope, mark: Mark, limit: number): Promise<HistoryPage> {
  const where = standsAfter(mark);
  const rows = await scope.list(chatMessages, { where, orderBy: OLDEST_FIRST, limit: limit + 1 });
  return { messages: rows.slice(0, limit).map(messageView), has_more: true, has_newer: rows.length > limit };
}

async function surroundings(scope: Scope, place: Place, limit: number): Promise<HistoryPage> {
  const middle = "id" in place ? await messageAt(scope, place.id) : await firstSince(scope, place.at);
  if (!middle) return { messages: [], has_more: false, has_newer: false };
  const half = Math.floor((limit - 1) / 2);
  const [before, after] = await Promise.all([
    earlier(scope, middle, limit - 1 - half),
    later(scope, middle, half),
  ]);
  return {
    messages: [...before.messages, messageView(middle), ...after.messages],
    has_more: before.has_more,
    has_newer: after.has_newer,
  };
}

/** The first message from a moment on, else the very last one. */
async function firstSince(scope: Scope, at: string): Promise<MessageRow | undefined> {
  const where = sql`${chatMessages.timestamp} >= ${at}`;
  const [since] = await scope.list(chatMessages, { where, orderBy: OLDEST_FIRST, limit: 1 });
  return since ?? (await scope.list(chatMessages, { orderBy: NEWEST_FIRST, limit: 1 }))[0];
}

async function named(scope: Scope, ids: number[]): Promise<HistoryPage> {
  const where = inArray(chatMessages.id, ids);
  const rows = await scope.list(chatMessages, { where, orderBy: OLDEST_FIRST, limit: ids.length });
  return { messages: rows.map(messageView), has_more: false };
}
