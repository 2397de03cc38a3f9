// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** What a text must be: from `min` to `max` characters. `what` begins the sentence that says it is not. */
export type TextRule = { min: number; max: number; what: string };

/** What is kept of a text somebody typed: without control characters, in NFC, trimmed, lines ending in "\n". */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, "\n").replace(CONTROL, "").normalize("NFC").trim();
}

/** Code points: characters as a person counts them, an emoji being one. */
export function countCharacters(text: string): number {
  let points = 0;
  for (const _ of text) points += 1;
  return points;
}

/** Something one can see; a text of joiners, direction marks and odd spaces alone looks empty. */
const VISIBLE = /[^\p{Cc}\p{Cf}\p{Z}\u115f\u1160\u2800\u3164\uffa0]/u;

/** What is wrong with a clean text, as a sentence; null when it keeps the rule. */
export function textProblem(text: string, { min, max, what }: TextRule): string | null {
  const count = VISIBLE.test(text) ? countCharacters(text) : 0;
  if (count > max) return tooLong({ max, what });
  if (count >= min) return null;
  return min === 1 ? `${what} cannot be empty.` : `${what} needs at least ${min} characters.`;
}

export const tooLong = ({ max, what }: Pick<TextRule, "max" | "what">) =>
  `${what} can have at most ${max.toLocaleString("en")} characters.`;
