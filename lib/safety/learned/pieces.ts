import { wording } from "../english/wording";
import { plain, withoutAccents } from "../plain";
import type { CrisisLanguage } from "../rules";
import { sentencesOf } from "../sentences";
import { tongueOf } from "./tongue";

/** What a text is cut into: words, pairs, triples, pairs with words in between, and pieces of words. */
export const KINDS = ["word", "pair", "triple", "apart", "letters"] as const;
const [WORD, PAIR, TRIPLE, APART, LETTERS] = [0, 1, 2, 3, 4];
const FARTHEST = 4;
/** Words of a sentence that are read as one; some people end no sentence. */
const STRETCH = 40;
const [SHORTEST, LONGEST] = [3, 5];

/** One sentence's pieces of each kind, each as a number that stands for it. */
export type Pieces = readonly Uint32Array[];

/**
 * A text in its sentences' pieces, and the language it is taken for. Spellings are made alike first, as for the rules;
 * what is said again in the same words counts once.
 */
export function piecesOf(text: string): { language: CrisisLanguage; sentences: Pieces[] } {
  const words = withoutAccents(plain(text));
  const language = tongueOf(words);
  const sentences = new Map<string, Pieces[]>();
  for (const { text, isQuestion } of sentencesOf(language === "en" ? wording(words) : words)) {
    const spelled = language === "en" ? text : text.replaceAll("'", "' ");
    if (sentences.has(spelled)) continue;
    const told = spelled
      .replace(/\d+/g, "#")
      .split(" ")
      .filter((word) => word !== "" && word !== '"');
    const stretches: Pieces[] = [];
    for (let from = 0; from < told.length; from += STRETCH)
      stretches.push(cut(told.slice(from, from + STRETCH), isQuestion));
    sentences.set(spelled, stretches);
  }
  return { language, sentences: [...sentences.values()].flat() };
}

function cut(words: string[], isQuestion: boolean): Pieces {
  const found: number[][] = KINDS.map(() => []);
  const add = (kind: number, number: number) => void found[kind]?.push(number >>> 0);
  const numbers = ["<", ...words, isQuestion ? "?" : ">"].map((word) => numberOf(word, 7));
  for (const [at, number] of numbers.entries()) {
    const [next, afterNext] = [numbers[at + 1], numbers[at + 2]];
    add(WORD, number);
    if (next !== undefined) add(PAIR, joined(number, next, 11));
    if (next !== undefined && afterNext !== undefined)
      add(TRIPLE, joined(joined(number, next, 13), afterNext, 17));
    for (let far = 2; far <= FARTHEST; far++) {
      const other = numbers[at + far];
      if (other !== undefined) add(APART, joined(number, other, 19));
    }
  }
  for (const word of words) found[LETTERS]?.push(...lettersOf(word));
  return found.map((numbers) => Uint32Array.from(numbers));
}

function lettersOf(word: string): readonly number[] {
  const framed = `_${word}_`;
  const pieces: number[] = [];
  for (let from = 0; from + SHORTEST <= framed.length; from++) {
    let hash = BASIS ^ 23;
    for (let at = from; at < Math.min(from + LONGEST, framed.length); at++) {
      hash = mixed(hash, framed.charCodeAt(at));
      if (at - from + 1 >= SHORTEST) pieces.push(joined(hash, hash >>> 15, 23));
    }
  }
  return pieces;
}

const BASIS = 0x811c9dc5;
const mixed = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);

/** FNV-1a of a word in 32 bits: a piece that was never met is taken for a learned one once in a hundred thousand. */
function numberOf(word: string, salt: number): number {
  let hash = BASIS ^ salt;
  for (let at = 0; at < word.length; at++) hash = mixed(hash, word.charCodeAt(at));
  return joined(hash, hash >>> 15, salt);
}

function joined(one: number, other: number, salt: number): number {
  let hash = Math.imul(one ^ Math.imul(other + salt, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
