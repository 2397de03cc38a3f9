import type { PersonaView } from "@/lib/personas/view";

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

/** Which voice speaks: an uploaded one before a preset before the one every persona has. */
export function voiceOf(persona: Pick<PersonaView, "voice_id" | "has_custom_voice">): string {
  if (persona.has_custom_voice) return "Custom voice";
  return persona.voice_id ? "Preset voice" : "Built-in voice";
}
