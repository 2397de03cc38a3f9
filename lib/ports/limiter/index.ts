import "server-only";
import { tooMany } from "@/lib/errors";
import type { Budget, Limiter } from "./contract";
import { sqliteLimiter } from "./sqlite";

const MINUTE = 60_000;

/** What one user, account or address may do (spec/api: Conventions). */
export const BUDGETS = {
  message: { limit: 120, windowMs: MINUTE },
  speech: { limit: 300, windowMs: MINUTE },
  upload: { limit: 60, windowMs: MINUTE },
  write: { limit: 120, windowMs: MINUTE },
  signUp: { limit: 60, windowMs: MINUTE },
  signInAccount: { limit: 10, windowMs: 15 * MINUTE },
  signInAddress: { limit: 300, windowMs: 15 * MINUTE },
} satisfies Record<string, Budget>;

export type BudgetName = keyof typeof BUDGETS;

const SENTENCES: Record<BudgetName, string> = {
  message: "You are sending messages faster than the limit.",
  speech: "You are having more read out than the limit.",
  upload: "You are uploading faster than the limit.",
  write: "You are making changes faster than the limit.",
  signUp: "Too many accounts were made from this address.",
  signInAccount: "Too many attempts to sign in to this account.",
  signInAddress: "Too many attempts to sign in from this address.",
};

const built: Limiter = sqliteLimiter();

const keyOf = (name: BudgetName, whose: string) => `${name}:${whose}`;

/** Uses one of a budget. @throws 429 with the seconds to wait when it is used up. */
export async function spend(name: BudgetName, whose: string | number): Promise<void> {
  const { allowed, retryAfter } = await built.take(keyOf(name, String(whose)), BUDGETS[name]);
  if (!allowed)
    throw tooMany(`${SENTENCES[name]} Please wait ${inWords(retryAfter)} and try again.`, retryAfter);
}

/** Gives one use back. */
export async function refund(name: BudgetName, whose: string | number): Promise<void> {
  await built.refund(keyOf(name, String(whose)));
}

function inWords(seconds: number): string {
  if (seconds < 90) return seconds === 1 ? "a second" : `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
