import type { SpokenSample } from "./preview";

/** Some hundreds of samples. */
const MOST_BYTES = 24 * 1024 * 1024;
const MOST_AGE_MS = 24 * 60 * 60_000;

type Kept = { sample: Promise<SpokenSample>; bytes: number; at: number };

/**
 * Samples of voices, kept in memory so that a voice that many listen to is fetched once. What fails is not kept, who asks
 * at the same time waits for the same fetch, and what was heard longest ago makes room.
 */
export class PreviewShelf {
  private readonly kept = new Map<string, Kept>();
  private bytes = 0;

  constructor(
    private readonly mostBytes = MOST_BYTES,
    private readonly clock: () => number = () => Date.now(),
  ) {}

  /** The sample under a name; `fetch` brings it where it is not there or a day old. @throws what `fetch` throws */
  get(name: string, fetch: () => Promise<SpokenSample>): Promise<SpokenSample> {
    const before = this.kept.get(name);
    if (before && this.clock() - before.at < MOST_AGE_MS) {
      this.kept.delete(name);
      this.kept.set(name, before);
      return before.sample;
    }
    if (before) this.drop(name, before);
    const fresh: Kept = { sample: fetch(), bytes: 0, at: this.clock() };
    this.kept.set(name, fresh);
    fresh.sample.then(
      ({ audio }) => this.weigh(name, fresh, audio.length),
      () => this.drop(name, fresh),
    );
    return fresh.sample;
  }

  private weigh(name: string, fresh: Kept, bytes: number) {
    if (this.kept.get(name) !== fresh) return;
    fresh.bytes = bytes;
    this.bytes += bytes;
    for (const [oldest, one] of this.kept) {
      if (this.bytes <= this.mostBytes) return;
      this.drop(oldest, one);
    }
  }

  private drop(name: string, one: Kept) {
    if (this.kept.get(name) !== one) return;
    this.kept.delete(name);
    this.bytes -= one.bytes;
  }
}
