import "server-only";
import { isSomebodyElses } from "@/db/account-voices";
import { voiceStateOf } from "@/db/persona-voice";
import type { PersonaRow } from "@/db/personas";
import { store } from "@/db/store";
import { BUILT_IN_VOICES, voiceVendor } from "@/lib/ports/speech";
import { isServed } from "./account-voices";
import { breaker, voiceName } from "./breaker";
import type { VoiceStatus } from "./view";

const builtInVoices = new Set(BUILT_IN_VOICES.map(({ id }) => id));

/** Which voice a persona was given, and whether it can speak with that now. */
export function voiceStatus(persona: PersonaRow): VoiceStatus {
  const state = persona.customVoiceUrl === null ? undefined : voiceStateOf(store(), persona);
  if (state) return ofCustom(state);
  const { voiceId, userId } = persona;
  if (!voiceId) return "builtin";
  return builtInVoices.has(voiceId) || speaks(voiceId, userId ?? 0) ? "preset" : "preset_unavailable";
}

/** As far as is known: the provider has it and does not keep refusing it, and it is not another user's. */
const speaks = (voice: string, userId: number): boolean =>
  isServed(voice) &&
  !isSomebodyElses(store(), userId, voice) &&
  breaker.failsFor(voiceName("elevenlabs", voice)) === null;

function ofCustom(state: NonNullable<ReturnType<typeof voiceStateOf>>): VoiceStatus {
  if (!voiceVendor()) return "custom_not_ready";
  if (state === "ready") return "custom";
  return state === "pending" ? "custom_pending" : "custom_not_ready";
}
