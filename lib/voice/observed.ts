type Watcher = {
  /** All of it was read. */
  ended: (audio: Buffer) => void;
  /** It broke off. */
  failed: (error: unknown) => void;
};

/** The same stream, whose end is told of. A listener who leaves is neither. */
export function observed(
  source: ReadableStream<Uint8Array>,
  { ended, failed }: Watcher,
): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  const chunks: Uint8Array[] = [];
  let left = false;
  return new ReadableStream<Uint8Array>({
    async pull(out) {
      try {
        const { value, done } = await reader.read();
        // A read that was waiting when the listener left ends as if all were there.
        if (left) return;
        if (!done) {
          chunks.push(value);
          return out.enqueue(value);
        }
        ended(Buffer.concat(chunks));
        out.close();
      } catch (error) {
        if (left) return;
        failed(error);
        out.error(error);
      }
    },
    cancel(reason) {
      left = true;
      return reader.cancel(reason);
    },
  });
}
