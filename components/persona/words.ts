import type { PersonaView } from "@/lib/personas/view";
import type { VoiceStatus } from "@/lib/voice/view";

/** "Empathetic, nurturing , supportive" as a list, empty parts and repetitions dropped. */
export function traitsOf(persona: Pick<PersonaView, "personality_traits">): string[] {
  const traits = persona.personality_traits.split(",").map((trait) => trait.trim());
  return [...new Set(traits)].filter(Boolean);
}

/** The first sentence of a description, where one line is all there is. */
export function taglineOf(persona: Pick<PersonaView, "description">): string {
  const text = persona.description.trim();
  return text.match(/^.{1,118}?[.!?](?=\s|$)/su)?.[0] ?? text;
}

const VOICES: Record<VoiceStatus, string> = {
  custom: "Custom voice",
  custom_pending: "Custom voice, being made",
  custom_not_ready: "Custom voice, not ready",
  preset: "Preset voice",
  preset_unavailable: "Preset voice, unavailable",
  builtin: "Built-in voice",
};

/** Which voice it was given; says so where another one speaks for now. */
export const voiceOf = ({ voice_status }: Pick<PersonaView, "voice_status">): string => VOICES[voice_status];
