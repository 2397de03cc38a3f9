import type { SpeechTrouble } from "@/lib/ports/speech";

/** So many failures in a row, and whoever failed is left alone for so long (spec/api: speech). */
const FAILURES = 3;
const REST_MS = 30_000;
/** What kept failing is known for it so much longer, unless it works again. */
const REPUTE_MS = 60 * 60_000;

/** `at`: when it failed last, and `reason` why. */
type Record = { failures: number; at: number; reason: SpeechTrouble };

const held = globalThis as { ensembleVoiceTroubles?: Map<string, Record> };
held.ensembleVoiceTroubles ??= new Map();

/** Leaves what keeps failing alone for a while. Shared by all users, as the failing thing is. */
export class Breaker {
  constructor(
    private readonly records: Map<string, Record> = new Map(),
    private readonly clock: () => number = () => Date.now(),
  ) {}

  /** Why it is left alone now: what it failed of last. Null: it is not. */
  restsFor(name: string): SpeechTrouble | null {
    return this.troubleWithin(REST_MS, name);
  }

  /** What it kept failing of, also when its rest is over and nobody has tried it since. Null: it is well. */
  failsFor(name: string): SpeechTrouble | null {
    return this.troubleWithin(REPUTE_MS, name);
  }

  /** The third failure in a row, and each one after it, starts a rest. */
  failed(name: string, reason: SpeechTrouble): void {
    const failures = (this.records.get(name)?.failures ?? 0) + 1;
    this.records.delete(name);
    this.records.set(name, { failures, at: this.clock(), reason });
    // Names of voices come from users: only the latest are remembered.
    if (this.records.size > 1_000) this.records.delete(this.records.keys().next().value as string);
  }

  worked(name: string): void {
    this.records.delete(name);
  }

  private troubleWithin(ms: number, name: string): SpeechTrouble | null {
    const record = this.records.get(name);
    return record && record.failures >= FAILURES && record.at + ms > this.clock() ? record.reason : null;
  }
}

/** The breaker of this process. */
export const breaker = new Breaker(held.ensembleVoiceTroubles);

/** Under which name the breaker knows a voice of a provider. */
export const voiceName = (provider: string, voice: string) => `${provider}:${voice}`;
