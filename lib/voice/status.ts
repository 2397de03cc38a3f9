import "server-only";
import { voiceStateOf } from "@/db/persona-voice";
import type { PersonaRow } from "@/db/personas";
import { store } from "@/db/store";
import { BUILT_IN_VOICES, voiceVendor } from "@/lib/ports/speech";
import { isServed } from "./account-voices";
import type { VoiceStatus } from "./view";

const builtInVoices = new Set(BUILT_IN_VOICES.map(({ id }) => id));

/** Which voice a persona was given, and whether it can speak with that now. */
export function voiceStatus(persona: PersonaRow): VoiceStatus {
  const state = persona.customVoiceUrl === null ? undefined : voiceStateOf(store(), persona);
  if (state) return ofCustom(state);
  const { voiceId } = persona;
  if (!voiceId) return "builtin";
  return builtInVoices.has(voiceId) || isServed(voiceId) ? "preset" : "preset_unavailable";
}

function ofCustom(state: NonNullable<ReturnType<typeof voiceStateOf>>): VoiceStatus {
  if (!voiceVendor()) return "custom_not_ready";
  if (state === "ready") return "custom";
  return state === "pending" ? "custom_pending" : "custom_not_ready";
}
