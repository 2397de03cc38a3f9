import "server-only";
import { availableParallelism } from "node:os";
import { hash, verify } from "@node-rs/argon2";
import { tooMany } from "@/lib/errors";
import { verifyWerkzeug } from "./werkzeug";

/** Argon2id with OWASP's parameters (Password Storage Cheat Sheet): 19 MiB, 2 passes, 1 lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const WAITING_AT_MOST = 64;

/** Verified when there is no account, so that a miss takes as long as a wrong password. */
const NOBODY =
  "$argon2id$v=19$m=19456,t=2,p=1$lnzbEUafuYm7wXfLdqTifA$igRh+PRNXgUE0RcCphV832qJmQ7veMqdqJpMS71Xirw";

let running = 0;
const queue: (() => void)[] = [];

/** Hashing is costly on purpose: a few at a time, a short queue, then 429, or signing in would be a way to stall the server. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (queue.length >= WAITING_AT_MOST)
    throw tooMany("Many people are signing in right now. Please try again in a few seconds.", 5);
  if (running >= availableParallelism()) await new Promise<void>((go) => queue.push(go));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  }
}

/** Hashes a password as typed: no trimming, no normalising. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, PARAMETERS));
}

/**
 * Whether the password fits the hash. With no hash it takes the same time and says no. Hashes of the Python version
 * take longer: whoever answers pads, see check-password.ts.
 */
export function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  return inTurn(async () => {
    if (stored !== null && !stored.startsWith("$argon2")) return verifyWerkzeug(stored, password);
    const fits = await verify(stored ?? NOBODY, password).catch(() => false);
    return stored !== null && fits;
  });
}

/** Whether a hash was made with other parameters than today's. */
export function isOutdated(stored: string): boolean {
  const { memoryCost, timeCost, parallelism } = PARAMETERS;
  return !stored.startsWith(`$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$`);
}
