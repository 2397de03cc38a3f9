/** A stretch of talk ends with a pause of an hour. */
const PAUSE_MS = 60 * 60_000;

/** A bond's documents as they stand in time, and the stretches of talk they fall into. */
export class Timeline {
  /** The documents, the earliest first. */
  readonly order: number[] = [];
  /** The milliseconds of each document. */
  readonly times: number[] = [];
  private readonly ids: number[] = [];
  private readonly places: number[] = [];
  private readonly talkOfDoc: number[] = [];
  private inOrder = true;

  /** Takes in the next document. Of one time the smaller id comes first. */
  add(time: number, id: number): void {
    const doc = this.times.push(time) - 1;
    this.ids.push(id);
    const last = this.order.at(-1);
    this.order.push(doc);
    if (last !== undefined && this.compare(last, doc) > 0) this.inOrder = false;
    else this.put(doc, this.order.length - 1);
  }

  /** Puts in their place those that were taken in later than they were said. */
  settle(): void {
    if (this.inOrder) return;
    this.order.sort((a, b) => this.compare(a, b));
    for (const [place, doc] of this.order.entries()) this.put(doc, place);
    this.inOrder = true;
  }

  /** How many stretches of talk there are. */
  get talks(): number {
    const last = this.order.at(-1);
    return last === undefined ? 0 : this.talkOf(last) + 1;
  }

  /** Where a document stands in `order`. */
  placeOf(doc: number): number {
    return this.places[doc] as number;
  }

  /** What was said just before a document, in the same stretch of talk. */
  before(doc: number): number | undefined {
    const before = this.order[this.placeOf(doc) - 1];
    return before !== undefined && this.talkOf(before) === this.talkOf(doc) ? before : undefined;
  }

  /** The number of a document's stretch of talk. */
  talkOf(doc: number): number {
    return this.talkOfDoc[doc] as number;
  }

  /** The documents from one time to before another, in milliseconds. */
  between(from: number, to: number): number[] {
    return this.order.slice(this.firstFrom(from), this.firstFrom(to));
  }

  private firstFrom(time: number): number {
    let [low, high] = [0, this.order.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.times[this.order[middle] as number] as number) < time) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private put(doc: number, place: number): void {
    this.places[doc] = place;
    const before = this.order[place - 1];
    const pause = before === undefined ? 0 : (this.times[doc] as number) - (this.times[before] as number);
    const talk = before === undefined ? 0 : (this.talkOfDoc[before] as number);
    this.talkOfDoc[doc] = pause > PAUSE_MS ? talk + 1 : talk;
  }

  private compare(a: number, b: number): number {
    const later = (this.times[a] as number) - (this.times[b] as number);
    return later || (this.ids[a] as number) - (this.ids[b] as number);
  }
}
