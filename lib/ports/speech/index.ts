import "server-only";
import { env } from "@/lib/env";
import { builtInSpeech } from "./builtin";
import type { SpeechProvider, VoiceVendor } from "./contract";
import { elevenLabs } from "./elevenlabs";

export { BUILT_IN_VOICES, type BuiltInVoice } from "./builtin";
export { closedWav, wavHeader } from "./builtin/wav";
export {
  type AccountVoice,
  CLONE_SECONDS,
  type Clone,
  type Heard,
  type Speech,
  SpeechFailure,
  type SpeechProvider,
  type SpeechTrouble,
  type TroubleOf,
  type Utterance,
  type VoiceSample,
  type VoiceVendor,
} from "./contract";

const held = globalThis as {
  ensembleBuiltInSpeech?: SpeechProvider;
  ensembleVoiceVendor?: VoiceVendor | null;
};

/** The voices that are always there. */
export function builtIn(): SpeechProvider {
  held.ensembleBuiltInSpeech ??= builtInSpeech();
  return held.ensembleBuiltInSpeech;
}

/** The account of the environment (ELEVENLABS_API_KEY), or null: then the built-in voices speak alone. */
export function voiceVendor(): VoiceVendor | null {
  if (held.ensembleVoiceVendor === undefined) held.ensembleVoiceVendor = configured();
  return held.ensembleVoiceVendor;
}

/** For tests: another vendor, or with undefined the environment's again. */
export function replaceVoiceVendor(vendor: VoiceVendor | null | undefined): void {
  held.ensembleVoiceVendor = vendor;
}

function configured(): VoiceVendor | null {
  const { ELEVENLABS_API_KEY, ELEVENLABS_BASE_URL, ELEVENLABS_MODEL } = env();
  if (!ELEVENLABS_API_KEY) return null;
  return elevenLabs({
    apiKey: ELEVENLABS_API_KEY,
    baseUrl: ELEVENLABS_BASE_URL,
    model: ELEVENLABS_MODEL ?? "eleven_flash_v2_5",
    firstByteMs: env().SPEECH_FIRST_BYTE_SECONDS * 1_000,
    idleMs: env().SPEECH_IDLE_SECONDS * 1_000,
  });
}
