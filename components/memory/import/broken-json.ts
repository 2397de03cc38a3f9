import { Unreadable } from "./transcript";

/** An object, or a list of what JSON has: a messenger's line begins with a bracket and a number. */
const JSON_BEGINS = /^\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:[{["\]]|$))/;

/** Whether a text was meant to be JSON. */
export const looksLikeJson = (text: string): boolean => JSON_BEGINS.test(text.slice(0, 1_000));

/** Why a text that was meant to be JSON cannot be read, and in which line, as far as the parser's `error` tells. */
export function brokenJson(text: string, error: unknown): Unreadable {
  const words = error instanceof Error ? error.message : "";
  if (!/[}\]]\s*$/.test(text))
    return new Unreadable("This JSON file ends in the middle: a part of it is missing. Export it again.");
  const line = lineOf(text, words);
  return new Unreadable(
    `This JSON file is broken${line ? ` in line ${line.toLocaleString("en")}` : ""}, so nothing of it can be read. Export it again.`,
  );
}

/** Browsers name a line, or a position; some neither. */
function lineOf(text: string, words: string): number | null {
  const line = /\bline (\d+)/.exec(words)?.[1];
  if (line) return Number(line);
  const position = /\bposition (\d+)/.exec(words)?.[1];
  return position ? text.slice(0, Number(position)).split("\n").length : null;
}
