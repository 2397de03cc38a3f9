/** The chunks of a stream until it ends or the signal fires, even if the stream never notices the signal. */
export async function* untilAborted<T>(stream: ReadableStream<T>, signal: AbortSignal): AsyncGenerator<T> {
  const reader = stream.getReader();
  let wake = () => {};
  const aborted = new Promise<null>((resolve) => {
    wake = () => resolve(null);
  });
  signal.addEventListener("abort", wake, { once: true });
  try {
    while (!signal.aborted) {
      const next = await Promise.race([reader.read(), aborted]);
      if (next === null || next.done) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener("abort", wake);
    reader.cancel().catch(() => {});
  }
}
