import "server-only";
import { randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import { store } from "@/db/store";
import { addSession, findSession, revokeSession, touchSession } from "@/db/users";
import { secret } from "./secret";

export type CurrentUser = {
  id: number;
  name: string;
  email: string;
  role: "user" | "admin";
  sessionId: string;
};

const COOKIE = "next-auth.session-token";
const SEEN_EVERY_MS = 5 * 60_000;

/** Starts a session for a user and returns its id, which the cookie then carries. */
export function startSession(userId: number, userAgent: string | null): string {
  const id = randomBytes(24).toString("base64url");
  addSession(store(), { id, userId, userAgent: userAgent?.slice(0, 300) ?? null });
  return id;
}

/** Ends the session a token names. */
export function endSession(userId: number, sessionId: string): void {
  revokeSession(store(), userId, sessionId);
}

/**
 * Who a session cookie stands for, or null. Role and name come from the database, never from the cookie, and
 * the session's row must still count: signing out, a changed password or a disabled account end it at once.
 */
export async function userOfCookie(cookie: string | undefined): Promise<CurrentUser | null> {
  if (!cookie) return null;
  const token = await decode({ token: cookie, secret: secret() }).catch(() => null);
  const id = token?.sessionId;
  if (typeof id !== "string") return null;
  const found = findSession(store(), id);
  if (!found || String(found.user.id) !== token?.sub) return null;
  if (Date.now() - Date.parse(found.session.lastSeenAt) > SEEN_EVERY_MS) touchSession(store(), id);
  const { user } = found;
  return { id: user.id, name: user.name, email: user.email, role: user.role, sessionId: id };
}

/** The signed-in user of the request being answered, or null. */
export const currentUser = cache(async (): Promise<CurrentUser | null> => {
  const jar = await cookies();
  return userOfCookie(sessionCookie((name) => jar.get(name)?.value));
});

/** The session cookie under its http or its https name. */
export function sessionCookie(get: (name: string) => string | undefined): string | undefined {
  return get(`__Secure-${COOKIE}`) ?? get(COOKIE);
}

/** For pages: the signed-in user, else on to sign-in and back to `path` afterwards. */
export async function requireUser(path: string): Promise<CurrentUser> {
  return (await currentUser()) ?? redirect(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
}
