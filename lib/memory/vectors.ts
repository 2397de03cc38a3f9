/** A vector as stored: a scale (32-bit float, little-endian) and one 8-bit step for each dimension. */
export function pack(vector: ArrayLike<number>): Buffer {
  let most = 0;
  for (let i = 0; i < vector.length; i += 1) most = Math.max(most, Math.abs(vector[i] ?? 0));
  const packed = Buffer.alloc(4 + vector.length);
  const scale = most / 127 || 1;
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
  similarities(query: ArrayLike<number>, size: number, docs: Iterable<number>): Float64Array {
    const { width, steps } = this;
    const out = new Float64Array(size);
    if (query.length !== width) return out;
    const plain = Float32Array.from(query);
    for (const doc of docs) {
      if (this.known[doc] !== 1) continue;
      out[doc] = Math.max(0, product(plain, steps, doc * width) * (this.scales[doc] as number));
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

/** Four sums side by side: each addition of a single one would wait for the one before. */
function product(vector: Float32Array, steps: Int8Array, from: number): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  const whole = vector.length - (vector.length % 4);
  for (let i = 0, at = from; i < whole; i += 4, at += 4) {
    a += (vector[i] as number) * (steps[at] as number);
    b += (vector[i + 1] as number) * (steps[at + 1] as number);
    c += (vector[i + 2] as number) * (steps[at + 2] as number);
    d += (vector[i + 3] as number) * (steps[at + 3] as number);
  }
  for (let i = whole; i < vector.length; i += 1) a += (vector[i] as number) * (steps[from + i] as number);
  return a + b + c + d;
}

function grown<T extends Int8Array | Float32Array | Uint8Array>(old: T, next: T): T {
  next.set(old);
  return next;
}
