import type { Scores } from "./scores";

/** Okapi BM25's usual constants, those of SQLite's FTS5. */
const K1 = 1.2;
const B = 0.75;

/** A posting is one small integer, the document's number over the count of the word in it: a sixth of an object's room. */
const COUNT_BITS = 6;
const COUNT_MOST = 2 ** COUNT_BITS - 1;
/** A word said once tells no more than this, however long the history. */
const RARITY_MOST = 6;
const COMMON_LEAST = 1_000;
const COMMON_PART = 0.3;

/**
 * An inverted index over the messages of one bond, scored by BM25 with that bond's own word frequencies: what other
 * people say changes neither the cost nor the order.
 */
export class LexicalIndex {
  private readonly postings = new Map<string, number[]>();
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
      const last = list?.at(-1) ?? 0;
      if (!list) this.postings.set(term, [posting(doc, 1)]);
      else if (docOf(last) !== doc) list.push(posting(doc, 1));
      else if (countOf(last) < COUNT_MOST) list[list.length - 1] = last + 1;
    }
  }

  has(term: string): boolean {
    return this.postings.has(term);
  }

  /** Whether a word stands in so much of a long history that it tells nothing and only costs time: a speaker's name. */
  isCommon(term: string): boolean {
    const documents = this.postings.get(term)?.length ?? 0;
    return documents > COMMON_LEAST && documents > COMMON_PART * this.size;
  }

  terms(): IterableIterator<string> {
    return this.postings.keys();
  }

  /** How rare a word is: 0 for one in every document, the more the fewer have it. */
  rarity(term: string): number {
    return this.rarityOf(this.postings.get(term)?.length ?? 0);
  }

  /** How much each document tells: the rarity of its words, each once, without those of `except`. */
  tellings(except: ReadonlySet<string>): Float64Array {
    const out = new Float64Array(this.size);
    for (const [term, list] of this.postings) {
      if (except.has(term)) continue;
      const told = Math.min(RARITY_MOST, this.rarityOf(list.length));
      for (const one of list) out[docOf(one)] = (out[docOf(one)] as number) + told;
    }
    return out;
  }

  /** How much a document of these words tells, as `tellings` does. */
  tellingOf(terms: readonly string[], except: ReadonlySet<string>): number {
    let sum = 0;
    for (const term of new Set(terms)) if (!except.has(term)) sum += Math.min(RARITY_MOST, this.rarity(term));
    return sum;
  }

  private rarityOf(documents: number): number {
    return Math.log(1 + (this.size - documents + 0.5) / (documents + 0.5));
  }

  /** Adds each document's score for the terms to `scores`. */
  score(terms: readonly { term: string; weight: number }[], scores: Scores): void {
    const average = this.total / Math.max(1, this.size);
    for (const { term, weight } of terms) {
      const list = this.postings.get(term);
      if (!list) continue;
      const rarity = this.rarityOf(list.length) * weight;
      for (const one of list) {
        const [doc, count] = [docOf(one), countOf(one)];
        const length = 1 - B + B * ((this.lengths[doc] ?? 0) / average);
        scores.add(doc, (rarity * count * (K1 + 1)) / (count + K1 * length));
      }
    }
  }
}

const posting = (doc: number, count: number) => (doc << COUNT_BITS) | count;
const docOf = (one: number) => one >> COUNT_BITS;
const countOf = (one: number) => one & COUNT_MOST;
