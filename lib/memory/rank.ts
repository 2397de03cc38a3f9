/** How much of the meaning's score joins the words'. Its cube keeps only the clear hits of a weak model. */
const MEANING = 0.8;
/** A stretch of talk ends with a pause of an hour. */
const PAUSE_MS = 60 * 60_000;
/** What a message gives to the next ones, and to the ones before: an answer stands behind the words asked for. */
const FORWARD = [0.4, 0.15] as const;
const BACK = [0.4, 0.15] as const;
/** What a question gives to the next message instead, its answer. */
const TO_ANSWER = [0.5, 0.15] as const;
/** What a message gains from the three best hits of its stretch of talk, where those of the best stretch give 1. */
const SAME_TALK = 0.2;

/** The words' and the meaning's scores as one, each against its best. */
export function fuse(words: Float64Array, meaning: Float64Array | null): Float64Array {
  const bestWords = greatest(words);
  const bestMeaning = meaning ? greatest(meaning) : 0;
  const out = new Float64Array(words.length);
  for (let i = 0; i < words.length; i += 1) {
    if (bestWords > 0) out[i] = (words[i] as number) / bestWords;
    if (meaning && bestMeaning > 0)
      out[i] = (out[i] as number) + MEANING * ((meaning[i] as number) / bestMeaning) ** 3;
  }
  return out;
}

/**
 * Lets every message give part of its score to its neighbours in the same stretch of talk. `order` holds the
 * documents as they stand in time, `times` the milliseconds of each document; `isQuestion` tells what is answered next.
 */
export function spread(
  scores: Float64Array,
  order: ArrayLike<number>,
  times: ArrayLike<number>,
  isQuestion: (doc: number) => boolean = () => false,
): Float64Array {
  const out = Float64Array.from(scores);
  for (let at = 0; at < order.length; at += 1) {
    const doc = order[at] as number;
    const score = scores[doc] as number;
    if (score === 0) continue;
    give(out, order, times, at, 1, isQuestion(doc) ? TO_ANSWER : FORWARD, score);
    give(out, order, times, at, -1, BACK, score);
  }
  return out;
}

function give(
  out: Float64Array,
  order: ArrayLike<number>,
  times: ArrayLike<number>,
  at: number,
  step: 1 | -1,
  shares: readonly number[],
  score: number,
): void {
  let here = at;
  for (const share of shares) {
    const next = here + step;
    if (next < 0 || next >= order.length) return;
    const doc = order[next] as number;
    if (!isSameTalk(times, order[here] as number, doc)) return;
    out[doc] = (out[doc] as number) + share * score;
    here = next;
  }
}

/**
 * Raises what stands in a stretch of talk with good hits: the stretch is about what is asked. `hits` are the scores
 * before spreading; only documents that have a score gain.
 */
export function raiseTalks(
  scores: Float64Array,
  hits: Float64Array,
  order: ArrayLike<number>,
  times: ArrayLike<number>,
): void {
  const ends: number[] = [];
  const sums: number[] = [];
  let most = 0;
  for (let to = 0; to < order.length; ) {
    let [first, second, third] = [0, 0, 0];
    do {
      const hit = hits[order[to] as number] as number;
      if (hit > first) [first, second, third] = [hit, first, second];
      else if (hit > second) [second, third] = [hit, second];
      else if (hit > third) third = hit;
      to += 1;
    } while (to < order.length && isSameTalk(times, order[to - 1] as number, order[to] as number));
    const sum = first + second + third;
    most = Math.max(most, sum);
    ends.push(to);
    sums.push(sum);
  }
  if (most === 0) return;
  for (let talk = 0, at = 0; talk < ends.length; talk += 1) {
    const gain = (SAME_TALK * (sums[talk] as number)) / most;
    for (; at < (ends[talk] as number); at += 1) {
      const doc = order[at] as number;
      if ((scores[doc] as number) > 0) scores[doc] = (scores[doc] as number) + gain;
    }
  }
}

const isSameTalk = (times: ArrayLike<number>, a: number, b: number) =>
  Math.abs((times[b] as number) - (times[a] as number)) <= PAUSE_MS;

/** The best `limit` documents with a score, best first; of equal ones the earlier in time. */
export function best(
  scores: Float64Array,
  order: ArrayLike<number>,
  limit: number,
): { doc: number; score: number }[] {
  const scoreAt = (place: number) => scores[order[place] as number] as number;
  const isWorse = (a: number, b: number) => scoreAt(a) < scoreAt(b) || (scoreAt(a) === scoreAt(b) && a > b);
  const kept: number[] = [];
  for (let place = 0; place < order.length; place += 1) {
    if (!(scoreAt(place) > 0)) continue;
    if (kept.length < limit) rise(kept, kept.push(place) - 1, isWorse);
    else if (limit > 0 && isWorse(kept[0] as number, place)) {
      kept[0] = place;
      sink(kept, isWorse);
    }
  }
  const places = kept.sort((a, b) => scoreAt(b) - scoreAt(a) || a - b);
  return places.map((place) => ({ doc: order[place] as number, score: scoreAt(place) }));
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

/** The greatest score, or 0: an array can be too long to be spread into one call. */
function greatest(values: Float64Array): number {
  let most = 0;
  for (let i = 0; i < values.length; i += 1) if ((values[i] as number) > most) most = values[i] as number;
  return most;
}
