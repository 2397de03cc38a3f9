import "server-only";
import { answerTo, HAS_NAME, HAS_NUMBER, HAS_TIME, IS_QUESTION } from "./asks";
import { asksOnlyForTime, inHistory } from "./asks-for-time";
import { byMeaning } from "./by-meaning";
import { nearWords } from "./near";
import { best, fuse, inBestTalks, raiseTalks, spread } from "./rank";
import type { RecallIndex } from "./recall-index";
import { Scores } from "./scores";
import { meantBy } from "./speakers";
import { STOP_WORDS, VAGUE_WORDS } from "./stop-words";
import { synonymsOf } from "./synonyms";
import { queryTerms, queryWords, termsOfWord } from "./terms";
import type { Span } from "./when";

/** A word that was probably mistyped counts for less than one that was meant. */
const MISTYPED = 0.6;
/** The words of a date ("4", "January") are looked for less than those of the matter. */
const DATE_WORD = 0.7;
const VAGUE = 0.5;
const SYNONYM = 0.3;
/** What the meaning counts where the best message has all the words, and how much more where it has none of them. */
const MEANING = 0.5;
const MEANING_MORE = 1.5;
/** How many messages are compared by meaning: all of ten thousand take about four milliseconds. */
const COMPARED_MOST = 10_000;
/** Of a long history only so many stretches of talk are gone on with, those of the best hits. */
const TALKS_MOST = 150;
/** What a message of the time asked for gains, where the best of all have 1. */
const IN_TIME = 0.7;
const SOON_AFTER = 0.15;
const TOLD_WITHIN_MS = 7 * 86_400_000;
/** What words and meaning keep where a question is about nothing but a time. */
const BESIDE_TIME = 0.2;
/** A time that most of the history lies in tells nothing. */
const TELLING_PART = 0.25;
/** What a message gains that holds the sort of answer asked for: times and names are told beside what happened, a number with it. */
const TELLS_TIME = 1.4;
const TELLS_NUMBER = 1.15;
const TELLS_NAME = 1.25;
/** What a message keeps that ends by asking: it tells a little less often. */
const ASKS = 0.9;
/** What the messages of the one a question is about gain, when it names them and when it only says "I" or "you". */
const NAMED = 1.8;
const MEANT = 1.2;

export type Looked = { question: string; meaning: Float32Array | null; span: Span | null };

/**
 * How much each message has to do with a question, 0 for nothing: by words (BM25, synonyms for less), by meaning and by
 * the time it speaks of; then by what stands beside it, by its stretch of talk, by who said it and by how much it tells.
 */
export function scoresFor(index: RecallIndex, { question, meaning, span: asked }: Looked): Scores {
  const span = asked && inHistory(asked, index.timeline);
  const words = byWords(index, question, span);
  const weight = MEANING + MEANING_MORE * (1 - foundOf(index, question, words));
  const all = fuse(words, meaning && byMeaning(index, meaning, compared(index, words)), weight);
  if (span) {
    const isOnlyTime = asksOnlyForTime(question, span, (word) => index.speakers.isName(word));
    if (isOnlyTime) for (const doc of all.docs) all.multiply(doc, BESIDE_TIME);
    addTime(index, span, all);
  }
  const hits = inBestTalks(all, index.timeline, TALKS_MOST);
  const wanted = answerTo(question);
  const isMarked = (mark: number) => (doc: number) => ((index.marks[doc] as number) & mark) !== 0;
  if (wanted === HAS_TIME) favour(hits, isMarked(HAS_TIME), TELLS_TIME);
  if (wanted === HAS_NAME) favour(hits, isMarked(HAS_NAME), TELLS_NAME);
  const scores = spread(hits, index.timeline, isMarked(IS_QUESTION));
  raiseTalks(scores, hits, index.timeline);
  if (wanted === HAS_NUMBER) favour(scores, isMarked(HAS_NUMBER), TELLS_NUMBER);
  const named = index.speakers.namedIn(question);
  const about = named ?? meantBy(question);
  if (about !== null) favour(scores, (doc) => index.saidBy[doc] === about, named === null ? MEANT : NAMED);
  favour(scores, isMarked(IS_QUESTION), ASKS);
  index.tellings.weigh(scores);
  return scores;
}

function favour(scores: Scores, has: (doc: number) => boolean, gain: number): void {
  for (const doc of scores.docs) if (has(doc)) scores.multiply(doc, gain);
}

function byWords(index: RecallIndex, question: string, span: Span | null): Scores {
  const scores = new Scores(index.ids.length);
  const dated = new Set(span ? queryTerms(span.words) : []);
  const weights = new Map<string, number>();
  const add = (term: string, weight: number) => weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  const words = queryWords(question);
  const own = new Set<string>();
  for (const word of words)
    for (const term of termsOfWord(word)) {
      if (!index.speakers.isName(word)) own.add(term);
      if (index.words.has(term)) add(term, dated.has(term) ? DATE_WORD : VAGUE_WORDS.has(word) ? VAGUE : 1);
      else for (const near of nearWords(term, index.words.terms())) add(near, MISTYPED);
    }
  for (const word of words) {
    if (STOP_WORDS.has(word) || VAGUE_WORDS.has(word) || index.speakers.isName(word)) continue;
    for (const synonym of synonymsOf(word))
      for (const term of termsOfWord(synonym)) if (!weights.has(term)) add(term, SYNONYM);
  }
  const telling = [...weights].filter(([term]) => !index.words.isCommon(term));
  index.words.score(
    (telling.length > 0 ? telling : [...weights]).map(([term, weight]) => ({ term, weight })),
    scores,
  );
  index.words.favourTogether(
    telling.map(([term]) => term).filter((term) => own.has(term)),
    scores,
  );
  return scores;
}

/**
 * How much of a question's words the best message has, from 0 to 1: where they were not found, the meaning has to find.
 * The best message's score over what all words are worth, each once: near neighbours and likely meant words make up for
 * missing ones. `MEANING` and `MEANING_MORE` were chosen with it as it is.
 */
function foundOf(index: RecallIndex, question: string, words: Scores): number {
  let all = 0;
  for (const word of queryWords(question)) {
    if (index.speakers.isName(word)) continue;
    const weight = VAGUE_WORDS.has(word) ? VAGUE : 1;
    for (const term of termsOfWord(word))
      if (!index.words.isCommon(term)) all += weight * index.words.worth(term);
  }
  return all === 0 ? 0 : Math.min(1, words.greatest() / all);
}

/** Of a long history only what the words found and the latest are compared by meaning: the rest would cost too much. */
function compared({ timeline }: RecallIndex, words: Scores): number[] {
  const latest = timeline.order.slice(-COMPARED_MOST);
  if (latest.length === timeline.order.length) return latest;
  const found = best(words, timeline, COMPARED_MOST / 4).map(({ doc }) => doc);
  return [...new Set([...found, ...latest])];
}

/** Things are told when they happen, or in the days after. */
function addTime({ timeline }: RecallIndex, span: Span, scores: Scores): void {
  const raise = (from: number, to: number, gain: number) => {
    const inside = timeline.between(from, to);
    if (inside.length > timeline.order.length * TELLING_PART) return;
    for (const doc of inside) scores.add(doc, gain);
  };
  raise(span.from, span.to, IN_TIME);
  raise(span.to, span.to + TOLD_WITHIN_MS, SOON_AFTER);
}
