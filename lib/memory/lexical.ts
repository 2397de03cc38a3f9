import type { Scores } from "./scores";

/** Okapi BM25's constants: B as usual, K1 below the usual 1.2, for what is said in a chat is short. */
const K1 = 0.8;
const B = 0.75;

/**
 * A posting is one small integer, a sixth of an object's room: the document's number, over the count of the word in it,
 * over the place of its first among the document's words. There is room for two million documents.
 */
const PLACE_BITS = 7;
const PLACE_MOST = 2 ** PLACE_BITS - 1;
const COUNT_BITS = 3;
const COUNT_MOST = 2 ** COUNT_BITS - 1;
/** What two words gain that stand side by side in the question and no farther apart than this in a document. */
const NEAR_WORDS = 8;
const NEAR = 0.6;
/** The most terms of a question that are looked for together: their places are counted in bytes. */
const TOGETHER_MOST = 100;
/** What a document gains that has all the words of the question, as a share of its score. */
const ALL_WORDS = 0.2;
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
    for (const [place, term] of terms.entries()) {
      const list = this.postings.get(term);
      const last = list?.at(-1) ?? 0;
      if (!list) this.postings.set(term, [posting(doc, place)]);
      else if (docOf(last) !== doc) list.push(posting(doc, place));
      else if (countOf(last) < COUNT_MOST) list[list.length - 1] = last + ONE_MORE;
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

  /** What a word is worth: its rarity, but no more than a rather rare one's. */
  worth(term: string): number {
    return Math.min(RARITY_MOST, this.rarity(term));
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
    for (const term of new Set(terms)) if (!except.has(term)) sum += this.worth(term);
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

  /**
   * Strengthens the documents that have several of a question's terms, and those more that have neighbours of the
   * question near one another. The terms stand in the question's order, and no more than the first 100 count; only
   * documents with a score gain.
   */
  favourTogether(all: readonly string[], scores: Scores): void {
    const terms = all.slice(0, TOGETHER_MOST);
    if (terms.length < 2) return;
    const [latest, place, count] = [0, 1, 2].map(() => new Uint8Array(this.size)) as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ];
    const worths = terms.map((term) => this.worth(term));
    for (const [at, term] of terms.entries()) {
      const gain = at === 0 ? 0 : (NEAR * ((worths[at - 1] as number) + (worths[at] as number))) / 2;
      for (const one of this.postings.get(term) ?? []) {
        const [doc, here] = [docOf(one), placeOf(one)];
        const apart = Math.abs(here - (place[doc] as number));
        const areKnown = here < PLACE_MOST && (place[doc] as number) < PLACE_MOST;
        const areNear = latest[doc] === at && areKnown && apart > 0 && apart <= NEAR_WORDS;
        if (at > 0 && areNear && scores.of(doc) > 0) scores.add(doc, gain / Math.sqrt(apart));
        latest[doc] = at + 1;
        place[doc] = here;
        count[doc] = (count[doc] as number) + 1;
      }
    }
    for (const doc of scores.docs) {
      const more = (count[doc] as number) - 1;
      if (more > 0) scores.multiply(doc, 1 + (ALL_WORDS * more) / (terms.length - 1));
    }
  }
}

const ONE_MORE = 1 << PLACE_BITS;
const posting = (doc: number, place: number) =>
  (doc << (COUNT_BITS + PLACE_BITS)) | ONE_MORE | Math.min(place, PLACE_MOST);
const docOf = (one: number) => one >> (COUNT_BITS + PLACE_BITS);
const countOf = (one: number) => (one >> PLACE_BITS) & COUNT_MOST;
const placeOf = (one: number) => one & PLACE_MOST;
