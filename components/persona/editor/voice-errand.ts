import { Refusal } from "@/components/request";
import type { CustomVoice } from "@/lib/voice/view";

type Told = CustomVoice | null;

/** How an errand went. `voice` is undefined when it could not be read afterwards, and then `unread` says why. */
export type Outcome = { done: boolean; problem?: unknown; voice?: Told; unread?: unknown };

/**
 * Does something to a voice, and then reads it whichever way that went: what was refused here may have been done
 * elsewhere, and what got no answer may have been done all the same. A failed reading undoes nothing. Never throws.
 */
export async function errand(work: () => Promise<unknown>, read: () => Promise<Told>): Promise<Outcome> {
  const went: Outcome = { done: false };
  try {
    await work();
    went.done = true;
  } catch (error) {
    went.problem = error;
  }
  try {
    went.voice = await read();
  } catch (error) {
    went.unread = error;
  }
  return went;
}

/** Whether it may have been done although no answer told so. */
export const standsUnsure = ({ done, problem }: Outcome): boolean =>
  !done && problem instanceof Refusal && (problem.status === 0 || problem.status >= 500);

/** Whether `voice` was given after `before` was read. False where `before` is not known. */
export const isAnother = (voice: Told | undefined, before: Told | undefined): boolean =>
  before !== undefined && !!voice && voice.created_at !== before?.created_at;

/**
 * Whether a recording that was sent is with the server: it said so, or its answer was lost and another voice stands
 * there than before. Sent once more it would be paid for once more.
 */
export const wasGiven = (went: Outcome, before: Told | undefined): boolean =>
  went.done || (standsUnsure(went) && isAnother(went.voice, before));
