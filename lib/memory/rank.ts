import { Scores } from "./scores";
import type { Timeline } from "./timeline";

/** A smaller share of the best adds next to nothing, and of a long history's messages most have no more. */
const UNCLEAR = 0.2;
/** What a message gives to the next ones, and to the ones before: an answer stands behind the words asked for. */
const FORWARD = [0.5, 0.25] as const;
const BACK = [0.4, 0.15] as const;
/** What a question gives to the next message instead, its answer. */
const TO_ANSWER = [0.7, 0.2] as const;
/** What a message sums from the three best hits of its stretch of talk, where those of the best stretch give 1. */
const SAME_TALK = 0.2;

/**
 * The words' and the meaning's scores as one, each against its best; `weight` is what the meaning counts. Its cube keeps
 * only the clear hits of a weak model.
 */
export function fuse(words: Scores, meaning: Scores | null, weight: number): Scores {
  const out = new Scores(words.size);
  const bestWords = words.greatest();
  for (const doc of words.docs) out.add(doc, words.of(doc) / bestWords);
  const bestMeaning = meaning?.greatest() ?? 0;
  for (const doc of meaning?.docs ?? []) {
    const share = (meaning as Scores).of(doc) / bestMeaning;
    if (share > UNCLEAR) out.add(doc, weight * share ** 3);
  }
  return out;
}

/**
 * Lets every message give part of its score to its neighbours in the same stretch of talk; `isQuestion` tells what is
 * answered next.
 */
export function spread(
  scores: Scores,
  timeline: Timeline,
  isQuestion: (doc: number) => boolean = () => false,
): Scores {
  const out = scores.copy();
  for (const doc of scores.docs) {
    give(out, timeline, doc, 1, isQuestion(doc) ? TO_ANSWER : FORWARD, scores.of(doc));
    give(out, timeline, doc, -1, BACK, scores.of(doc));
  }
  return out;
}

function give(
  out: Scores,
  timeline: Timeline,
  from: number,
  step: 1 | -1,
  shares: readonly number[],
  score: number,
): void {
  let place = timeline.placeOf(from);
  for (const share of shares) {
    place += step;
    const doc = timeline.order[place];
    if (doc === undefined || timeline.talkOf(doc) !== timeline.talkOf(from)) return;
    out.add(doc, share * score);
  }
}

/**
 * Raises what stands in a stretch of talk with good hits: the stretch is about what is asked. `hits` are the scores
 * before spreading; only documents that have a score gain.
 */
export function raiseTalks(scores: Scores, hits: Scores, timeline: Timeline): void {
  const talks = hitsOfTalks(hits, timeline);
  const most = talks.reduce((best, sum) => Math.max(best, sum), 0);
  if (most === 0) return;
  for (const doc of scores.docs)
    scores.add(doc, (SAME_TALK * (talks[timeline.talkOf(doc)] as number)) / most);
}

/** The hits that stand in the `most` stretches of talk with the best ones: all of them in a history that has no more. */
export function inBestTalks(hits: Scores, timeline: Timeline, most: number): Scores {
  if (timeline.talks <= most) return hits;
  const talks = hitsOfTalks(hits, timeline);
  const least = talks.slice().sort()[talks.length - most] as number;
  const kept = new Scores(hits.size);
  for (const doc of hits.docs)
    if ((talks[timeline.talkOf(doc)] as number) >= least) kept.add(doc, hits.of(doc));
  return kept;
}

/** The sum of the three best hits of each stretch of talk. */
function hitsOfTalks(hits: Scores, timeline: Timeline): Float64Array {
  const [firsts, seconds, thirds] = [0, 0, 0].map(() => new Float64Array(timeline.talks)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (const doc of hits.docs) {
    const talk = timeline.talkOf(doc);
    let hit = hits.of(doc);
    for (const kept of [firsts, seconds, thirds]) {
      const other = kept[talk] as number;
      if (hit <= other) continue;
      kept[talk] = hit;
      hit = other;
    }
  }
  return firsts.map((first, talk) => first + (seconds[talk] as number) + (thirds[talk] as number));
}

/** The best `limit` documents with a score, best first; of equal ones the earlier in time. */
export function best(scores: Scores, timeline: Timeline, limit: number): { doc: number; score: number }[] {
  const worth = (a: number, b: number) =>
    scores.of(b) - scores.of(a) || timeline.placeOf(a) - timeline.placeOf(b);
  const isWorse = (a: number, b: number) => worth(a, b) > 0;
  const kept: number[] = [];
  for (const doc of scores.docs) {
    if (kept.length < limit) rise(kept, kept.push(doc) - 1, isWorse);
    else if (limit > 0 && isWorse(kept[0] as number, doc)) {
      kept[0] = doc;
      sink(kept, isWorse);
    }
  }
  return kept.sort(worth).map((doc) => ({ doc, score: scores.of(doc) }));
}

type Worse = (a: number, b: number) => boolean;

/** Brings the last of a heap whose first is its worst to its place. */
function rise(heap: number[], from: number, isWorse: Worse): void {
  for (let at = from; at > 0; ) {
    const above = (at - 1) >> 1;
    if (!isWorse(heap[at] as number, heap[above] as number)) return;
    swap(heap, at, above);
    at = above;
  }
}

/** Brings a new first of such a heap to its place. */
function sink(heap: number[], isWorse: Worse): void {
  for (let at = 0; ; ) {
    let below = 2 * at + 1;
    if (below >= heap.length) return;
    if (below + 1 < heap.length && isWorse(heap[below + 1] as number, heap[below] as number)) below += 1;
    if (!isWorse(heap[below] as number, heap[at] as number)) return;
    swap(heap, at, below);
    at = below;
  }
}

function swap(heap: number[], a: number, b: number): void {
  const one = heap[a] as number;
  heap[a] = heap[b] as number;
  heap[b] = one;
}
