import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { store } from "@/db/store";
import { findUser, findUserByEmail, hasImportedHashes, rehash, type UserRow } from "@/db/users";
import { hashPassword, isOutdated, verifyPassword } from "./passwords";

/** Longer than the costliest hash of the Python version that is taken (werkzeug.ts) needs on a small machine. */
const AS_LONG_AS_IMPORTED_MS = 1_000;

/**
 * The account of an address and its password, or null: for an unknown address, a wrong password and a disabled
 * account alike, in the same time. A hash with older parameters, or of the Python version, is replaced on the way.
 */
export async function checkPassword(email: string, password: string): Promise<UserRow | null> {
  if (password.length > 1024) return null;
  const started = performance.now();
  const user = findUserByEmail(store(), email);
  const fits = await verifyPassword(user?.passwordHash ?? null, password);
  if (!user || !fits || user.isDisabled) return refused(started);
  // Comparing takes a while. A password changed in that time counts, so it is compared anew.
  if (findUser(store(), user.id)?.passwordHash !== user.passwordHash) return checkPassword(email, password);
  if (user.passwordHash && isOutdated(user.passwordHash))
    rehash(store(), user.id, user.passwordHash, await hashPassword(password));
  return user;
}

/** While some account still has an imported hash, which takes longer to verify, every refusal takes as long. */
async function refused(started: number): Promise<null> {
  if (hasImportedHashes(store())) await sleep(AS_LONG_AS_IMPORTED_MS - (performance.now() - started));
  return null;
}
