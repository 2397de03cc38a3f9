import { and, asc, desc, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { fold } from "./fold";
import { bonds, currentPersonas, personaProfiles, users } from "./schema";
import type { Store } from "./store";
import { DEFAULT_SEED_KEY } from "./system-personas";

export type PersonaRow = typeof personaProfiles.$inferSelect;

/** The only condition under which a persona exists for a user: it is the system's, or the user's own. */
const visibleTo = (userId: number) => inArray(personaProfiles.ownerKey, [0, userId]);

const bonded = (userId: number) =>
  sql`exists (select 1 from ${bonds} where ${bonds.userId} = ${userId} and ${bonds.personaId} = ${personaProfiles.id})`;

/** A persona this user may talk to: active, or one they already share a history with. */
export function findPersona({ db }: Store, userId: number, personaId: number): PersonaRow | undefined {
  return db
    .select()
    .from(personaProfiles)
    .where(
      and(
        visibleTo(userId),
        eq(personaProfiles.id, personaId),
        or(eq(personaProfiles.isActive, true), bonded(userId)),
      ),
    )
    .get();
}

export type PersonaSort = "oldest" | "newest" | "name";
export type PersonaPage = {
  limit: number;
  after?: PersonaCursor;
  query?: string;
  sort?: PersonaSort;
  /** True: only the user's own; false: only the system's. */
  own?: boolean;
};
/** The last row of the page before. `nameKey` is needed where names are the order. */
export type PersonaCursor = { custom: boolean; sortOrder: number; id: number; nameKey?: string };

/**
 * The active personas a user sees: the system's in their order, then the user's own, by age unless `sort` is told.
 * At most `limit` rows; `query` matches anywhere in the folded name or the display name.
 */
export function listPersonas({ db }: Store, userId: number, page: PersonaPage): PersonaRow[] {
  const conditions: (SQL | undefined)[] = [
    visibleTo(userId),
    eq(personaProfiles.isActive, true),
    eq(personaProfiles.isTemporary, false),
  ];
  if (page.query) {
    const pattern = `%${fold(page.query).replace(/[\\%_]/g, "\\$&")}%`;
    conditions.push(
      or(
        sql`${personaProfiles.nameKey} like ${pattern} escape '\\'`,
        sql`${personaProfiles.displayName} like ${pattern} escape '\\'`,
      ),
    );
  }
  const sort = page.sort ?? "oldest";
  if (page.own !== undefined) conditions.push(eq(personaProfiles.isCustom, page.own));
  if (page.after) conditions.push(behind(page.after, sort));
  return db
    .select()
    .from(personaProfiles)
    .where(and(...conditions))
    .orderBy(asc(personaProfiles.isCustom), asc(personaProfiles.sortOrder), ...orders[sort])
    .limit(page.limit)
    .all();
}

const { isCustom, sortOrder, nameKey, id } = personaProfiles;
const orders = { oldest: [asc(id)], newest: [desc(id)], name: [asc(nameKey), asc(id)] };

function behind(last: PersonaCursor, sort: PersonaSort): SQL | undefined {
  const place = [last.custom ? 1 : 0, last.sortOrder] as const;
  if (sort === "newest")
    return sql`(${isCustom}, ${sortOrder}, -${id}) > (${place[0]}, ${place[1]}, ${-last.id})`;
  if (sort === "name")
    return sql`(${isCustom}, ${sortOrder}, ${nameKey}, ${id}) > (${place[0]}, ${place[1]}, ${last.nameKey ?? ""}, ${last.id})`;
  return sql`(${isCustom}, ${sortOrder}, ${id}) > (${place[0]}, ${place[1]}, ${last.id})`;
}

/**
 * The persona a user talks to now: the chosen one while it is active, else the default system persona.
 * @throws Error when the installation has no active system persona left.
 */
export function findCurrentPersona({ db }: Store, userId: number): PersonaRow {
  const chosen = db
    .select({ persona: personaProfiles })
    .from(currentPersonas)
    .innerJoin(personaProfiles, eq(personaProfiles.id, currentPersonas.personaId))
    .where(and(eq(currentPersonas.userId, userId), visibleTo(userId), eq(personaProfiles.isActive, true)))
    .get();
  if (chosen) return chosen.persona;
  const fallback = db
    .select()
    .from(personaProfiles)
    .where(and(eq(personaProfiles.ownerKey, 0), eq(personaProfiles.isActive, true)))
    .orderBy(
      sql`${personaProfiles.seedKey} is not ${DEFAULT_SEED_KEY}`,
      asc(personaProfiles.sortOrder),
      asc(personaProfiles.id),
    )
    .limit(1)
    .get();
  if (!fallback) throw new Error("no active system persona");
  return fallback;
}

/** The personas a user owns or has a history with, by number; none that exists for an isolation report. */
export function listBonded({ db }: Store, userId: number): number[] {
  const mine = or(eq(personaProfiles.userId, userId), bonded(userId));
  const rows = db
    .select({ id: personaProfiles.id })
    .from(personaProfiles)
    .where(and(visibleTo(userId), eq(personaProfiles.isTemporary, false), mine));
  return rows
    .orderBy(asc(personaProfiles.id))
    .all()
    .map(({ id }) => id);
}

/** Whether a user is there and may talk to a persona, whether they ever did or not. */
export function mayTalk(store: Store, userId: number, personaId: number): boolean {
  const user = store.db.select({ id: users.id }).from(users).where(eq(users.id, userId)).get();
  return user !== undefined && findPersona(store, userId, personaId) !== undefined;
}
