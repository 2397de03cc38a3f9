import "server-only";
import type { Scope } from "@/db/scope";
import { store } from "@/db/store";
import { addRemoval, scopesWithPendingVoice } from "@/db/voice-removals";
import { fault, log } from "@/lib/log";
import { files } from "@/lib/ports/files";
import { voiceVendor } from "@/lib/ports/speech";
import { forgetVoices } from "./forget";
import { changeVoice, findUpload, type VoiceRow } from "./records";

const LOST =
  "The voice provider did not say whether the voice was made. Remove this one and upload the sample again.";

/**
 * Has the clone of a pending voice made, by one request that is never repeated, and notes what became of it. A clone
 * of a voice that was taken away meanwhile is removed again. Never throws.
 */
export async function makeClone(scope: Scope, row: VoiceRow): Promise<void> {
  const vendor = voiceVendor();
  const data = await files()
    .get(row.file)
    .catch(() => null);
  if (!vendor || !data) return note(scope, row, { state: "failed", reason: "The sample could not be read." });
  try {
    const clone = await vendor.clone({
      name: `Ensemble ${row.tag.slice(0, 8)}`,
      tag: row.tag,
      data,
      filename: "sample.wav",
      contentType: row.contentType,
    });
    if (clone.outcome === "refused") return await note(scope, row, { state: "failed", reason: clone.reason });
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
  const voices =
    (await voiceVendor()
      ?.voices()
      .catch(() => [])) ?? [];
  const found = voices.find(({ tag }) => tag === row.tag);
  if (found) await ready(scope, row, found.id, false);
  else await note(scope, row, { state: "failed", reason: LOST });
}

async function ready(scope: Scope, row: VoiceRow, voice: string, requiresVerification: boolean) {
  if (await changeVoice(scope, row.id, { state: "ready", voice, requiresVerification, reason: null })) return;
  addRemoval(store(), voice);
  await forgetVoices();
}

async function note(scope: Scope, row: VoiceRow, change: { state: "failed"; reason: string }): Promise<void> {
  await changeVoice(scope, row.id, change);
}
