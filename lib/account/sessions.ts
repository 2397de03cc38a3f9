import "server-only";
import { toIso } from "@/db/instant";
import { store } from "@/db/store";
import { listSessionRows, revokeAllSessions, revokeSession } from "@/db/users";
import type { CurrentUser } from "@/lib/auth/session";
import { notFound } from "@/lib/errors";
import type { SessionView } from "./view";

/** The browsers this account is signed in with, the latest first. */
export async function listSessions(user: CurrentUser): Promise<SessionView[]> {
  return listSessionRows(store(), user.id).map((row) => ({
    id: publicId(row.id),
    user_agent: row.userAgent,
    created_at: toIso(row.createdAt),
    last_seen_at: toIso(row.lastSeenAt),
    is_current: row.id === user.sessionId,
  }));
}

/** Ends one of the user's sessions, named by its public id. @throws 404. */
export async function endSession(user: CurrentUser, id: string): Promise<void> {
  const row = listSessionRows(store(), user.id).find((one) => publicId(one.id) === id);
  if (!row || !revokeSession(store(), user.id, row.id)) throw notFound("This session");
}

/** Ends every session of the account at once, this one too. */
export async function signOutEverywhere(user: CurrentUser): Promise<void> {
  revokeAllSessions(store(), user.id);
}

/** The id a cookie holds stays in the cookie; lists name sessions by its first part. */
const publicId = (id: string) => id.slice(0, 12);
