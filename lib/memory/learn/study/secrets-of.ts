import { isSecret } from "../../extract/secrets";
import { sentencesOf } from "../../extract/sentences";

/** A code of less than this many characters is no secret by itself. */
const CODE_LEAST = 3;

/**
 * The secrets that some messages of the user give away: `areIn` tells whether a text gives one away too, by what it
 * says or by a code with figures that stands in a secret sentence ("4711", "hunter2").
 */
export function secretsOf(messages: readonly string[]): { areIn: (text: string) => boolean } {
  const codes = new Set(messages.flatMap(sentences).filter(isSecret).flatMap(codesIn));
  const areIn = (text: string) =>
    sentences(text).some(isSecret) || codesIn(text).some((code) => codes.has(code));
  return { areIn };
}

const sentences = (text: string) => sentencesOf(text).map(({ quote }) => quote);
const codesIn = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => word.length >= CODE_LEAST && /\p{N}/u.test(word),
  );
