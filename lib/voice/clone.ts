import "server-only";
import type { Scope } from "@/db/scope";
import { store } from "@/db/store";
import { addRemoval, scopesWithPendingVoice } from "@/db/voice-removals";
import { fault, log } from "@/lib/log";
import { files } from "@/lib/ports/files";
import { CLONE_SECONDS, voiceVendor } from "@/lib/ports/speech";
import { forgetVoices } from "./forget";
import { isInTheMaking, making } from "./in-the-making";
import { changeVoice, failVoice, findUpload, type VoiceRow } from "./records";

const UNREAD = "The recording could not be read. Please try again, or remove it and give another.";
const LOST =
  "The voice provider did not say whether the voice was made. Please try again: if it was, it is found, not made twice.";
/** What the provider had begun when it was last heard of, and what it then takes to list a new voice. */
const UNCERTAIN_MS = (CLONE_SECONDS + 30) * 1_000;

/**
 * Has the clone of a pending voice made, by one request that is never repeated, and notes what became of it. A clone
 * of a voice that was taken away meanwhile is removed again. Never throws.
 */
export const makeClone = (scope: Scope, row: VoiceRow): Promise<void> =>
  making(scope, () => sendOnce(scope, row));

async function sendOnce(scope: Scope, row: VoiceRow): Promise<void> {
  const vendor = voiceVendor();
  const data = await files()
    .get(row.file)
    .catch(() => null);
  if (!vendor || !data) return void (await failVoice(scope, row.id, UNREAD));
  try {
    const clone = await vendor.clone({
      name: `Ensemble ${row.tag.slice(0, 8)}`,
      tag: row.tag,
      data,
      filename: "sample.wav",
      contentType: row.contentType,
    });
    if (clone.outcome === "refused") return void (await failVoice(scope, row.id, clone.reason));
    if (clone.outcome === "unknown") return await findClone(scope, row);
    const { voice, requiresVerification } = clone;
    // An attempt before this one may have been finished after it was last looked for.
    const others = row.state === "failed" ? await tagged(row).catch(() => []) : [];
    await ready(scope, row, { voice, requiresVerification }, others);
  } catch (error) {
    log.warn(fault(error), "what became of a clone could not be noted");
  }
}

/** What a killed process had begun: the clone is looked for, never asked for again. */
export async function settlePending(): Promise<void> {
  for (const scope of await scopesWithPendingVoice(store())) {
    const row = await findUpload(scope);
    if (row?.state === "pending" && !isInTheMaking(scope)) await findClone(scope, row);
  }
}

/** Nobody heard back of the clone: it may be there under its tag. */
async function findClone(scope: Scope, row: VoiceRow): Promise<void> {
  const found = await adoptClone(scope, row).catch(() => false);
  if (!found) await failVoice(scope, row.id, LOST);
}

/** Takes the clone that is at the provider under a voice's tag. False when there is none. @throws SpeechFailure */
export async function adoptClone(scope: Scope, row: VoiceRow): Promise<boolean> {
  const found = await tagged(row);
  const [voice] = found;
  if (voice) await ready(scope, row, { voice, requiresVerification: false }, found);
  return voice !== undefined;
}

/** For how many milliseconds more a clone may come of an attempt that nobody heard back of; 0: none will. */
export function uncertainFor({ state, reason, updatedAt }: VoiceRow): number {
  if (state !== "failed" || reason !== LOST) return 0;
  // A clock that was set back makes nobody wait for longer.
  return Math.max(0, UNCERTAIN_MS - Math.abs(Date.now() - Date.parse(updatedAt)));
}

/** The ids of the provider's voices that were made of a recording. @throws SpeechFailure */
async function tagged(row: VoiceRow): Promise<string[]> {
  const voices = (await voiceVendor()?.voices()) ?? [];
  return voices.filter(({ tag }) => tag === row.tag).map(({ id }) => id);
}

type Made = { voice: string; requiresVerification: boolean };

/** Whatever else was made of the recording is removed again. */
async function ready(scope: Scope, row: VoiceRow, made: Made, all: string[]): Promise<void> {
  const taken = await changeVoice(scope, row.id, { ...made, state: "ready", reason: null });
  const spare = new Set([made.voice, ...all]);
  if (taken) spare.delete(made.voice);
  if (spare.size === 0) return;
  for (const voice of spare) addRemoval(store(), voice);
  await forgetVoices();
}
