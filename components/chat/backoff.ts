const FIRST_MS = 500;
const LONGEST_MS = 15_000;

export type Backoff = {
  /** Runs later: soon at first, then ever less often. A run that is already planned is not planned twice. */
  plan(run: () => void): void;
  /** It worked: the next plan is a soon one again. */
  reset(): void;
  cancel(): void;
  /** How often `plan` was called since the last reset. */
  readonly tries: number;
};

export function backoff(): Backoff {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    plan(run) {
      if (timer !== undefined) return;
      const delay = Math.min(FIRST_MS * 2 ** tries, LONGEST_MS);
      tries += 1;
      timer = setTimeout(() => {
        timer = undefined;
        run();
      }, delay);
    },
    reset() {
      cancel();
      tries = 0;
    },
    cancel,
    get tries() {
      return tries;
    },
  };
}
