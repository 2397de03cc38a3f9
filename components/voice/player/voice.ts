import { Refusal, refusalOf } from "@/components/request";
import { whose } from "@/components/whose";

/** A text as audio. */
export type Spoken = {
  /** A copy of one's own: decoding takes it away. */
  audio: ArrayBuffer;
  /** Why it is not the voice that was chosen; null where it is. */
  fallback: string | null;
  /** What was asked of the server for it: 0 when it was still here. */
  characters: number;
};

/** Says a text. @throws Refusal, or what `signal` ended it with. */
export type Voice = (text: string, signal: AbortSignal) => Promise<Spoken>;

/** Some minutes of speech. */
const KEPT_BYTES = 8_000_000;

type Kept = { audio: ArrayBuffer; fallback: string | null };

/** The voice of one persona. What was said a while ago is kept, and costs nothing to hear again. */
export function createVoice(personaId: number) {
  const kept = new Map<string, Kept>();
  let bytes = 0;

  const say: Voice = async (text, signal) => {
    const before = kept.get(text);
    if (before) {
      kept.delete(text);
      kept.set(text, before);
      return { ...before, audio: before.audio.slice(0), characters: 0 };
    }
    const { audio, fallback } = await ask(personaId, text, signal);
    keep(text, { audio, fallback });
    return { audio: audio.slice(0), fallback, characters: [...text].length };
  };

  function keep(text: string, what: Kept) {
    // Another voice stepped in: the right one may be back next time.
    if (what.fallback) return;
    kept.set(text, what);
    bytes += what.audio.byteLength;
    for (const [oldest, { audio }] of kept) {
      if (bytes <= KEPT_BYTES) return;
      kept.delete(oldest);
      bytes -= audio.byteLength;
    }
  }

  return {
    say,
    /** It sounds different from now on. */
    forget() {
      kept.clear();
      bytes = 0;
    },
  };
}

async function ask(personaId: number, text: string, signal: AbortSignal): Promise<Kept> {
  let answer: Response;
  try {
    answer = await fetch(`/api/personas/${personaId}/speech`, {
      method: "POST",
      headers: { ...whose(), "content-type": "application/json" },
      body: JSON.stringify({ text }),
      signal,
    });
    if (answer.ok)
      return { audio: await answer.arrayBuffer(), fallback: answer.headers.get("x-voice-fallback") };
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Refusal(0, "The voice could not be fetched: the server does not answer.");
  }
  const body = await answer.json().catch(() => undefined);
  throw refusalOf(answer.status, body, answer.headers.get("retry-after"));
}
