import "server-only";
import type { Scope } from "@/db/scope";
import { store } from "@/db/store";
import { addRemoval, scopesWithPendingVoice } from "@/db/voice-removals";
import { fault, log } from "@/lib/log";
import { files } from "@/lib/ports/files";
import { voiceVendor } from "@/lib/ports/speech";
import { forgetVoices } from "./forget";
import { changeVoice, findUpload, type VoiceRow } from "./records";

const failed = (reason: string) => ({ state: "failed" as const, reason });
const UNREAD = failed("The recording could not be read. Please try again, or remove it and give another.");
const LOST = failed(
  "The voice provider did not say whether the voice was made. Please try again: if it was, it is found, not made twice.",
);

/**
 * Has the clone of a pending voice made, by one request that is never repeated, and notes what became of it. A clone
 * of a voice that was taken away meanwhile is removed again. Never throws.
 */
export async function makeClone(scope: Scope, row: VoiceRow): Promise<void> {
  const vendor = voiceVendor();
  const data = await files()
    .get(row.file)
    .catch(() => null);
  if (!vendor || !data) return note(scope, row, UNREAD);
  try {
    const clone = await vendor.clone({
      name: `Ensemble ${row.tag.slice(0, 8)}`,
      tag: row.tag,
      data,
      filename: "sample.wav",
      contentType: row.contentType,
    });
    if (clone.outcome === "refused") return await note(scope, row, failed(clone.reason));
    if (clone.outcome === "unknown") return await findClone(scope, row);
    await ready(scope, row, clone.voice, clone.requiresVerification);
  } catch (error) {
    log.warn(fault(error), "what became of a clone could not be noted");
  }
}

/** What a killed process had begun: the clone is looked for, never asked for again. */
export async function settlePending(): Promise<void> {
  for (const scope of await scopesWithPendingVoice(store())) {
    const row = await findUpload(scope);
    if (row?.state === "pending") await findClone(scope, row);
  }
}

/** Nobody heard back of the clone: it may be there under its tag. */
async function findClone(scope: Scope, row: VoiceRow): Promise<void> {
  const found = await adoptClone(scope, row).catch(() => false);
  if (!found) await note(scope, row, LOST);
}

/** Takes the clone that is at the provider under a voice's tag. False when there is none. @throws SpeechFailure */
export async function adoptClone(scope: Scope, row: VoiceRow): Promise<boolean> {
  const found = (await voiceVendor()?.voices())?.find(({ tag }) => tag === row.tag);
  if (found) await ready(scope, row, found.id, false);
  return found !== undefined;
}

async function ready(scope: Scope, row: VoiceRow, voice: string, requiresVerification: boolean) {
  if (await changeVoice(scope, row.id, { state: "ready", voice, requiresVerification, reason: null })) return;
  addRemoval(store(), voice);
  await forgetVoices();
}

async function note(scope: Scope, row: VoiceRow, change: ReturnType<typeof failed>): Promise<void> {
  await changeVoice(scope, row.id, change);
}
