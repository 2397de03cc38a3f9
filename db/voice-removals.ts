import { asc, eq, inArray, sql } from "drizzle-orm";
import { personaVoices, voiceRemovals } from "./schema";
import { Scope } from "./scope";
import type { Store } from "./store";

export type RemovalRow = typeof voiceRemovals.$inferSelect;

/** What is still to be removed, the least tried first. */
export function listRemovals({ db }: Store, limit: number): RemovalRow[] {
  return db
    .select()
    .from(voiceRemovals)
    .orderBy(asc(voiceRemovals.attempts), asc(voiceRemovals.id))
    .limit(limit)
    .all();
}

export function addRemoval({ db }: Store, voice: string): void {
  db.insert(voiceRemovals).values({ voice }).run();
}

/** Notes what is left of a removal; with nothing left it is done. */
export function settleRemoval(
  { db }: Store,
  id: number,
  left: Pick<RemovalRow, "file" | "voice" | "tag">,
): void {
  const mine = eq(voiceRemovals.id, id);
  if (left.file === null && left.voice === null && left.tag === null) {
    db.delete(voiceRemovals).where(mine).run();
    return;
  }
  db.update(voiceRemovals)
    .set({ ...left, attempts: sql`${voiceRemovals.attempts} + 1` })
    .where(mine)
    .run();
}

/** The files that voices still have, or that are put down to be removed. */
export function listSampleFiles({ db }: Store): Set<string> {
  const kept = db.select({ file: personaVoices.file }).from(personaVoices).all();
  const going = db.select({ file: voiceRemovals.file }).from(voiceRemovals).all();
  return new Set([...kept, ...going].flatMap(({ file }) => file ?? []));
}

/** The scopes of voices that a process left half made. */
export async function scopesWithPendingVoice(store: Store): Promise<Scope[]> {
  const rows = store.db
    .select({ userId: personaVoices.userId, personaId: personaVoices.personaId })
    .from(personaVoices)
    .where(inArray(personaVoices.state, ["pending"]))
    .limit(1_000)
    .all();
  return Promise.all(rows.map(({ userId, personaId }) => Scope.open(store, userId, personaId)));
}
