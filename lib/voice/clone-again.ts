import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { Scope } from "@/db/scope";
import { store } from "@/db/store";
import type { CurrentUser } from "@/lib/auth/session";
import { conflict, forbidden, notFound, unavailable } from "@/lib/errors";
import { ownPersona } from "@/lib/personas/write";
import { voiceVendor } from "@/lib/ports/speech";
import { adoptClone, makeClone, uncertainFor } from "./clone";
import { givenVoice } from "./given";
import { making } from "./in-the-making";
import { CLONE_PATIENCE_MS, IMPORT_CONSENT } from "./limits";
import { claimVoice, findUpload, unclaimVoice, type VoiceRow } from "./records";
import type { CustomVoice } from "./view";

/**
 * Has a voice made of a recording that was kept, or of which none could be made, by one request that is never repeated.
 * Of two callers one is refused. An earlier attempt nobody heard back of is looked for first: what it made is taken.
 * @throws 403 for a system persona, 404, 409 when there is nothing to be made, 503 when the earlier attempt cannot be
 * looked for, or may still come to something
 */
export async function cloneAgain(user: CurrentUser, personaId: number): Promise<CustomVoice | null> {
  ownPersona(user.id, personaId, () => forbidden("System personas keep the voice they have."));
  const scope = await Scope.open(store(), user.id, personaId);
  const row = await findUpload(scope);
  if (!row) throw notFound("This recording");
  if (row.consentVersion === IMPORT_CONSENT.version)
    throw conflict(
      "You have not agreed to a copy of this voice. Remove it and give a recording with your consent.",
    );
  if (!voiceVendor()) throw conflict("No voice provider is connected. The recording is kept until one is.");
  await making(scope, () => claimAndMake(scope, row));
  return givenVoice(scope);
}

async function claimAndMake(scope: Scope, row: VoiceRow): Promise<void> {
  const claimed = await claimVoice(scope, row);
  if (!claimed)
    throw conflict(row.state === "ready" ? "The voice is made already." : "The voice is being made already.");
  if (row.state !== "failed" || !(await foundEarlier(scope, row)))
    await Promise.race([makeClone(scope, row), sleep(CLONE_PATIENCE_MS, undefined, { ref: false })]);
}

async function foundEarlier(scope: Scope, row: VoiceRow): Promise<boolean> {
  try {
    if (await adoptClone(scope, row)) return true;
  } catch {
    await unclaimVoice(scope, row);
    throw unavailable("The voice provider does not answer right now. Please try again in a moment.", 10);
  }
  const seconds = Math.ceil(uncertainFor(row) / 1_000);
  if (seconds === 0) return false;
  await unclaimVoice(scope, row);
  const wait = seconds > 60 ? `${Math.ceil(seconds / 60)} minutes` : "a minute";
  throw unavailable(
    `The voice provider may still be making this voice. Please try again in ${wait}, so that it is not made twice.`,
    seconds,
  );
}
