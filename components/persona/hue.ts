import type { CSSProperties } from "react";

/** OKLCH hue angles of the personas that come with Ensemble, taken from their portraits. */
const own: Record<string, number> = { isabella: 12, alex: 240, luna: 308, maya: 158, sam: 62, ethan: 205 };

/** Far enough apart to be told from each other. */
const choices = [12, 38, 62, 92, 130, 158, 182, 205, 240, 272, 308, 340];

/** A persona's hue in degrees: always the same for the same name, upper or lower case. */
export function hueOf(persona: { name: string; is_custom?: boolean }): number {
  const key = persona.name.trim().toLowerCase();
  const known = persona.is_custom ? undefined : own[key];
  if (known !== undefined) return known;
  let hash = 7;
  for (const letter of key) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return choices[hash % choices.length] ?? 272;
}

/** Sets `--hue`; put the class `hue` on the same element to get the colours that follow from it. */
export function hueStyle(persona: { name: string; is_custom?: boolean }): CSSProperties {
  return { "--hue": hueOf(persona) } as CSSProperties;
}
