import type { CrisisLanguage } from "../rules";
import { KINDS, type Pieces, piecesOf } from "./pieces";
import { learnedWeights, type Weights } from "./weights";

/** As many sentences are weighed together, besides the whole: one of them may tell it, in a long story of other things. */
export const TOGETHER = 3;
/** More sentences than these are not weighed as a whole: in a long story of other things the one that tells is lost. */
const WHOLE = 8;
/** The more parts are weighed, the likelier is one of them alarming by chance: for each doubling it takes as much more. */
const DOUBT = 0.03;

/**
 * How much a text is like those that told of danger: above 0 more than like the calm ones. The weights of
 * its pieces over the root of their number, for the whole and for each few sentences of it; the most alarming counts.
 */
export function likenessOf(
  text: string,
  weights: Weights = learnedWeights(),
): { likeness: number; language: CrisisLanguage } {
  const { language, sentences } = piecesOf(text);
  return { language, likeness: likenessIn(sentences, weights) };
}

export function likenessIn(sentences: readonly Pieces[], weights: Weights): number {
  const sums = sentences.map((pieces) =>
    pieces.map((kind) => kind.reduce((sum, piece) => sum + weights.of(piece), 0)),
  );
  const weigh = (from: number, to: number) => {
    let score = weights.bias;
    for (const [kind] of KINDS.entries()) {
      let [sum, count] = [0, 0];
      for (let at = from; at < to; at++) {
        sum += sums[at]?.[kind] ?? 0;
        count += sentences[at]?.[kind]?.length ?? 0;
      }
      if (count > 0) score += sum / Math.sqrt(count);
    }
    return score;
  };
  const parts = Math.max(1, sentences.length - TOGETHER + 1);
  let most = sentences.length <= WHOLE ? weigh(0, sentences.length) : Number.NEGATIVE_INFINITY;
  for (let from = 0; from < parts && sentences.length > TOGETHER; from++)
    most = Math.max(most, weigh(from, from + TOGETHER) - DOUBT * Math.log2(parts));
  return most;
}
