import "server-only";
import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { now } from "@/db/instant";
import { findCurrentPersona, findPersona } from "@/db/personas";
import { Scope } from "@/db/scope";
import { store } from "@/db/store";
import type { CurrentUser } from "@/lib/auth/session";
import { forbidden, invalid, notFound } from "@/lib/errors";
import type { Upload } from "@/lib/multipart";
import { personaView } from "@/lib/personas/to-view";
import { ownPersona } from "@/lib/personas/write";
import { files } from "@/lib/ports/files";
import { voiceVendor } from "@/lib/ports/speech";
import { makeClone } from "./clone";
import { forgetVoices } from "./forget";
import { making } from "./in-the-making";
import { type KeptSample, keepSample } from "./keep";
import { CLONE_PATIENCE_MS, CONSENT } from "./limits";
import { giveVoice } from "./records";

/**
 * Gives a persona of the user's own a voice: keeps the recording with the user's consent, in place of the one before,
 * and has a clone made of it when there is a provider. @throws 400, 403 for a system persona, 404, 413, 415, 422
 */
export async function uploadVoice(user: CurrentUser, personaId: number, file: Upload | undefined) {
  ownPersona(user.id, personaId, () => forbidden("System personas keep the voice they have."));
  if (!file) {
    const message = "Please choose or make a recording.";
    throw invalid(message, [{ path: "voice_file", message }]);
  }
  const scope = await Scope.open(store(), user.id, personaId);
  const sample = await keepSample(user.id, file.data);
  const vendor = voiceVendor();
  await making(scope, () => keepAndMake(scope, sample, vendor ? "pending" : "kept"));
  const persona = findPersona(store(), user.id, personaId);
  if (!persona) throw notFound("This persona");
  return {
    message: vendor
      ? "The recording is saved."
      : "The recording is saved. Once a voice provider is connected, press “Make the voice” where it was given.",
    persona: personaView(persona, findCurrentPersona(store(), user.id).id),
  };
}

async function keepAndMake(scope: Scope, sample: KeptSample, state: "pending" | "kept"): Promise<void> {
  const row = await giveVoice(scope, {
    ...sample,
    consentedAt: now(),
    consentVersion: CONSENT.version,
    state,
    reason: null,
    voice: null,
    tag: randomBytes(16).toString("hex"),
    requiresVerification: false,
  }).catch(async (error) => {
    await files().remove(sample.file);
    // The persona was deleted while the recording was read.
    throw findPersona(store(), scope.userId, scope.personaId) ? error : notFound("This persona");
  });
  await forgetVoices();
  if (state === "pending")
    await Promise.race([makeClone(scope, row), sleep(CLONE_PATIENCE_MS, undefined, { ref: false })]);
}
