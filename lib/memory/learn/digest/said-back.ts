import { agreed, TO_YOU } from "../../../to-you";

export const FIRST_PERSON = /\b(?:i|i'm|i've|i'd|i'll|my|we|we're|we've|our)\b/i;

/** What somebody said of themself, said to them: "I was at my sister's" is "You were at your sister's." */
export function saidBack(sentence: string): string {
  const turned = agreed(sentence)
    .replace(/[\p{L}']+/gu, (word) => TO_YOU[word.toLowerCase()] ?? word)
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return /[.!…]$/.test(turned) ? turned : `${turned}.`;
}
