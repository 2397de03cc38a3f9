import { and, eq, gt, isNull, ne, sql } from "drizzle-orm";
import { fold } from "./fold";
import { fromDate, now } from "./instant";
import { oauthAccounts, sessions, users } from "./schema";
import type { Store } from "./store";

export type UserRow = typeof users.$inferSelect;
export type SessionRow = typeof sessions.$inferSelect;

const DAY = 86_400_000;
/** A session ends after 30 days, or after 14 without a visit. */
export const SESSION_DAYS = 30;
const IDLE_DAYS = 14;

export function findUser({ db }: Store, id: number): UserRow | undefined {
  return db.select().from(users).where(eq(users.id, id)).get();
}

export function findUserByEmail({ db }: Store, email: string): UserRow | undefined {
  return db
    .select()
    .from(users)
    .where(eq(users.emailKey, fold(email)))
    .get();
}

export function hasUsers({ db }: Store): boolean {
  return db.select({ id: users.id }).from(users).limit(1).get() !== undefined;
}

export type NewUser = { name: string; email: string; passwordHash: string | null; emailVerifiedAt?: string };

/**
 * Adds an account; the first one of an installation is the administrator. Null when the address is taken.
 */
export function addUser(
  { db }: Store,
  { name, email, passwordHash, emailVerifiedAt }: NewUser,
): UserRow | null {
  const role = sql<"user" | "admin">`case when exists (select 1 from ${users}) then 'user' else 'admin' end`;
  const row = db
    .insert(users)
    .values({ name, email, emailKey: fold(email), passwordHash, emailVerifiedAt, role })
    .onConflictDoNothing({ target: users.emailKey })
    .returning()
    .get();
  return row ?? null;
}

/** Stores a new password hash and ends the account's sessions but the one named. */
export function changePassword(
  store: Store,
  userId: number,
  passwordHash: string,
  keepSession: string,
): void {
  store.sqlite.transaction(() => {
    store.db.update(users).set({ passwordHash, updatedAt: now() }).where(eq(users.id, userId)).run();
    store.db
      .update(sessions)
      .set({ revokedAt: now() })
      .where(and(eq(sessions.userId, userId), ne(sessions.id, keepSession), isNull(sessions.revokedAt)))
      .run();
  })();
}

/** No mail can go there, and nobody can sign up with it. */
const NOWHERE = "@imported.invalid";

/** The address of an account that an import brought without its own. */
export const placeholderFor = (what: string): string => `account-${what}${NOWHERE}`;
export const isPlaceholder = (email: string): boolean => email.endsWith(NOWHERE);

/** Whether any account still has a password hash that was brought from elsewhere. */
export function hasImportedHashes({ db }: Store): boolean {
  const foreign = sql`${users.passwordHash} not like '$argon2%'`;
  return db.select({ id: users.id }).from(users).where(foreign).limit(1).get() !== undefined;
}

/** Replaces a hash made with older parameters by a new one of the same password, unless that was changed meanwhile. */
export function rehash({ db }: Store, userId: number, old: string, passwordHash: string): void {
  db.update(users)
    .set({ passwordHash })
    .where(and(eq(users.id, userId), eq(users.passwordHash, old)))
    .run();
}

export function addSession(
  { db }: Store,
  session: { id: string; userId: number; userAgent: string | null },
): void {
  const expiresAt = fromDate(new Date(Date.now() + SESSION_DAYS * DAY));
  db.insert(sessions)
    .values({ ...session, expiresAt })
    .run();
}

/** A session that still counts, with its user: not revoked, not expired or idle, the account not disabled. */
export function findSession({ db }: Store, id: string): { session: SessionRow; user: UserRow } | undefined {
  const idleSince = fromDate(new Date(Date.now() - IDLE_DAYS * DAY));
  return db
    .select({ session: sessions, user: users })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        eq(sessions.id, id),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, now()),
        gt(sessions.lastSeenAt, idleSince),
        eq(users.isDisabled, false),
      ),
    )
    .get();
}

export function listSessionRows({ db }: Store, userId: number): SessionRow[] {
  return db
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt), gt(sessions.expiresAt, now())))
    .orderBy(sql`${sessions.lastSeenAt} desc`)
    .limit(100)
    .all();
}

export function touchSession({ db, relaxed }: Store, id: string): void {
  relaxed(() => db.update(sessions).set({ lastSeenAt: now() }).where(eq(sessions.id, id)).run());
}

/** Ends one session of this user; false when it is not theirs or has ended. */
export function revokeSession({ db }: Store, userId: number, id: string): boolean {
  const { changes } = db
    .update(sessions)
    .set({ revokedAt: now() })
    .where(and(eq(sessions.id, id), eq(sessions.userId, userId), isNull(sessions.revokedAt)))
    .run();
  return changes > 0;
}

export function revokeAllSessions({ db }: Store, userId: number): void {
  db.update(sessions)
    .set({ revokedAt: now() })
    .where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt)))
    .run();
}

export function findOAuthUser(
  { db }: Store,
  provider: string,
  providerAccountId: string,
): UserRow | undefined {
  const row = db
    .select({ user: users })
    .from(oauthAccounts)
    .innerJoin(users, eq(users.id, oauthAccounts.userId))
    .where(and(eq(oauthAccounts.provider, provider), eq(oauthAccounts.providerAccountId, providerAccountId)))
    .get();
  return row?.user;
}

export function linkOAuthAccount(
  { db }: Store,
  link: { provider: string; providerAccountId: string; userId: number },
): void {
  db.insert(oauthAccounts).values(link).onConflictDoNothing().run();
}

/**
 * Removes an account with everything that hangs on it. False when that would leave an installation with users but
 * without an administrator who can sign in.
 */
export function removeUser(store: Store, userId: number): boolean {
  const isRemoved = store.sqlite
    .transaction(() => {
      if (!leavesAnAdministrator(store, userId) && hasOthers(store, userId)) return false;
      store.db.delete(users).where(eq(users.id, userId)).run();
      return true;
    })
    .immediate();
  if (isRemoved) store.wipe();
  return isRemoved;
}

/** Whether an administrator who can sign in remains without this user. */
export function leavesAnAdministrator({ db }: Store, userId: number): boolean {
  const others = and(eq(users.role, "admin"), eq(users.isDisabled, false), ne(users.id, userId));
  return db.select({ id: users.id }).from(users).where(others).limit(1).get() !== undefined;
}

const hasOthers = ({ db }: Store, userId: number) =>
  db.select({ id: users.id }).from(users).where(ne(users.id, userId)).limit(1).get() !== undefined;
