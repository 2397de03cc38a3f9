import type { PersonaView } from "@/lib/personas/view";

/** "Empathetic, nurturing , supportive" as a list, empty parts dropped. */
export function traitsOf(persona: Pick<PersonaView, "personality_traits">): string[] {
  return persona.personality_traits
    .split(",")
    .map((trait) => trait.trim())
    .filter(Boolean);
}

/** Which voice speaks: an uploaded one before a preset before none, as in the design document. */
export function voiceOf(persona: Pick<PersonaView, "voice_id" | "has_custom_voice">): string {
  if (persona.has_custom_voice) return "Custom voice";
  return persona.voice_id ? "Preset voice" : "No voice yet";
}
