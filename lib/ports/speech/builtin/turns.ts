import { SpeechFailure } from "../contract";

export type Asked = {
  /** Whose turn it takes; what belongs to nobody takes turns as one. */
  listener?: number;
  signal?: AbortSignal;
};

/**
 * Does one piece of work at a time and lets the listeners take turns, each with what they asked for first: however much
 * one of them asks for, another waits for one piece of each at most. What nobody waits for any more is not begun.
 */
export function createTurns<Piece, Result>(work: (piece: Piece) => Promise<Result>) {
  /** In the order of their turns: a listener who had one goes to the end. */
  const lines = new Map<number | undefined, (() => void)[]>();
  let busy = false;

  function next() {
    if (busy) return;
    for (const [listener, line] of lines) {
      lines.delete(listener);
      const first = line.shift();
      if (line.length > 0) lines.set(listener, line);
      if (first) return first();
    }
  }

  /** @throws SpeechFailure "aborted" as soon as the signal says so, and what the work throws */
  return function take(piece: Piece, { listener, signal }: Asked = {}): Promise<Result> {
    return new Promise((resolve, reject) => {
      const gone = () => {
        const line = lines.get(listener);
        const at = line?.indexOf(start) ?? -1;
        if (at >= 0) line?.splice(at, 1);
        if (line?.length === 0) lines.delete(listener);
        reject(new SpeechFailure("aborted", "caller"));
      };
      const start = () => {
        busy = true;
        // Also what fails before it is a promise gives the turn back.
        Promise.resolve()
          .then(() => work(piece))
          .then(resolve, reject)
          .finally(() => {
            busy = false;
            signal?.removeEventListener("abort", gone);
            next();
          });
      };
      if (signal?.aborted) return gone();
      signal?.addEventListener("abort", gone, { once: true });
      lines.set(listener, [...(lines.get(listener) ?? []), start]);
      next();
    });
  };
}
