import { products, QUERY_MOST, WIDTH_MOST, WIDTH_STEP } from "./products";
import { Scores } from "./scores";

/** A vector's scale before its steps, in bytes. */
const SCALE = 4;
const STEPS_MOST = 127;

/**
 * A document's vectors as stored, that of the whole first: their count in a byte, then for each a scale (32-bit float,
 * little-endian) and one 8-bit step for each dimension.
 */
export function pack(...vectors: ArrayLike<number>[]): Buffer {
  const width = vectors[0]?.length ?? 0;
  const packed = Buffer.alloc(1 + vectors.length * (SCALE + width));
  packed.writeUInt8(vectors.length, 0);
  for (const [part, vector] of vectors.entries()) {
    const at = 1 + part * (SCALE + width);
    const scale = greatest(vector) / STEPS_MOST || 1;
    packed.writeFloatLE(scale, at);
    for (let i = 0; i < width; i += 1) packed.writeInt8(Math.round((vector[i] ?? 0) / scale), at + SCALE + i);
  }
  return packed;
}

/** Vectors of one width, side by side, grown as they come: for each document that of the whole, then those of its parts. */
export class VectorTable {
  private steps = new Int8Array(0);
  private scales = new Float32Array(0);
  private width = 0;
  /** Whose each row is: the document's number for its whole, its complement (`~`) for a part. */
  private readonly owners: number[] = [];
  /** The first row of each document and the one behind its last. */
  private readonly places = new Map<number, readonly [number, number]>();

  /** How many vectors there are. */
  get rows(): number {
    return this.owners.length;
  }

  /** Whether a document has a vector. */
  has(doc: number): boolean {
    return this.places.has(doc);
  }

  /** Sets a document's vectors. Those of another width than the first document's are left out. */
  set(doc: number, packed: Buffer): void {
    const count = packed.readUInt8(0);
    const width = (packed.length - 1) / (count || 1) - SCALE;
    if (this.width === 0) this.width = width;
    if (width !== this.width || width <= 0 || count === 0) return;
    const first = this.rows;
    this.reserve(first + count);
    for (let part = 0; part < count; part += 1) {
      const at = 1 + part * (SCALE + width);
      this.scales[first + part] = packed.readFloatLE(at);
      this.steps.set(
        new Int8Array(packed.buffer, packed.byteOffset + at + SCALE, width),
        (first + part) * width,
      );
      this.owners.push(part === 0 ? doc : ~doc);
    }
    this.places.set(doc, [first, first + count]);
  }

  /**
   * The similarity (cosine, for unit vectors) to a vector of each of `docs` that has one, negatives as 0: that of the
   * whole, and that of the part that is nearest.
   */
  similarities(
    query: ArrayLike<number>,
    size: number,
    docs: Iterable<number>,
  ): Record<"whole" | "best", Scores> {
    const [whole, best] = [new Scores(size), new Scores(size)];
    if (query.length !== this.width) return { whole, best };
    const put = (row: number, product: number) => {
      if (product <= 0) return;
      const similarity = product * (this.scales[row] as number);
      const owner = this.owners[row] as number;
      if (owner >= 0) whole.raise(owner, similarity);
      best.raise(owner < 0 ? ~owner : owner, similarity);
    };
    const isQuick = this.width % WIDTH_STEP === 0 && this.width <= WIDTH_MOST;
    const { steps, scale } = inSteps(query);
    if (isQuick) products(steps, this.steps, this.runsOf(docs), (row, sum) => put(row, sum * scale));
    else
      for (const [from, to] of this.runsOf(docs))
        for (let row = from; row < to; row += 1) put(row, product(query, this.steps, row * this.width));
    return { whole, best };
  }

  /** The similarity of two documents as a whole, 0 when one has no vector. */
  between(a: number, b: number): number {
    const [first, second] = [this.places.get(a)?.[0], this.places.get(b)?.[0]];
    if (first === undefined || second === undefined) return 0;
    const one = this.steps.subarray(first * this.width, (first + 1) * this.width);
    const sum = product(one, this.steps, second * this.width);
    return sum * (this.scales[first] as number) * (this.scales[second] as number);
  }

  /** The rows of documents; those that follow one another as one range, its end not included. */
  private *runsOf(docs: Iterable<number>): Generator<readonly [number, number]> {
    let run: readonly [number, number] = [0, 0];
    for (const doc of docs) {
      const place = this.places.get(doc);
      if (!place) continue;
      if (place[0] === run[1]) run = [run[0], place[1]];
      else {
        if (run[1] > run[0]) yield run;
        run = place;
      }
    }
    if (run[1] > run[0]) yield run;
  }

  private reserve(rows: number): void {
    if (rows <= this.scales.length) return;
    const room = Math.max(64, rows, Math.ceil(this.scales.length * 1.5));
    this.steps = grown(this.steps, new Int8Array(room * this.width));
    this.scales = grown(this.scales, new Float32Array(room));
  }
}

/** A vector in whole steps of one scale. */
function inSteps(vector: ArrayLike<number>): { steps: Int16Array; scale: number } {
  const scale = greatest(vector) / QUERY_MOST || 1;
  return { steps: Int16Array.from(vector, (value) => Math.round(value / scale)), scale };
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

function grown<T extends Int8Array | Float32Array>(old: T, next: T): T {
  next.set(old);
  return next;
}
