import { Refusal } from "@/components/request";
import { batches, isTooLong } from "./batches";
import type { ImportMessage } from "./to-messages";

export type Report = {
  imported: number;
  /** Already there. */
  skipped: number;
  refused: { message: ImportMessage; reason: string }[];
  /** What was not tried, because it was cancelled or broke off. */
  left: number;
  /** Why it broke off, as a sentence. */
  problem: string | null;
};

type Means = {
  /** @throws Refusal */
  post(messages: ImportMessage[]): Promise<{ imported: number; skipped: number }>;
  onProgress(done: number): void;
  signal: AbortSignal;
  wait?(ms: number): Promise<unknown>;
};

/** In the place of a problem's sentence. */
const CANCELLED = "";
const TRIES = 3;
const PAUSE_MS = 2_000;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Sends messages batch by batch until they are there, it is cancelled, or the server cannot be reached. Never throws:
 * what became of them is the report, and sending the same again goes on where it ended.
 */
export async function sendAll(messages: readonly ImportMessage[], means: Means): Promise<Report> {
  const report: Report = { imported: 0, skipped: 0, refused: [], left: 0, problem: null };
  const fitting = messages.filter((message) => {
    if (isTooLong(message)) report.refused.push({ message, reason: "It is longer than a message can be." });
    return !isTooLong(message);
  });
  let done = messages.length - fitting.length;
  for (const batch of batches(fitting)) {
    const problem = means.signal.aborted ? CANCELLED : await deliver(batch, report, means);
    if (problem !== null) {
      report.problem = problem || null;
      break;
    }
    done += batch.length;
    means.onProgress(done);
  }
  return { ...report, left: messages.length - done };
}

/** Sends one batch, without those the server refuses by name. Null once it is done, else the sentence why not. */
async function deliver(batch: ImportMessage[], report: Report, means: Means): Promise<string | null> {
  const { post, wait = sleep } = means;
  let rest = batch;
  for (let tries = 1; rest.length > 0; ) {
    try {
      const { imported, skipped } = await post(rest);
      report.imported += imported;
      report.skipped += skipped;
      return null;
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal(0, "Something went wrong.");
      const bad = refusedBy(refusal);
      if (rest.some((_, index) => bad.has(index))) {
        for (const [index, reason] of bad) {
          const message = rest[index];
          if (message) report.refused.push({ message, reason });
        }
        rest = rest.filter((_, index) => !bad.has(index));
      } else if (refusal.status === 429) {
        await wait((refusal.retryAfter ?? 10) * 1_000);
        if (means.signal.aborted) return CANCELLED;
      } else if ((refusal.status === 0 || refusal.status >= 500) && tries < TRIES) {
        await wait(PAUSE_MS * tries);
        tries += 1;
      } else return refusal.message;
    }
  }
  return null;
}

/** Which messages of a call a 400 names ("messages.12.content"), with its sentence. */
function refusedBy({ status, issues }: Refusal): Map<number, string> {
  const named = new Map<number, string>();
  if (status !== 400) return named;
  for (const { path, message } of issues) {
    const index = /^messages\.(\d+)(?:\.|$)/.exec(path)?.[1];
    if (index !== undefined && !named.has(Number(index))) named.set(Number(index), message);
  }
  return named;
}
