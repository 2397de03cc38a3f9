import { products, QUERY_MOST, WIDTH_MOST, WIDTH_STEP } from "./products";
import { Scores } from "./scores";

/** A vector as stored: a scale (32-bit float, little-endian) and one 8-bit step for each dimension. */
export function pack(vector: ArrayLike<number>): Buffer {
  const packed = Buffer.alloc(4 + vector.length);
  const scale = greatest(vector) / 127 || 1;
  packed.writeFloatLE(scale, 0);
  for (let i = 0; i < vector.length; i += 1) packed.writeInt8(Math.round((vector[i] ?? 0) / scale), 4 + i);
  return packed;
}

/** Vectors of one width, side by side, grown as they come. */
export class VectorTable {
  private steps = new Int8Array(0);
  private scales = new Float32Array(0);
  private known = new Uint8Array(0);
  private width = 0;

  /** Whether a document has a vector. */
  has(doc: number): boolean {
    return this.known[doc] === 1;
  }

  /** Sets a document's vector. One of another width than the first is left out. */
  set(doc: number, packed: Buffer): void {
    const width = packed.length - 4;
    if (this.width === 0) this.width = width;
    if (width !== this.width || width <= 0) return;
    this.reserve(doc + 1);
    this.scales[doc] = packed.readFloatLE(0);
    this.steps.set(new Int8Array(packed.buffer, packed.byteOffset + 4, width), doc * width);
    this.known[doc] = 1;
  }

  /** The similarity (cosine, for unit vectors) to a vector of each of `docs` that has one, negatives as 0. */
  similarities(query: ArrayLike<number>, size: number, docs: Iterable<number>): Scores {
    const out = new Scores(size);
    if (query.length !== this.width) return out;
    // Those found by words are often among the latest as well.
    const seen = new Uint8Array(size);
    const put = (doc: number, product: number) => {
      if (this.known[doc] !== 1 || seen[doc] === 1) return;
      seen[doc] = 1;
      out.add(doc, product * (this.scales[doc] as number));
    };
    const isQuick = this.width % WIDTH_STEP === 0 && this.width <= WIDTH_MOST;
    const most = this.known.length;
    if (!isQuick)
      for (const doc of docs) put(doc, doc < most ? product(query, this.steps, doc * this.width) : 0);
    else {
      const { steps, scale } = inSteps(query);
      for (const [from, to] of runsOf(docs))
        products(steps, this.steps, [from, Math.min(to, most)], (doc, sum) => put(doc, sum * scale));
    }
    return out;
  }

  private reserve(docs: number): void {
    if (docs <= this.known.length) return;
    const room = Math.max(64, docs, Math.ceil(this.known.length * 1.5));
    this.steps = grown(this.steps, new Int8Array(room * this.width));
    this.scales = grown(this.scales, new Float32Array(room));
    this.known = grown(this.known, new Uint8Array(room));
  }
}

/** A vector in whole steps of one scale. */
function inSteps(vector: ArrayLike<number>): { steps: Int16Array; scale: number } {
  const scale = greatest(vector) / QUERY_MOST || 1;
  return { steps: Int16Array.from(vector, (value) => Math.round(value / scale)), scale };
}

/** Numbers that follow one another, as ranges: the end is not included. */
function* runsOf(numbers: Iterable<number>): Generator<[number, number]> {
  let [from, to] = [0, 0];
  for (const one of numbers) {
    if (one !== to) {
      if (to > from) yield [from, to];
      from = one;
    }
    to = one + 1;
  }
  if (to > from) yield [from, to];
}

function product(vector: ArrayLike<number>, steps: Int8Array, from: number): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i += 1) sum += (vector[i] as number) * (steps[from + i] as number);
  return sum;
}

function greatest(vector: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < vector.length; i += 1) most = Math.max(most, Math.abs(vector[i] ?? 0));
  return most;
}

function grown<T extends Int8Array | Float32Array | Uint8Array>(old: T, next: T): T {
  next.set(old);
  return next;
}
