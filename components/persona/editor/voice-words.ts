import { IMPORT_CONSENT } from "@/lib/voice/limits";
import type { CustomVoice } from "@/lib/voice/view";

/** As the button is called that has a voice made of a recording. */
export const MAKE = "Make the voice";

const LATER =
  "Once an ElevenLabs account is connected, it can be made here. Until then another voice speaks.";

/** How far a voice is: one word for its badge, and what to do next. */
export function standingOf(voice: CustomVoice): { badge: string; words: string } {
  const { state, reason, can_be_made, can_speak } = voice;
  if (isBrought(voice.consent))
    return {
      badge: "Kept",
      words:
        "The recording is kept and was sent to nobody. For a voice the persona speaks with, remove it and give a recording with your consent.",
    };
  if (state === "pending")
    return { badge: "Being made", words: "The voice is being made. You can go on meanwhile." };
  if (state === "kept")
    return {
      badge: "Kept",
      words: can_be_made
        ? `The recording is kept. Press “${MAKE}” to have ElevenLabs make a voice of it. Until then another voice speaks.`
        : `The recording is kept, and no voice is made of it yet. ${LATER}`,
    };
  if (state === "failed")
    return {
      badge: "Not made",
      words: `${reason ?? "No voice could be made of the recording."} ${
        can_be_made ? `The recording is kept: “${MAKE}” tries it again.` : LATER
      }`,
    };
  if (!can_speak)
    return {
      badge: "Not ready",
      words: "The voice is made, but no ElevenLabs account is connected now. Another voice speaks.",
    };
  return {
    badge: "Ready",
    words: voice.requires_verification
      ? "ElevenLabs wants to be shown whose voice it is. Confirm it on their page."
      : "This persona speaks with your recording's voice.",
  };
}

/** "60 seconds". */
export function lengthWords(duration: number): string {
  const seconds = Math.round(duration);
  return seconds === 1 ? "1 second" : `${seconds} seconds`;
}

/** Nobody is said to have agreed who was not asked. */
export function consentWords(consent: CustomVoice["consent"], zone?: string): string {
  const day = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: zone }).format(
    new Date(consent.given_at),
  );
  return isBrought(consent)
    ? `brought from the Python version on ${day}, where an administrator stated that its speaker agreed`
    : `given with your consent on ${day}`;
}

const isBrought = ({ text_version }: CustomVoice["consent"]) => text_version === IMPORT_CONSENT.version;
