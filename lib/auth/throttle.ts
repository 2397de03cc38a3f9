import "server-only";
import { fold } from "@/db/fold";
import { refund, spend } from "@/lib/ports/limiter";
import { pseudonym } from "./secret";

/**
 * Counts an attempt to sign in, per account (whether or not it exists) and per address, before the password is
 * looked at: parallel guesses cannot slip through together. @throws 429.
 */
export async function countAttempt(email: string, address: string): Promise<void> {
  await spend("signInAddress", pseudonym(address));
  await spend("signInAccount", pseudonym(fold(email)));
}

/** Takes an attempt back that had the right password: only wrong ones count. */
export async function forgiveAttempt(email: string, address: string): Promise<void> {
  await refund("signInAddress", pseudonym(address));
  await refund("signInAccount", pseudonym(fold(email)));
}
