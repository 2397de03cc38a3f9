import "server-only";
import { store } from "@/db/store";
import { findUserByEmail, rehash, type UserRow } from "@/db/users";
import { hashPassword, isOutdated, verifyPassword } from "./passwords";

/**
 * The account of an address and its password, or null: for an unknown address, a wrong password and a disabled
 * account alike, in the same time. A hash with older parameters is replaced on the way.
 */
export async function checkPassword(email: string, password: string): Promise<UserRow | null> {
  if (password.length > 1024) return null;
  const user = findUserByEmail(store(), email);
  const fits = await verifyPassword(user?.passwordHash ?? null, password);
  if (!user || !fits || user.isDisabled) return null;
  if (user.passwordHash && isOutdated(user.passwordHash))
    rehash(store(), user.id, await hashPassword(password));
  return user;
}
