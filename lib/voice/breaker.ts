/** So many failures in a row, and whoever failed is left alone for so long (spec/api: speech). */
const FAILURES = 3;
const REST_MS = 30_000;

type Record = { failures: number; restingUntil: number };

const held = globalThis as { ensembleVoiceTroubles?: Map<string, Record> };
held.ensembleVoiceTroubles ??= new Map();

/** Leaves what keeps failing alone for a while. Shared by all users, as the failing thing is. */
export class Breaker {
  constructor(
    private readonly records: Map<string, Record> = new Map(),
    private readonly clock: () => number = () => Date.now(),
  ) {}

  isResting(name: string): boolean {
    return (this.records.get(name)?.restingUntil ?? 0) > this.clock();
  }

  /** The third failure in a row, and each one after it, starts a rest. */
  failed(name: string): void {
    const failures = (this.records.get(name)?.failures ?? 0) + 1;
    const restingUntil = failures >= FAILURES ? this.clock() + REST_MS : 0;
    this.records.delete(name);
    this.records.set(name, { failures, restingUntil });
    // Names of voices come from users: only the latest are remembered.
    if (this.records.size > 1_000) this.records.delete(this.records.keys().next().value as string);
  }

  worked(name: string): void {
    this.records.delete(name);
  }
}

/** The breaker of this process. */
export const breaker = new Breaker(held.ensembleVoiceTroubles);
