import type { PersonaSummary } from "@/lib/personas/summary";
import type { OwnPage } from "./own-page";

/** One page more; a persona that moved in between does not stand there twice. */
export function extended(list: OwnPage, { personas, next }: OwnPage): OwnPage {
  const known = new Set(list.personas.map(({ id }) => id));
  return { personas: [...list.personas, ...personas.filter(({ id }) => !known.has(id))], next };
}

/** With a persona as it is now. A new one goes to the end, or to the front while the end is not loaded: it must be seen. */
export function withPersona({ personas, next }: OwnPage, persona: PersonaSummary): OwnPage {
  if (personas.some(({ id }) => id === persona.id))
    return { personas: personas.map((one) => (one.id === persona.id ? persona : one)), next };
  return { personas: next === null ? [...personas, persona] : [persona, ...personas], next };
}

export const without = ({ personas, next }: OwnPage, id: number): OwnPage => ({
  personas: personas.filter((one) => one.id !== id),
  next,
});

/** What the server says of the first page, laid over a list that may go further. */
export function refreshed(list: OwnPage, first: OwnPage): OwnPage {
  if (first.next === null) return first;
  const fresh = new Map(first.personas.map((persona) => [persona.id, persona]));
  return { ...list, personas: list.personas.map((persona) => fresh.get(persona.id) ?? persona) };
}
