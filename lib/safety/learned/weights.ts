import stored from "./weights.json";

/** What a piece says of danger: positive for, negative against. */
export type Weights = {
  readonly bias: number;
  /** Zero for a piece that was never met, or that says nothing. */
  of(piece: number): number;
};

/** Weights as the file holds them: pieces and their weights in base64, little-endian; see scripts/crisis/learn.ts. */
export type Stored = { bias: number; step: number; pieces: string; weights: string };

const EMPTY = 0;

/** Reads stored weights into a table that is looked up without an allocation. */
export function weightsFrom({ bias, step, pieces, weights }: Stored): Weights {
  const bytes = Buffer.from(pieces, "base64");
  const levels = Buffer.from(weights, "base64");
  const bits = Math.ceil(Math.log2(levels.length * 2 + 2));
  const [keys, values] = [new Uint32Array(1 << bits), new Float32Array(1 << bits)];
  const last = keys.length - 1;
  for (let entry = 0; entry < levels.length; entry++) {
    const piece = bytes.readUInt32LE(entry * 4);
    let at = piece & last;
    while (keys[at] !== EMPTY) at = (at + 1) & last;
    keys[at] = piece;
    values[at] = levels.readInt8(entry) * step;
  }
  return {
    bias,
    of(piece) {
      for (let at = piece & last; keys[at] !== EMPTY; at = (at + 1) & last)
        if (keys[at] === piece) return values[at] ?? 0;
      return 0;
    },
  };
}

let read: Weights | undefined;

/** The learned weights, read at the first use (some milliseconds). */
export function learnedWeights(): Weights {
  read ??= weightsFrom(stored);
  return read;
}
