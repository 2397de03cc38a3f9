import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import { fold } from "./fold";
import { now } from "./instant";
import type { PersonaRow } from "./personas";
import { bonds, personaProfiles } from "./schema";
import type { Store } from "./store";

/** What whoever may edit a persona can change of it. */
export type PersonaChange = Partial<
  Pick<
    typeof personaProfiles.$inferInsert,
    | "name"
    | "displayName"
    | "description"
    | "profilePicture"
    | "personalityTraits"
    | "communicationStyle"
    | "greeting"
    | "voiceId"
    | "isActive"
    | "sortOrder"
  >
>;
/** Whose personas are written: one user's own, or (0) the system's. */
export type Owner = number;

const owned = (owner: Owner, personaId: number) =>
  and(eq(personaProfiles.ownerKey, owner), eq(personaProfiles.id, personaId));
const keyed = (change: PersonaChange) =>
  change.name === undefined ? change : { ...change, nameKey: fold(change.name) };
const isTaken = (error: unknown) =>
  (error as { code?: string }).code === "SQLITE_CONSTRAINT_UNIQUE" ||
  (error as { cause?: { code?: string } }).cause?.code === "SQLITE_CONSTRAINT_UNIQUE";

/** Adds a persona. Null when the owner already has one of this name, by Unicode's case rules. */
export function addPersona(
  { db }: Store,
  owner: Owner,
  createdBy: number,
  persona: PersonaChange & { name: string },
): PersonaRow | null {
  const whose = owner === 0 ? { isCustom: false, userId: null } : { isCustom: true, userId: owner };
  const values = { ...persona, nameKey: fold(persona.name), createdBy, ...whose };
  try {
    return db.insert(personaProfiles).values(values).returning().get();
  } catch (error) {
    if (isTaken(error)) return null;
    throw error;
  }
}

/**
 * Changes an owner's persona. "taken" when they have another of that name; "stale" when `revision` is not the
 * persona's any more; undefined when there is no such persona of theirs.
 */
export function changePersona(
  { db }: Store,
  owner: Owner,
  personaId: number,
  change: PersonaChange,
  revision?: number,
): PersonaRow | "taken" | "stale" | undefined {
  const set = { ...keyed(change), updatedAt: now(), revision: sql`${personaProfiles.revision} + 1` };
  const fresh = revision === undefined ? undefined : eq(personaProfiles.revision, revision);
  try {
    const row = db
      .update(personaProfiles)
      .set(set)
      .where(and(owned(owner, personaId), fresh))
      .returning()
      .get();
    if (row || !fresh) return row;
  } catch (error) {
    if (isTaken(error)) return "taken";
    throw error;
  }
  return db.select().from(personaProfiles).where(owned(owner, personaId)).get() && "stale";
}

/** Opens an owner's archive; the row as it is then, or undefined when it is none of theirs or no archive. */
export function adoptPersona({ db }: Store, owner: Owner, personaId: number): PersonaRow | undefined {
  const set = { isArchive: false, updatedAt: now(), revision: sql`${personaProfiles.revision} + 1` };
  const archive = and(owned(owner, personaId), eq(personaProfiles.isArchive, true));
  return db.update(personaProfiles).set(set).where(archive).returning().get();
}

/** Removes an owner's persona with everything that hangs on it; the row as it was, or undefined. */
export function removePersona(store: Store, owner: Owner, personaId: number): PersonaRow | undefined {
  const row = store.db.delete(personaProfiles).where(owned(owner, personaId)).returning().get();
  store.wipe();
  return row;
}

/** The picture an owner's persona has now. */
export function pictureOf({ db }: Store, owner: Owner, personaId: number): string | null {
  const row = db
    .select({ picture: personaProfiles.profilePicture })
    .from(personaProfiles)
    .where(owned(owner, personaId))
    .get();
  return row?.picture ?? null;
}

/** Whether anybody has talked to, or chosen, a persona. */
export function hasBonds({ db }: Store, personaId: number): boolean {
  return (
    db
      .select({ id: bonds.personaId })
      .from(bonds)
      .where(and(eq(bonds.ownerKey, 0), eq(bonds.personaId, personaId)))
      .limit(1)
      .get() !== undefined
  );
}

/** Every system persona, active or not, in its order. */
export function listSystemPersonas({ db }: Store): PersonaRow[] {
  return db
    .select()
    .from(personaProfiles)
    .where(eq(personaProfiles.ownerKey, 0))
    .orderBy(asc(personaProfiles.sortOrder), asc(personaProfiles.id))
    .limit(1_000)
    .all();
}

/** The pictures personas have, of one owner or of all. */
export function listPictures({ db }: Store, owner?: Owner): string[] {
  return db
    .select({ picture: personaProfiles.profilePicture })
    .from(personaProfiles)
    .where(
      and(
        isNotNull(personaProfiles.profilePicture),
        owner === undefined ? undefined : eq(personaProfiles.ownerKey, owner),
      ),
    )
    .all()
    .map(({ picture }) => picture as string);
}
