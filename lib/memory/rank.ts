/** How much of the meaning's score joins the words'. Its cube keeps only the clear hits of a weak model. */
const MEANING = 0.6;
/** A stretch of talk ends with a pause of an hour. */
const PAUSE_MS = 60 * 60_000;
/** What a message gives to the next ones, and to the ones before: an answer stands behind the words asked for. */
const FORWARD = [0.4, 0.15] as const;
const BACK = [0.4, 0.15] as const;

/** The words' and the meaning's scores as one, each against its best. */
export function fuse(words: Float64Array, meaning: Float64Array | null): Float64Array {
  const bestWords = Math.max(...chunks(words), 0);
  const bestMeaning = meaning ? Math.max(...chunks(meaning), 0) : 0;
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
 * documents as they stand in time, `times` the milliseconds of each document.
 */
export function spread(
  scores: Float64Array,
  order: ArrayLike<number>,
  times: ArrayLike<number>,
): Float64Array {
  const out = Float64Array.from(scores);
  for (let at = 0; at < order.length; at += 1) {
    const score = scores[order[at] as number] as number;
    if (score === 0) continue;
    give(out, order, times, at, 1, FORWARD, score);
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
    if (Math.abs((times[doc] as number) - (times[order[here] as number] as number)) > PAUSE_MS) return;
    out[doc] = (out[doc] as number) + share * score;
    here = next;
  }
}

/** The best `limit` documents with a score, best first; of equal ones the earlier in time. */
export function best(
  scores: Float64Array,
  order: ArrayLike<number>,
  limit: number,
): { doc: number; score: number }[] {
  const top: { doc: number; score: number }[] = [];
  for (let at = 0; at < order.length; at += 1) {
    const doc = order[at] as number;
    const score = scores[doc] as number;
    const last = top.length === limit ? (top[limit - 1]?.score ?? Infinity) : 0;
    if (score <= last) continue;
    let place = top.length;
    while (place > 0 && (top[place - 1] as { score: number }).score < score) place -= 1;
    top.splice(place, 0, { doc, score });
    if (top.length > limit) top.pop();
  }
  return top;
}

/** The greatest number of each part of an array: an array can be too long to be spread into one call. */
function chunks(values: Float64Array): number[] {
  const out: number[] = [];
  for (let i = 0; i < values.length; i += 1_024) out.push(Math.max(...values.subarray(i, i + 1_024)));
  return out;
}
