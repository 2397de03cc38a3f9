import { type AccountVoice, BUILT_IN_VOICES, type SpeechTrouble } from "@/lib/ports/speech";
import { PRESETS } from "./presets";
import type { VoicePreset } from "./view";

/** What is known of the provider's voices: none is connected, its list could not be read yet, or the list. */
export type Served =
  | "not_connected"
  | "unknown"
  | Pick<AccountVoice, "id" | "name" | "description" | "previewUrl">[];

/** What is known of single voices beside the provider's list. */
export type Known = {
  /** Ids the user has chosen already, with the name each had last: they stay in the list whatever became of them. */
  chosen: { id: string; name: string | null }[];
  /** What the provider keeps refusing a voice for that it lists. */
  failsFor: (id: string) => SpeechTrouble | null;
};

/**
 * Every voice there is to choose: the account's, the built-in ones, and those that somebody knows by name but nobody
 * serves, with the reason.
 */
export function listPresets(served: Served, { chosen, failsFor }: Known): VoicePreset[] {
  const account = Array.isArray(served) ? served : [];
  const there = new Set(account.map(({ id }) => id));
  const missing = PRESETS.filter(({ id }) => !there.has(id));
  const listed: VoicePreset[] = [
    ...account.map((voice) => {
      const trouble = failsFor(voice.id);
      return {
        ...named(voice),
        provider: "elevenlabs" as const,
        available: trouble === null,
        preview_url: voice.previewUrl ? previewOf(voice.id) : null,
        reason: trouble && refusal(trouble),
      };
    }),
    ...BUILT_IN_VOICES.map((voice) => ({
      ...named(voice),
      provider: "builtin" as const,
      available: true,
      preview_url: previewOf(voice.id),
      reason: null,
    })),
    ...missing.map((voice) => unavailable(named(voice), served)),
  ];
  const known = new Set(listed.map(({ id }) => id));
  const lost = chosen.filter(({ id }) => !known.has(id));
  return [
    ...listed,
    ...lost.map(({ id, name }) => unavailable({ id, name: name ?? NAMELESS, description: "" }, served)),
  ];
}

const NAMELESS = "A voice that is gone";

const named = ({ id, name, description }: { id: string; name: string; description: string }) => ({
  id,
  name,
  description,
});

/** Where its preview is heard: through us, so that the browser talks to no provider. */
const previewOf = (id: string) => `/api/personas/voice-presets/${encodeURIComponent(id)}/preview`;

function unavailable(voice: ReturnType<typeof named>, served: Served): VoicePreset {
  const builtIn = voice.id.startsWith("builtin:");
  return {
    ...voice,
    provider: builtIn ? "builtin" : "elevenlabs",
    available: false,
    preview_url: null,
    reason: builtIn ? "There is no built-in voice of this name." : REASONS[reasonOf(served)],
  };
}

const refusal = (trouble: SpeechTrouble) =>
  trouble === "paid_plan_required"
    ? "The plan of the ElevenLabs account does not include this voice."
    : "The ElevenLabs account refuses this voice.";

const reasonOf = (served: Served) => (Array.isArray(served) ? "gone" : served);
const REASONS = {
  not_connected: "No ElevenLabs account is connected.",
  unknown: "The voices of the ElevenLabs account could not be read yet.",
  gone: "The connected ElevenLabs account does not serve this voice.",
};
