/** What becomes of each item of a stream, of its end, and of an error (which by default goes on as it is). */
export type Hands<T> = { part: (part: T) => T[]; end: () => T[]; broken?: (error: unknown) => T[] };

/**
 * Passes a stream on item by item. Unlike a TransformStream it loses nothing that arrived before an error, and it
 * reads only as fast as its own reader; cancelling it cancels the source.
 */
export function relay<T>(source: ReadableStream<T>, hands: Hands<T>): ReadableStream<T> {
  const reader = source.getReader();
  return new ReadableStream<T>(
    {
      async pull(out) {
        // pull is not called again until something is enqueued, so go on until there is something.
        for (;;) {
          let parts: T[];
          let over = false;
          try {
            const { done, value } = await reader.read();
            over = done;
            parts = done ? hands.end() : hands.part(value);
          } catch (error) {
            if (!hands.broken) throw error;
            over = true;
            parts = hands.broken(error);
          }
          for (const part of parts) out.enqueue(part);
          if (over) out.close();
          if (over || parts.length > 0) return;
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
