import "server-only";
import type { Scope } from "@/db/scope";
import { findSettings } from "@/db/settings";
import { store } from "@/db/store";
import { unavailable, unprocessable } from "@/lib/errors";
import { BUILT_IN_VOICES, builtIn, type Speech, SpeechFailure } from "@/lib/ports/speech";
import { type Candidate, candidates, type FallbackReason } from "./choose";
import { ownVoice } from "./own-voice";

const builtInVoices = new Set(BUILT_IN_VOICES.map(({ id }) => id));

/**
 * Says a text in the persona's voice. A voice that fails before its first sound is passed over for the next, and the
 * answer says why. @throws 422 for a text with nothing to say in it, 503 when no voice could.
 */
export async function speak(scope: Scope, text: string, signal: AbortSignal): Promise<Response> {
  if (!/[\p{L}\p{N}]/u.test(text))
    throw unprocessable("There is nothing to say in this text: it has no letters or numbers.");
  let fallback: FallbackReason | undefined;
  let last: FallbackReason | undefined;
  for (const candidate of voicesOf(scope)) {
    const heard = await attempt(candidate, text, signal);
    if (typeof heard !== "string") return answer(candidate, heard, fallback);
    fallback ??= heard;
    last = heard;
  }
  throw last === "unreadable" ? unreadable(fallback) : unavailable("No voice can speak right now.", 5);
}

function voicesOf({ userId, persona }: Scope): Candidate[] {
  const { voiceOverride } = findSettings(store(), userId);
  return candidates(
    { override: voiceOverride, upload: null, preset: persona.voiceId, builtin: ownVoice(persona) },
    { connected: false, builtInVoices },
  );
}

/** The speech, or why there is none. */
async function attempt(
  candidate: Candidate,
  text: string,
  signal: AbortSignal,
): Promise<Speech | FallbackReason> {
  if ("missing" in candidate) return candidate.missing;
  try {
    return await builtIn().speak({ voice: candidate.voice, text, speed: 1, signal });
  } catch (error) {
    if (error instanceof SpeechFailure) return error.reason;
    throw error;
  }
}

function answer({ source }: Candidate, speech: Speech, fallback?: FallbackReason): Response {
  return new Response(speech.audio, {
    headers: {
      "content-type": speech.contentType,
      "cache-control": "no-store",
      "x-voice-source": source,
      ...(fallback && { "x-voice-fallback": fallback }),
      ...(speech.length !== undefined && { "content-length": String(speech.length) }),
    },
  });
}

/** The built-in voices read English; that another voice would have read it is worth knowing. */
function unreadable(fallback?: FallbackReason) {
  return fallback && fallback !== "unreadable"
    ? unavailable("The chosen voice cannot speak right now, and the built-in voices read English only.", 30)
    : unprocessable("The built-in voices read English only, and most of this text is in another script.");
}
