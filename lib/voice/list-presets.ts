import { type AccountVoice, BUILT_IN_VOICES } from "@/lib/ports/speech";
import { PRESETS } from "./presets";
import type { VoicePreset } from "./view";

/** What is known of the provider's voices: none is connected, its list could not be read yet, or the list. */
export type Served =
  | "not_connected"
  | "unknown"
  | Pick<AccountVoice, "id" | "name" | "description" | "previewUrl">[];

/**
 * Every voice there is to choose: the account's, the built-in ones, and those that somebody knows by name but nobody
 * serves, with the reason. `chosen` are ids the user has chosen already: they stay in the list whatever became of them.
 */
export function listPresets(served: Served, chosen: string[]): VoicePreset[] {
  const account = Array.isArray(served) ? served : [];
  const there = new Set(account.map(({ id }) => id));
  const missing = PRESETS.filter(({ id }) => !there.has(id));
  const listed: VoicePreset[] = [
    ...account.map((voice) => ({
      ...named(voice),
      provider: "elevenlabs" as const,
      available: true,
      preview_url: voice.previewUrl ? previewOf(voice.id) : null,
      reason: null,
    })),
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
  const lost = [...new Set(chosen)].filter((id) => !known.has(id));
  return [...listed, ...lost.map((id) => unavailable({ id, name: id, description: "" }, served))];
}

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

const reasonOf = (served: Served) => (Array.isArray(served) ? "gone" : served);
const REASONS = {
  not_connected: "No ElevenLabs account is connected.",
  unknown: "The voices of the ElevenLabs account could not be read yet.",
  gone: "The connected ElevenLabs account does not serve this voice.",
};
