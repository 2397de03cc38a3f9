import { stemmer } from "stemmer";
import { STOP_WORDS } from "./stop-words";

const RUN = /[\p{L}\p{N}]+/gu;
/** Scripts written without spaces: their runs are cut into pairs of characters. */
const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const WORD_MOST = 40;
const CACHED_MOST = 50_000;

const stems = new Map<string, string>();

/** The words of a text as they are compared: without case, accents and endings. In order, with repetitions. */
export function termsOf(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/['’]/g, "");
  const terms: string[] = [];
  for (const [run] of plain.matchAll(RUN)) {
    if (DENSE.test(run)) terms.push(...pairs(run));
    else terms.push(stem(run.slice(0, WORD_MOST)));
  }
  return terms;
}

/** The words of a question worth looking for, each once; all of them when none is worth more than the others. */
export function queryTerms(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/['’]/g, "");
  const words = [...plain.matchAll(RUN)].map(([run]) => run);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return [...new Set((telling.length > 0 ? telling : words).flatMap(termsOf))].slice(0, 64);
}

function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const result = /^[a-z]+$/.test(word) ? stemmer(word) : word;
  if (stems.size >= CACHED_MOST) stems.clear();
  stems.set(word, result);
  return result;
}

function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}
