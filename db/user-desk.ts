import { and, asc, count, eq, isNull, or, sql } from "drizzle-orm";
import { fold } from "./fold";
import { now } from "./instant";
import { sessions, users } from "./schema";
import type { Store } from "./store";
import { leavesAnAdministrator, type UserRow } from "./users";

const PAGE = 50;

const matching = (query: string | undefined) => {
  if (!query) return undefined;
  const pattern = `%${fold(query).replace(/[\\%_]/g, "\\$&")}%`;
  return or(
    sql`${users.emailKey} like ${pattern} escape '\\'`,
    sql`${users.name} like ${pattern} escape '\\'`,
  );
};

/** One page of the accounts, by age, 50 a page counted from 1; `query` matches in name and address. */
export function listUsers({ db }: Store, page: number, query?: string): { users: UserRow[]; total: number } {
  const where = matching(query);
  const rows = db
    .select()
    .from(users)
    .where(where)
    .orderBy(asc(users.id))
    .limit(PAGE)
    .offset((page - 1) * PAGE);
  return { users: rows.all(), total: db.select({ n: count() }).from(users).where(where).get()?.n ?? 0 };
}

/**
 * Changes an account's role or shuts it out, which ends its sessions at once. "last" when nobody would be left to
 * administer; undefined when there is no such account.
 */
export function changeUser(
  store: Store,
  userId: number,
  change: { role?: "user" | "admin"; isDisabled?: boolean; email?: string; emailKey?: string },
  written: () => void,
): UserRow | "last" | undefined {
  return store.sqlite
    .transaction(() => {
      const loses = change.role === "user" || change.isDisabled === true;
      if (loses && !leavesAnAdministrator(store, userId) && isAdmin(store, userId)) return "last";
      const row = store.db
        .update(users)
        .set({ ...change, updatedAt: now() })
        .where(eq(users.id, userId))
        .returning()
        .get();
      if (!row) return undefined;
      if (change.isDisabled)
        store.db
          .update(sessions)
          .set({ revokedAt: now() })
          .where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt)))
          .run();
      written();
      return row;
    })
    .immediate();
}

const isAdmin = ({ db }: Store, userId: number) =>
  db.select({ role: users.role }).from(users).where(eq(users.id, userId)).get()?.role === "admin";
