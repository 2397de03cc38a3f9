/** A text as the numbers of its features and how strong each is. */
export type Vector = { features: Int32Array; values: Float32Array };

/** One text to learn from: `danger` or not, and how much a mistake with it weighs. */
export type Example = { vector: Vector; danger: boolean; cost: number };

const ROUNDS = 25;
const SEED = 1;

/**
 * Trains a linear classifier: squared hinge loss with an L2 penalty, by dual coordinate descent (Hsieh et al. 2008).
 * Deterministic. The last weight is the bias.
 */
export function train(examples: readonly Example[], features: number): Float32Array {
  const weights = new Float32Array(features + 1);
  const duals = new Float64Array(examples.length);
  const squares = examples.map(({ vector }) => vector.values.reduce((sum, value) => sum + value * value, 1));
  const order = examples.map((_, at) => at);
  const random = randomFrom(SEED);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const at of order) {
      const { vector, danger, cost } = examples[at] as Example;
      const side = danger ? 1 : -1;
      const slack = 1 / (2 * cost);
      const gradient = side * scoreOf(vector, weights) - 1 + slack * (duals[at] ?? 0);
      const dual = Math.max(0, (duals[at] ?? 0) - gradient / ((squares[at] ?? 1) + slack));
      const change = (dual - (duals[at] ?? 0)) * side;
      duals[at] = dual;
      if (change === 0) continue;
      const { features: indices, values } = vector;
      for (let i = 0; i < indices.length; i++) {
        const index = indices[i] as number;
        weights[index] = (weights[index] as number) + change * (values[i] as number);
      }
      weights[features] = (weights[features] as number) + change;
    }
  }
  return weights;
}

export function scoreOf({ features, values }: Vector, weights: Float32Array): number {
  let score = weights[weights.length - 1] as number;
  for (let i = 0; i < features.length; i++)
    score += (weights[features[i] as number] as number) * (values[i] as number);
  return score;
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
