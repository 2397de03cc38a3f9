import { cleanText, countCharacters, textProblem } from "@/lib/clean-text";
import { PERSONA_TEXTS } from "@/lib/personas/limits";
import type { PersonaView } from "@/lib/personas/view";

export type TextField = keyof typeof PERSONA_TEXTS;
export type Fields = Record<TextField, string> & { voice_id: string | null };
export type Problems = Partial<Record<TextField, string>>;

/** The fields' names on the page, in the order of the page. */
export const LABELS: Record<TextField, string> = {
  name: "Name",
  display_name: "Display Name",
  description: "Bio",
  personality_traits: "Personality Traits",
  communication_style: "Communication Style",
  greeting: "Greeting",
};
export const TEXT_FIELDS = Object.keys(LABELS) as TextField[];

export const NO_FIELDS: Fields = {
  name: "",
  display_name: "",
  description: "",
  personality_traits: "",
  communication_style: "",
  greeting: "",
  voice_id: null,
};

/** What a form shows of a stored persona. A display name that only repeats the name was never given. */
export function fieldsOf(persona: PersonaView): Fields {
  const { name, display_name, voice_id } = persona;
  return {
    ...NO_FIELDS,
    ...Object.fromEntries(TEXT_FIELDS.map((field) => [field, persona[field]])),
    display_name: display_name === name ? "" : display_name,
    voice_id,
  };
}

const COPY = " (copy)";

/** A start for a persona of one's own: the same in all but the name. */
export function copyOf(persona: PersonaView): Fields {
  const fields = fieldsOf(persona);
  const named = (text: string, field: "name" | "display_name") =>
    text && clipped(text, PERSONA_TEXTS[field].max - COPY.length) + COPY;
  return {
    ...fields,
    name: named(fields.name, "name"),
    display_name: named(fields.display_name, "display_name"),
  };
}

const clipped = (text: string, length: number) => [...text].slice(0, length).join("").trim();

/** What the server would say of these texts, by field. */
export function problemsOf(fields: Fields): Problems {
  const found = TEXT_FIELDS.map((field) => [field, problemOf(field, fields[field])] as const);
  return Object.fromEntries(found.filter(([, problem]) => problem));
}

const problemOf = (field: TextField, text: string) => textProblem(cleanText(text), PERSONA_TEXTS[field]);

/** How many characters count, and how many may. */
export const countOf = (field: TextField, text: string) => ({
  count: countCharacters(cleanText(text)),
  max: PERSONA_TEXTS[field].max,
});

/** The fields that would be stored differently. */
export function changesOf(base: Fields, fields: Fields): Partial<Fields> {
  const texts = TEXT_FIELDS.filter((field) => cleanText(base[field]) !== cleanText(fields[field]));
  const changes: Partial<Fields> = Object.fromEntries(texts.map((field) => [field, fields[field]]));
  return base.voice_id === fields.voice_id ? changes : { ...changes, voice_id: fields.voice_id };
}
