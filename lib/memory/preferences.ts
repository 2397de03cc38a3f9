import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import { userPreferences } from "@/db/schema/chat";
import { preferenceSources } from "@/db/schema/memory";
import type { Scope } from "@/db/scope";
import { preferenceView } from "@/lib/chat/to-view";
import { wakeMemory } from "./background";
import { unlearn } from "./unlearn";

/** More than one persona ever keeps. */
const PREFERENCES_MOST = 5_000;
const SOURCES_MOST = 50_000;

/** The preferences of a bond, each with the messages it was observed in. */
export async function preferenceViews(scope: Scope) {
  const order = [asc(userPreferences.category), asc(userPreferences.key)];
  const rows = await scope.list(userPreferences, { orderBy: order, limit: PREFERENCES_MOST });
  const sources = await preferenceSourcesOf(scope, rows);
  return rows.map((row) => ({ ...preferenceView(row), source_message_ids: sources.get(row.id) ?? [] }));
}

/**
 * Forgets one preference for good. The messages it was observed in stay, but nothing is learned from them again, and
 * the summaries they went into are made anew without them. @throws 404.
 */
export async function forgetPreference(scope: Scope, id: number): Promise<void> {
  await scope.atomic((tx) => {
    const where = eq(preferenceSources.preferenceId, id);
    const sources = tx.list(preferenceSources, { where, limit: SOURCES_MOST });
    tx.remove(userPreferences, eq(userPreferences.id, id));
    unlearn(
      tx,
      sources.map(({ messageId }) => messageId),
    );
  });
  wakeMemory();
}

async function preferenceSourcesOf(scope: Scope, rows: { id: number }[]): Promise<Map<number, number[]>> {
  const found = new Map<number, number[]>();
  const ids = rows.map(({ id }) => id);
  for (let i = 0; i < ids.length; i += 500) {
    const where = inArray(preferenceSources.preferenceId, ids.slice(i, i + 500));
    const orderBy = [asc(preferenceSources.messageId)];
    for (const row of await scope.list(preferenceSources, { where, orderBy, limit: SOURCES_MOST }))
      found.set(row.preferenceId, [...(found.get(row.preferenceId) ?? []), row.messageId]);
  }
  return found;
}
