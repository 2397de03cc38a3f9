import type { PersonaView } from "./view";

/** What a card shows of a persona. */
export type PersonaSummary = Omit<
  PersonaView,
  "greeting" | "communication_style" | "own_voice_id" | "revision"
>;

/** More than two lines of a card can hold. */
const DESCRIPTION_MOST = 280;
const TRAITS_MOST = 200;

/** A persona without the texts no card shows, so that a page of many stays small. */
export function summaryOf(persona: PersonaView): PersonaSummary {
  const { greeting: _, communication_style: __, revision: ___, own_voice_id: ____, ...summary } = persona;
  return {
    ...summary,
    description: clipped(persona.description, DESCRIPTION_MOST),
    personality_traits: clipped(persona.personality_traits, TRAITS_MOST),
  };
}

const clipped = (text: string, length: number) =>
  text.length > length ? text.slice(0, length).toWellFormed() : text;
