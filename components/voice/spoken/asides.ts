import { isSentenceEnd } from "./boundary";
import { isStageDirection } from "./stage-direction";

const CJK = "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}";
/** `*words*`: a star before a word and one behind it, not inside a word. */
const STARRED = `(?<![^${CJK}\\P{L}]|[\\p{N}*])\\*(?=[^\\s*])([^*]*[^\\s*])\\*(?![^${CJK}\\P{L}]|[\\p{N}*])`;
const UNDERSCORED = "(?<![\\p{L}\\p{N}_])_(?=[^\\s_])([^_]*[^\\s_])_(?![\\p{L}\\p{N}_])";
const BRACKETED = "\\[([^[\\]]+)\\]|\\(([^()]+)\\)|\\{([^{}]+)\\}";
const MARKED = new RegExp(`${STARRED}|${UNDERSCORED}|${BRACKETED}`, "gu");

/** What begins a clause in lower case, after a direction in lower case. */
const BEGINS = new RegExp(
  "^(?:i|you|it|we|he|she|they|this|that|there|what|how|why|where|oh|well|hey|hi|hello|hmm+|yes|yeah|no|okay|ok|aw+|ah+|" +
    "sure|thanks?|good|let|the|my|your)(?:['’]\\p{L}+)?(?![\\p{L}\\p{N}])",
  "u",
);
const TRAILS_OFF = /(?:\.{2,}|…)[\p{Pe}\p{Pf}"']*\s*$/u;
const EMOJI_LAST = /\p{Extended_Pictographic}\ufe0f?\s*$/u;

export type Place = {
  /** The text begins where a sentence does, and not after a comma somebody took a breath at. */
  begins?: boolean;
  /** Who speaks. */
  name?: string;
};

/**
 * The text without its stage directions: words between marks or in brackets that stand by themselves, as a sentence or
 * between sentences, and read like one. All else between marks belongs to what is said, and stays with its marks.
 */
export function withoutDirections(text: string, { begins = true, name }: Place): string {
  let kept = "";
  let from = 0;
  for (const found of text.matchAll(MARKED)) {
    const words = found.slice(1).find((group) => group !== undefined) ?? "";
    const before = kept + text.slice(from, found.index);
    const end = found.index + found[0].length;
    const after = withoutNext(text.slice(end), name);
    if (!standsAlone(words, before, after, begins) || !isDirection(found[0], name)) continue;
    kept = `${before} `;
    from = end;
  }
  return kept + text.slice(from);
}

/** Without the directions it begins with: they say nothing of what one before them is followed by. */
function withoutNext(text: string, name?: string): string {
  const next = text.match(MARKED)?.[0];
  if (!next || !text.trimStart().startsWith(next) || !isDirection(next, name)) return text;
  return withoutNext(` ${text.trimStart().slice(next.length)}`, name);
}

/** @param marked the words with the mark before and behind them */
const isDirection = (marked: string, name?: string) =>
  isStageDirection(marked.slice(1, -1), name, marked.startsWith("("));

function standsAlone(words: string, before: string, after: string, begins: boolean): boolean {
  if (/^[.,;:!?…'’]/u.test(after)) return false;
  const next = after.replace(/^[^\p{L}\p{N}]+/u, "");
  const goesOn = /^\p{Ll}/u.test(next) && !/[\p{Sentence_Terminal}…]$/u.test(words);
  if (goesOn && !(/^\p{Ll}/u.test(words) && BEGINS.test(next))) return false;
  if (!/[\p{L}\p{N}]/u.test(before)) return begins;
  if (TRAILS_OFF.test(before)) return next !== "";
  return EMOJI_LAST.test(before) || isSentenceEnd(`${before} `, "A");
}
