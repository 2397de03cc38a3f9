import type { z } from "zod";
import type { PersonaChange } from "@/db/persona-writes";
import type { UpdatePersona } from "./schemas";

/** What a client sent, in the names of the table; what it did not send stays out. */
export function personaChange(
  given: Omit<z.output<typeof UpdatePersona>, "remove_avatar" | "revision">,
): PersonaChange {
  const change = {
    name: given.name,
    displayName: given.display_name,
    description: given.description,
    personalityTraits: given.personality_traits,
    communicationStyle: given.communication_style,
    greeting: given.greeting,
    voiceId: given.voice_id,
  };
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
