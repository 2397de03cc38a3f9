import "server-only";
import type { z } from "zod";
import { listPictures } from "@/db/persona-writes";
import { listBonded } from "@/db/personas";
import { store } from "@/db/store";
import { findSession, findUser, removeUser } from "@/db/users";
import { checkPassword } from "@/lib/auth/check-password";
import type { CurrentUser } from "@/lib/auth/session";
import { countAttempt, forgiveAttempt } from "@/lib/auth/throttle";
import { endTurns } from "@/lib/chat/turns";
import { conflict, forbidden, invalid } from "@/lib/errors";
import { removeAvatar } from "@/lib/personas/avatar-files";
import { forgetSpeechOf } from "@/lib/voice/cache";
import { forgetVoices } from "@/lib/voice/forget";
import type { DeleteAccount } from "./schemas";

/** How fresh a sign-in must be to erase an account that has no password. */
const FRESH_MS = 10 * 60_000;

/**
 * Erases an account: itself, its personas, messages, memories, sessions and files. @throws 400 when the password is
 * wrong, 403 when an account without one signed in too long ago, 409 for the last administrator of others, 429.
 */
export async function deleteAccount(
  user: CurrentUser,
  { password }: z.output<typeof DeleteAccount>,
  address: string,
) {
  await confirm(user, password, address);
  const pictures = listPictures(store(), user.id);
  const bonded = listBonded(store(), user.id);
  for (const personaId of bonded) await endTurns({ userId: user.id, personaId }, "forgotten");
  if (!removeUser(store(), user.id))
    throw conflict(
      "You are the only administrator. Make somebody else an administrator before you delete this account.",
    );
  for (const picture of pictures) await removeAvatar(picture);
  await forgetSpeechOf(user.id);
  await forgetVoices();
}

async function confirm(user: CurrentUser, password: string | undefined, address: string): Promise<void> {
  if (!findUser(store(), user.id)?.passwordHash) {
    const since = findSession(store(), user.sessionId)?.session.createdAt ?? "";
    if (Date.now() - Date.parse(since) < FRESH_MS) return;
    throw forbidden("Please sign out and in again, then delete the account within ten minutes.");
  }
  if (!password)
    throw invalid("Please give your password.", [
      { path: "password", message: "Please give your password." },
    ]);
  await countAttempt(user.email, address);
  if (!(await checkPassword(user.email, password))) {
    const message = "The password is not right.";
    throw invalid(message, [{ path: "password", message }]);
  }
  await forgiveAttempt(user.email, address);
}
