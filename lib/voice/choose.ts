import type { SpeechTrouble } from "@/lib/ports/speech";

/** Where a voice comes from, in the order in which they are tried (spec/api: speech). */
export type VoiceSource = "override" | "upload" | "preset" | "builtin";

/** Why the voice that comes first is not the one that is heard. */
export type FallbackReason =
  | SpeechTrouble
  /** No provider is set up that has this voice. */
  | "not_connected"
  /** There is no built-in voice of that name. */
  | "unknown_voice"
  /** Nobody has had a voice made of the recording yet. */
  | "clone_kept"
  | "clone_pending"
  | "clone_failed";

export type Candidate = { source: VoiceSource } & (
  | { provider: "elevenlabs" | "builtin"; voice: string }
  | { missing: FallbackReason }
);

/** What may speak for a persona. */
export type Wishes = {
  /** The user's voice for all personas. */
  override: string | null;
  /** The persona's uploaded voice: its clone's id once there is one. */
  upload: { state: "ready"; voice: string } | { state: "pending" | "failed" | "kept" } | null;
  /** The voice chosen for the persona. */
  preset: string | null;
  /** The built-in voice that is always there. */
  builtin: string;
};

/** What there is to speak with. */
export type Supply = {
  connected: boolean;
  builtInVoices: ReadonlySet<string>;
  /** Voices at the provider that are not this user's to speak with: they are as good as not there. */
  isWithheld: (voice: string) => boolean;
};

const BUILT_IN = "builtin:";

/** The voices to try, best first. The last one needs no provider. */
export function candidates({ override, upload, preset, builtin }: Wishes, supply: Supply): Candidate[] {
  const out: Candidate[] = [];
  if (override) out.push(named("override", override, supply));
  if (upload) out.push(uploaded(upload, supply));
  if (preset) out.push(named("preset", preset, supply));
  out.push({ source: "builtin", provider: "builtin", voice: builtin });
  return out;
}

function named(source: VoiceSource, id: string, { connected, builtInVoices, isWithheld }: Supply): Candidate {
  if (id.startsWith(BUILT_IN))
    return builtInVoices.has(id)
      ? { source, provider: "builtin", voice: id }
      : { source, missing: "unknown_voice" };
  if (!connected) return { source, missing: "not_connected" };
  if (isWithheld(id)) return { source, missing: "voice_not_found" };
  return { source, provider: "elevenlabs", voice: id };
}

function uploaded(upload: NonNullable<Wishes["upload"]>, { connected }: Supply): Candidate {
  if (!connected) return { source: "upload", missing: "not_connected" };
  if (upload.state === "ready") return { source: "upload", provider: "elevenlabs", voice: upload.voice };
  return { source: "upload", missing: `clone_${upload.state}` };
}
