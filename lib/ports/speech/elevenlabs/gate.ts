import { SpeechFailure } from "../contract";

/**
 * Lets only so many requests to the vendor run at once; the rest wait here in their order rather than be refused there.
 * The vendor says with each answer how many the account may have, and the gate follows.
 */
export class Gate {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(
    private places: number,
    private readonly patienceMs: number,
  ) {}

  /** How many may run at once from now on. */
  widen(places: number): void {
    if (!Number.isInteger(places) || places < 1) return;
    this.places = places;
    this.#admit();
  }

  /**
   * Resolves with the way out, to be called once, when it is this one's turn.
   * @throws SpeechFailure "rate_limited" when the queue is too long, "aborted" when the caller has gone
   */
  async enter(signal?: AbortSignal): Promise<() => void> {
    if (signal?.aborted) throw new SpeechFailure("aborted", "caller");
    if (this.#running >= this.places) await this.#turn(signal);
    else this.#running += 1;
    let inside = true;
    return () => {
      if (!inside) return;
      inside = false;
      this.#running -= 1;
      this.#admit();
    };
  }

  #admit(): void {
    while (this.#running < this.places) {
      const next = this.#waiting.shift();
      if (!next) return;
      this.#running += 1;
      next();
    }
  }

  #turn(signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (failure: SpeechFailure) => {
        const at = this.#waiting.indexOf(admitted);
        if (at < 0) return;
        this.#waiting.splice(at, 1);
        done();
        reject(failure);
      };
      const gone = () => leave(new SpeechFailure("aborted", "caller"));
      // A full gate says nothing about the vendor's health.
      const timer = setTimeout(() => leave(new SpeechFailure("rate_limited", "caller")), this.patienceMs);
      const done = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", gone);
      };
      const admitted = () => {
        done();
        resolve();
      };
      this.#waiting.push(admitted);
      signal?.addEventListener("abort", gone, { once: true });
    });
  }
}
