type Guess = { words: Promise<string>; leash: AbortController };

export type EarlyWords = ReturnType<typeof createEarlyWords>;

/**
 * Has the words looked for while it is still waited whether somebody has finished, so that the pause costs no time. What
 * was begun too early is thrown away, and then nothing is begun early again in the same utterance: at most one request
 * of each is in vain.
 */
export function createEarlyWords(
  transcribe: (samples: Float32Array, signal: AbortSignal) => Promise<string>,
) {
  let guess: Guess | null = null;
  let spent = false;

  /** What was begun is of no use. */
  function drop() {
    guess?.leash.abort();
    guess = null;
  }

  return {
    /** They may have finished: this is all they said so far. */
    begin(samples: Float32Array) {
      if (spent) return;
      spent = true;
      const leash = new AbortController();
      const mine: Guess = { words: transcribe(samples, leash.signal), leash };
      guess = mine;
      mine.words.catch(() => {
        if (guess === mine) guess = null;
      });
    },
    /** They go on speaking. */
    drop,
    /** They had finished: the words of all of it. */
    take(samples: Float32Array): Promise<string> {
      const words = guess?.words ?? transcribe(samples, new AbortController().signal);
      guess = null;
      spent = false;
      return words;
    },
    /** Nothing comes of what was heard, and the next utterance begins anew. */
    forget() {
      drop();
      spent = false;
    },
  };
}
