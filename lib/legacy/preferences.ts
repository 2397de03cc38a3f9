import { legacyInstant } from "@/db/legacy/instants.mjs";
import type { LegacyPreference } from "@/db/legacy/source";
import type { Arrival, Import } from "./context";

const TABLE = "user_preferences";

type Read = { row: LegacyPreference; category: string; key: string; confirmed: string | null };

/**
 * Brings an account's preferences. They carry no persona: they go to the account's current one, unless a row names a
 * usable persona itself. Of several rows with one category and key the one confirmed last wins (of equal ones, the
 * later row), what was observed is added up, confidence is brought between 0 and 1, and what is missing takes the
 * usual value.
 */
export function bringPreferences(work: Import, arrival: Arrival, currentId: number): number {
  const rows = work.source.preferences(arrival.legacyId);
  const isNew = ({ id }: LegacyPreference) => id > arrival.through.preferencesThrough;
  for (const same of grouped(work, rows, arrival, currentId).values()) {
    const fresh = same.rows.filter(({ row }) => isNew(row));
    const old = same.rows.length - fresh.length;
    work.report.count(TABLE, "already_here", old);
    if (fresh.length === 0) continue;
    work.target.putPreference({
      userId: arrival.userId,
      personaId: same.personaId,
      ...merged(same.rows, arrival.createdAt),
    });
    // The winner is brought; the others are in it.
    work.report.count(TABLE, old > 0 ? "duplicates" : same.isArchive ? "archived" : "imported", 1);
    work.report.count(TABLE, "duplicates", fresh.length - 1);
  }
  const last = rows.at(-1)?.id ?? 0;
  if (last > 0) work.target.readThrough(work.sourceId, arrival.legacyId, "preferences_through", last);
  return rows.length;
}

function grouped(work: Import, rows: LegacyPreference[], arrival: Arrival, currentId: number) {
  const groups = new Map<string, { personaId: number; isArchive: boolean; rows: Read[] }>();
  const current = { id: currentId, isArchive: work.target.isArchive(currentId) };
  for (const row of rows) {
    const category = String(row.category ?? "");
    const key = String(row.key ?? "");
    const place = row.persona_id === null ? current : arrival.book.placeOf(row.persona_id, null);
    const group = `${place.id}\0${category}\0${key}`;
    const read = { row, category, key, confirmed: legacyInstant(row.last_confirmed) };
    const same = groups.get(group);
    if (same) same.rows.push(read);
    else groups.set(group, { personaId: place.id, isArchive: place.isArchive, rows: [read] });
  }
  return groups;
}

function merged(rows: Read[], createdAt: string) {
  const winner = rows.reduce((best, one) => ((one.confirmed ?? "") >= (best.confirmed ?? "") ? one : best));
  const { row, category, key } = winner;
  const moments = rows.map(({ row: one }) => legacyInstant(one.first_observed)).filter((at) => at !== null);
  const firstObserved = moments.sort()[0] ?? winner.confirmed ?? createdAt;
  return {
    category,
    key,
    value: row.value === null ? null : String(row.value),
    confidence: typeof row.confidence === "number" ? Math.min(1, Math.max(0, row.confidence)) : 1,
    firstObserved,
    lastConfirmed: winner.confirmed ?? firstObserved,
    timesObserved: rows.reduce((sum, { row: one }) => sum + timesOf(one), 0),
  };
}

const timesOf = ({ times_observed: times }: LegacyPreference) =>
  typeof times === "number" && times >= 1 ? Math.round(times) : 1;
