import type { CSSProperties } from "react";

/** OKLCH hue angles of the personas that come with Ensemble, taken from their portraits. */
const own: Record<string, number> = { isabella: 12, alex: 240, luna: 308, maya: 158, sam: 62, ethan: 205 };

/** Far enough apart to be told from each other. */
const choices = [12, 38, 62, 92, 130, 158, 182, 205, 240, 272, 308, 340];

type Coloured = { name: string; avatar?: string | null };

/** A persona's hue in degrees: its portrait's where it is one of ours, else always the same for the same name. */
export function hueOf(persona: Coloured): number {
  const drawn = own[persona.avatar?.match(/^\/portraits\/([a-z]+)-/)?.[1] ?? ""];
  if (drawn !== undefined) return drawn;
  const key = persona.name.trim().toLowerCase();
  let hash = 7;
  for (const letter of key) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return choices[hash % choices.length] ?? 272;
}

/** Sets `--hue`; put the class `hue` on the same element to get the colours that follow from it. */
export function hueStyle(persona: Coloured): CSSProperties {
  return { "--hue": hueOf(persona) } as CSSProperties;
}
