import { SpeechFailure } from "../contract";
import { speechFailure } from "./failure";

/** Far more than 2,000 characters take; what grows past it is a fault. */
const MOST_BYTES = 32 * 1024 * 1024;

type Watch = { firstByteMs: number; idleMs: number; abort: () => void; done: () => void };

/**
 * An audio stream whose first bytes are there when this resolves, and that fails when the next ones do not come in
 * time: the SDK's own limit ends with the headers. It is read as fast as it comes, so that the request ends soon.
 * `done` is called once, however it ends. @throws SpeechFailure
 */
export async function watched(
  source: ReadableStream<Uint8Array>,
  { firstByteMs, idleMs, abort, done }: Watch,
): Promise<ReadableStream<Uint8Array>> {
  const reader = source.getReader();
  const next = (patienceMs: number) => within(reader.read(), patienceMs);
  const giveUp = (error: unknown) => {
    abort();
    done();
    // Nobody waits for it, and it may fail again.
    void reader.cancel().catch(() => {});
    return speechFailure(error);
  };
  let first: Uint8Array;
  try {
    const { value } = await next(firstByteMs);
    if (!value || value.length === 0) throw new SpeechFailure("provider_error", "provider");
    first = value;
  } catch (error) {
    throw giveUp(error);
  }
  let gone = false;
  return new ReadableStream<Uint8Array>({
    async start(out) {
      out.enqueue(first);
      void pump(out, first.length);
    },
    cancel() {
      gone = true;
      abort();
      done();
    },
  });

  async function pump(out: ReadableStreamDefaultController<Uint8Array>, begun: number): Promise<void> {
    let bytes = begun;
    try {
      for (;;) {
        const { value, done: ended } = await next(idleMs);
        if (gone) return;
        if (ended) break;
        bytes += value.length;
        if (bytes > MOST_BYTES) throw new SpeechFailure("provider_error", "provider");
        out.enqueue(value);
      }
      done();
      out.close();
    } catch (error) {
      const failure = giveUp(error);
      if (!gone) out.error(failure);
    }
  }
}

function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SpeechFailure("timeout", "provider")), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
