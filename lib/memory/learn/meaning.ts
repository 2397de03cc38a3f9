import { STOP_WORDS } from "../stop-words";
import { termsOf } from "../terms";

const NEGATIONS = new Set(["no", "not", "dont", "didnt", "doesnt", "isnt", "wasnt", "without"]);
const RUN = /[\p{L}\p{M}\p{N}'’]+/gu;
const LONGEST = 300;

/**
 * A statement as statements are compared: its telling words without endings, accents and case, in order. "My sister Ana
 * lives in Lisbon" and "Sister Ana living in Lisbon." are the same, whatever stands in brackets; what is denied is not
 * what is said.
 */
export function meaningOf(content: string): string {
  const words = content.replace(/\([^)]*\)/g, " ").match(RUN) ?? content.match(RUN) ?? [];
  const telling = words.filter((word) => {
    const plain = word.toLowerCase().replace(/['’]/g, "");
    return !STOP_WORDS.has(plain) || NEGATIONS.has(plain);
  });
  return (telling.length > 0 ? telling : words).flatMap(termsOf).join(" ").slice(0, LONGEST);
}
