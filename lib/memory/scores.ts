/** Scores of a bond's documents, by their numbers. Only those that have one are walked, however many there are. */
export class Scores {
  /** The documents with a score, in the order they got it. */
  readonly docs: number[] = [];
  private readonly values: Float64Array;

  constructor(readonly size: number) {
    this.values = new Float64Array(size);
  }

  /** The score of a document, 0 for none. */
  of(doc: number): number {
    return this.values[doc] as number;
  }

  /** Adds to a document's score, a positive number or 0. */
  add(doc: number, value: number): void {
    if (!(value > 0)) return;
    if (this.values[doc] === 0) this.docs.push(doc);
    this.values[doc] = (this.values[doc] as number) + value;
  }

  /** Makes a document's score at least `value`. */
  raise(doc: number, value: number): void {
    this.add(doc, value - this.of(doc));
  }

  /** Multiplies a document's score. */
  multiply(doc: number, factor: number): void {
    this.values[doc] = (this.values[doc] as number) * factor;
  }

  greatest(): number {
    let most = 0;
    for (const doc of this.docs) if (this.of(doc) > most) most = this.of(doc);
    return most;
  }

  copy(): Scores {
    const other = new Scores(this.size);
    for (const doc of this.docs) other.add(doc, this.of(doc));
    return other;
  }
}
