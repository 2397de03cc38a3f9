import { createHash } from "node:crypto";
import { now } from "@/db/instant";
import { legacyInstant } from "@/db/legacy/instants.mjs";
import type { LegacyLink, NewAccount } from "@/db/legacy/records";
import type { LegacyUser, Loose } from "@/db/legacy/source";
import type { LegacyTarget } from "@/db/legacy/target";
import { placeholderFor } from "@/db/users";
import { isWerkzeug } from "@/lib/auth/werkzeug";
import { plainName } from "./names";

const NAME_MOST = 100;
const EMAIL = /^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u;
const EMAIL_MOST = 254;
export const textOf = (value: Loose): string => (value === null ? "" : String(value));
export const emailOf = (user: LegacyUser): string => textOf(user.email).trim().toLowerCase();
export const isActive = (user: LegacyUser, hasColumn: boolean): boolean => !hasColumn || user.active === 1;
export const createdAtOf = (user: LegacyUser): string => legacyInstant(user.created_at) ?? now();

/**
 * What tells this account from another one with its number: its moment with its address, and with its password's
 * hash. Either may change in a newer copy of the file.
 */
export function anchorsOf(user: LegacyUser): string {
  const hash = (...parts: string[]) => createHash("sha256").update(parts.join("\0")).digest("base64url");
  const made = `${user.id}|${textOf(user.created_at)}`;
  return `${hash("address", made, emailOf(user))} ${hash("password", made, textOf(user.password_hash))}`;
}

/** Whether a link was made for this very account. */
export function isSame(link: LegacyLink, user: LegacyUser): boolean {
  const known = new Set(link.anchors?.split(" ") ?? []);
  return anchorsOf(user)
    .split(" ")
    .some((anchor) => known.has(anchor));
}

/**
 * The source a file is a newer copy of, or null: at least half of the accounts it has in common with it, by number,
 * are the same accounts.
 */
export function knownSource(users: LegacyUser[], links: LegacyLink[]): number | null {
  const byId = new Map(users.map((user) => [user.id, user]));
  const scores = new Map<number, { common: number; same: number }>();
  for (const link of links) {
    const user = byId.get(link.legacyId);
    if (!user || link.anchors === null) continue;
    const score = scores.get(link.sourceId) ?? { common: 0, same: 0 };
    score.common += 1;
    if (isSame(link, user)) score.same += 1;
    scores.set(link.sourceId, score);
  }
  const fitting = [...scores].filter(([, { common, same }]) => same > 0 && same * 2 >= common);
  return fitting.sort(([, a], [, b]) => b.same - a.same)[0]?.[0] ?? null;
}

export type Decision = {
  account: NewAccount;
  /** An account of this installation that has the address, where its data may go. */
  existing: number | null;
  notes: string[];
};

/**
 * What becomes of an account that was not brought before. Nobody's account is ever taken over: where the address is
 * taken (by an earlier account of the file, or one that was here), it is made without that address and shut, unless
 * `intoExisting` lets its data go to the one that was here.
 */
export function decide(
  target: LegacyTarget,
  user: LegacyUser,
  options: { sourceId: number; intoExisting: boolean; hasActive: boolean; broughtIds: Set<number> },
): Decision {
  const notes: string[] = [];
  const email = emailOf(user);
  const owner = email === "" ? undefined : target.userByEmail(email);
  const isBrought = owner !== undefined && options.broughtIds.has(owner);
  const existing = options.intoExisting && !isBrought ? (owner ?? null) : null;
  const usable = EMAIL.test(email) && email.length <= EMAIL_MOST;
  if (!usable) notes.push("its address is none, so it is shut until it gets another");
  else if (owner !== undefined && existing === null)
    notes.push(
      isBrought
        ? "an earlier account has this address in another spelling, so it is shut until it gets another"
        : "an account here has this address already, so it is shut until it gets another",
    );
  const role = textOf(user.role).trim().toLowerCase();
  if (!["", "user", "admin"].includes(role))
    notes.push(`its role ${JSON.stringify(role.slice(0, 20))} is not known here`);
  const stored = textOf(user.password_hash);
  const fits = isWerkzeug(stored);
  if (!fits) notes.push("its password cannot be taken over: set a new one");
  const hasAddress = usable && owner === undefined;
  return {
    account: {
      name: plainName(user.name, NAME_MOST) || "Friend",
      email: hasAddress ? email : placeholderFor(`${options.sourceId}-${user.id}`),
      passwordHash: fits ? stored : null,
      role: role === "admin" ? "admin" : "user",
      isDisabled: !hasAddress || !isActive(user, options.hasActive),
      createdAt: createdAtOf(user),
    },
    existing,
    notes,
  };
}
