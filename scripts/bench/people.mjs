import { randomBytes } from "node:crypto";
import Database from "better-sqlite3";
import jwt from "next-auth/jwt";

const MONTH_S = 30 * 86_400;

/** Signs users in by writing their sessions, and returns what their requests carry, by user. */
export async function signIn(file, secret, userIds) {
  const sqlite = new Database(file);
  const insert = sqlite.prepare("insert into sessions (id, user_id, expires_at) values (?, ?, ?)");
  const expires = new Date(Date.now() + MONTH_S * 1000).toISOString().replace("Z", "000Z");
  const headers = new Map();
  const sessions = userIds.map((userId) => ({ userId, id: randomBytes(24).toString("base64url") }));
  sqlite.transaction(() => {
    for (const { id, userId } of sessions) insert.run(id, userId, expires);
  })();
  sqlite.close();
  for (const { id, userId } of sessions) {
    const token = await jwt.encode({
      token: { sub: String(userId), sessionId: id },
      secret,
      maxAge: MONTH_S,
    });
    headers.set(userId, {
      cookie: `next-auth.session-token=${token}`,
      "content-type": "application/json",
      "sec-fetch-site": "same-origin",
    });
  }
  return headers;
}
