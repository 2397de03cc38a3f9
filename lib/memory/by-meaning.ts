import "server-only";
import type { RecallIndex } from "./recall-index";
import type { Scores } from "./scores";

/** What the meaning of a message together with the one before it counts, against its own. */
const TOGETHER = 0.9;

/**
 * How near each of `docs` is in meaning: by the whole of it, by the sentence that is nearest, or together with the
 * message it answers ("Twice a week!" means little without the question).
 */
export function byMeaning(index: RecallIndex, vector: Float32Array, docs: Iterable<number>): Scores {
  const { timeline, vectors } = index;
  const { whole, best } = vectors.similarities(vector, index.ids.length, docs);
  for (const doc of whole.docs) {
    const before = timeline.before(doc);
    if (before === undefined || whole.of(before) === 0) continue;
    // The cosine to the sum of two unit vectors, from the cosines to each and the one between them.
    const length = Math.sqrt(2 + 2 * index.nearness(doc, before));
    best.raise(doc, (TOGETHER * (whole.of(doc) + whole.of(before))) / length);
  }
  return best;
}
