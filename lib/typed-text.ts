import { z } from "zod";

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/**
 * Text a person types: control characters out, NFC, trimmed, then at least `min` and at most `max` characters
 * (code points, as a person counts them).
 */
export function typed(max: number, min = 0, what = "This") {
  return z
    .string({ error: `${what} must be text.` })
    .max(max * 4, { error: `${what} can have at most ${max.toLocaleString("en")} characters.` })
    .transform((text) =>
      text.toWellFormed().replace(/\r\n?/g, "\n").replace(CONTROL, "").normalize("NFC").trim(),
    )
    .refine((text) => length(text) >= min, {
      error: min === 1 ? `${what} cannot be empty.` : `${what} needs at least ${min} characters.`,
    })
    .refine((text) => length(text) <= max, {
      error: `${what} can have at most ${max.toLocaleString("en")} characters.`,
    });
}

const length = (text: string) => {
  let points = 0;
  for (const _ of text) points += 1;
  return points;
};
