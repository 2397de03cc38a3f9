import "server-only";
import { isSomebodyElses } from "@/db/account-voices";
import type { Scope } from "@/db/scope";
import { findSettings } from "@/db/settings";
import { store } from "@/db/store";
import { unavailable, unprocessable } from "@/lib/errors";
import { BUILT_IN_VOICES, type Speech, SpeechFailure, voiceVendor } from "@/lib/ports/speech";
import { attempt } from "./attempt";
import { type Candidate, candidates, type FallbackReason } from "./choose";
import { ownVoice } from "./own-voice";
import { uploadedVoice } from "./uploaded";

const builtInVoices = new Set(BUILT_IN_VOICES.map(({ id }) => id));

/**
 * Says a text in the persona's voice. A voice that fails before its first sound is passed over for the next, and the
 * answer says why. @throws 422 for a text with nothing to say in it, 503 when no voice could.
 */
export async function speak(scope: Scope, text: string, signal: AbortSignal): Promise<Response> {
  if (!/[\p{L}\p{N}]/u.test(text))
    throw unprocessable("There is nothing to say in this text: it has no letters or numbers.");
  const settings = findSettings(store(), scope.userId);
  const reasons: FallbackReason[] = [];
  let vendorGivenUp = false;
  for (const candidate of await voicesOf(scope, settings.voiceOverride)) {
    const ofVendor = "provider" in candidate && candidate.provider !== "builtin";
    if (ofVendor && vendorGivenUp) continue;
    const { heard, givenUp } = await attempt(scope, candidate, {
      text,
      speed: settings.voiceSpeed,
      signal,
    }).catch(left);
    if (typeof heard !== "string") return answer(candidate, heard, reasons[0]);
    reasons.push(heard);
    vendorGivenUp ||= ofVendor && givenUp === true;
  }
  throw silence(reasons);
}

async function voicesOf(scope: Scope, override: string | null): Promise<Candidate[]> {
  return candidates(
    {
      override,
      upload: await uploadedVoice(scope),
      preset: scope.persona.voiceId,
      builtin: ownVoice(scope.persona),
    },
    {
      connected: voiceVendor() !== null,
      builtInVoices,
      isWithheld: (voice) => isSomebodyElses(store(), scope.userId, voice),
    },
  );
}

/** Nobody reads the answer to a caller who left. */
function left(error: unknown): never {
  if (error instanceof SpeechFailure) throw unavailable("The request ended before a voice could speak.");
  throw error;
}

function answer(candidate: Candidate, speech: Speech, fallback?: FallbackReason): Response {
  const provider = "provider" in candidate ? candidate.provider : "builtin";
  return new Response(speech.audio, {
    headers: {
      "content-type": speech.contentType,
      "cache-control": "no-store",
      "x-voice-source": candidate.source,
      "x-voice-provider": provider,
      "x-voice-cost": String(speech.cost),
      ...(fallback && { "x-voice-fallback": fallback }),
      ...(speech.length !== undefined && { "content-length": String(speech.length) }),
    },
  });
}

/** What is so the next time as well. */
const NO_OTHER_VOICE = new Set<FallbackReason>([
  "unreadable",
  "not_connected",
  "unknown_voice",
  "voice_not_found",
  "clone_kept",
]);

/** The built-in voices read English only; that another would have read it is worth knowing. */
function silence(reasons: FallbackReason[]) {
  if (reasons.at(-1) !== "unreadable") return unavailable("No voice can speak right now.", 5);
  return reasons.every((reason) => NO_OTHER_VOICE.has(reason))
    ? unprocessable("The built-in voices read English only, and most of this text is in another script.")
    : unavailable("The chosen voice cannot speak right now, and the built-in voices read English only.", 30);
}
