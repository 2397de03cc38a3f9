/** Okapi BM25's usual constants, those of SQLite's FTS5. */
const K1 = 1.2;
const B = 0.75;

type Posting = { doc: number; count: number };

/**
 * An inverted index over the messages of one bond, scored by BM25 with that bond's own word frequencies: what other
 * people say changes neither the cost nor the order.
 */
export class LexicalIndex {
  private readonly postings = new Map<string, Posting[]>();
  private readonly lengths: number[] = [];
  private total = 0;

  get size(): number {
    return this.lengths.length;
  }

  /** Adds the next document; its number is the count of those before. */
  add(terms: string[]): void {
    const doc = this.lengths.length;
    this.lengths.push(terms.length);
    this.total += terms.length;
    for (const term of terms) {
      const list = this.postings.get(term);
      const last = list?.at(-1);
      if (!list) this.postings.set(term, [{ doc, count: 1 }]);
      else if (last?.doc === doc) last.count += 1;
      else list.push({ doc, count: 1 });
    }
  }

  has(term: string): boolean {
    return this.postings.has(term);
  }

  terms(): IterableIterator<string> {
    return this.postings.keys();
  }

  /** Adds each document's score for the terms to `scores`, which has a place for each document. */
  score(terms: readonly { term: string; weight: number }[], scores: Float64Array): void {
    const average = this.total / Math.max(1, this.size);
    for (const { term, weight } of terms) {
      const list = this.postings.get(term);
      if (!list) continue;
      const rarity = Math.log(1 + (this.size - list.length + 0.5) / (list.length + 0.5)) * weight;
      for (const { doc, count } of list) {
        const length = 1 - B + B * ((this.lengths[doc] ?? 0) / average);
        scores[doc] = (scores[doc] ?? 0) + (rarity * count * (K1 + 1)) / (count + K1 * length);
      }
    }
  }
}
