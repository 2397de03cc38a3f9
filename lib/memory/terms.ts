import { stemmer } from "stemmer";
import { baseForm } from "./irregular";
import { STOP_WORDS } from "./stop-words";

const RUN = /[\p{L}\p{N}]+/gu;
/** Scripts written without spaces: their runs are cut into pairs of characters. */
const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const WORD_MOST = 40;
const CACHED_MOST = 50_000;

const stems = new Map<string, string>();

/** The words of a text without case, accents, apostrophes and possessive endings. In order, with repetitions. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/['’]s\b|['’]/g, "").match(RUN) ?? [];
}

/** The words of a text as they are compared: as `wordsOf` and without endings. In order, with repetitions. */
export const termsOf = (text: string): string[] => wordsOf(text).flatMap(termsOfWord);

/** The words of a question worth looking for, each once; all of them when none is worth more than the others. */
export function queryWords(text: string): string[] {
  const words = [...new Set(wordsOf(text))];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return (telling.length > 0 ? telling : words).slice(0, 64);
}

/** `queryWords` as they are compared. */
export const queryTerms = (text: string): string[] => [...new Set(queryWords(text).flatMap(termsOfWord))];

/** A word as it is compared: one term, or several in a script without spaces. */
export function termsOfWord(word: string): string[] {
  return DENSE.test(word) ? pairs(word) : [stem(word.slice(0, WORD_MOST))];
}

function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const base = baseForm(word);
  const result = /^[a-z]+$/.test(base) ? stemmer(base) : base;
  if (stems.size >= CACHED_MOST) stems.clear();
  stems.set(word, result);
  return result;
}

function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}
