import "server-only";
import type { z } from "zod";
import { store } from "@/db/store";
import { findUser, changePassword as storePassword } from "@/db/users";
import { checkPassword } from "@/lib/auth/check-password";
import { hashPassword } from "@/lib/auth/passwords";
import type { CurrentUser } from "@/lib/auth/session";
import { countAttempt, forgiveAttempt } from "@/lib/auth/throttle";
import { invalid } from "@/lib/errors";
import type { ChangePassword } from "./schemas";

/**
 * Changes the user's password and ends every other session. Wrong current passwords count like wrong sign-ins.
 * @throws 400 when the current password is wrong, 429.
 */
export async function changePassword(
  user: CurrentUser,
  change: z.output<typeof ChangePassword>,
  address: string,
) {
  await countAttempt(user.email, address);
  if (!(await checkPassword(user.email, change.current_password))) {
    const message = "The current password is not right.";
    throw invalid(message, [{ path: "current_password", message }]);
  }
  await forgiveAttempt(user.email, address);
  storePassword(store(), user.id, await hashPassword(change.new_password), user.sessionId);
}

/** Whether this account signs in with a password; one made through another provider may have none. */
export const hasPassword = (user: CurrentUser): boolean => Boolean(findUser(store(), user.id)?.passwordHash);
