import "server-only";
import { type Speech, SpeechFailure, type SpeechProvider, type Utterance } from "../contract";
import { pieces } from "./pieces";
import { readable } from "./readable";
import { type Piece, type Samples, say } from "./thread";
import type { Asked } from "./turns";
import { BUILT_IN_VOICES, type BuiltInVoice } from "./voices";
import { wavHeader } from "./wav";

export { BUILT_IN_VOICES, type BuiltInVoice } from "./voices";

/** Up to here a text is said as a whole, and its audio has an exact length; a longer one streams piece by piece. */
const WHOLE = 240;

/**
 * Voices that need no key and no network: Flite, compiled to WebAssembly, in a thread of its own. English only, 16-bit
 * mono WAV. A text it cannot read is refused with "unreadable".
 * @param sayPiece what says a piece of it; another one in tests
 */
export function builtInSpeech(sayPiece: SayPiece = say): SpeechProvider {
  return { name: "builtin", model: "flite-0.1.1", speak: (utterance) => speak(utterance, sayPiece) };
}

type SayPiece = (piece: Piece, asked: Asked) => Promise<Samples>;

async function speak(
  { voice, text, speed, signal, listener }: Utterance,
  sayPiece: SayPiece,
): Promise<Speech> {
  const made = BUILT_IN_VOICES.find(({ id }) => id === voice);
  if (!made) throw new SpeechFailure("voice_not_found", "voice");
  const plain = readable(text);
  const parts = plain ? pieces(plain) : [];
  const [first, ...rest] = parts;
  if (!first) throw new SpeechFailure("unreadable", "text");
  const left = new AbortController();
  const gone = signal ? AbortSignal.any([signal, left.signal]) : left.signal;
  const next = (part: string): Promise<Samples> =>
    sayPiece(
      { text: part, voice: made.engine, stretch: made.stretch / speed, pitch: made.pitch },
      { listener, signal: gone },
    );
  return plain && plain.length <= WHOLE
    ? whole(made, parts, next)
    : inPieces(made, first, rest, next, () => left.abort());
}

type Next = (part: string) => Promise<Samples>;

const playedAt = ({ rate: faster }: BuiltInVoice, rate: number) => Math.round(rate * faster);

async function whole(made: BuiltInVoice, parts: string[], next: Next): Promise<Speech> {
  const said: Samples[] = [];
  for (const part of parts) said.push(await next(part));
  const bytes = said.reduce((sum, { samples }) => sum + samples.length, 0);
  const header = wavHeader(playedAt(made, said[0]?.rate ?? 16_000), bytes);
  const chunks = [header, ...said.map(({ samples }) => samples)];
  const audio = new ReadableStream<Uint8Array>({
    start(out) {
      for (const chunk of chunks) out.enqueue(chunk);
      out.close();
    },
  });
  return { contentType: "audio/wav", audio, length: bytes + header.length, cost: 0 };
}

async function inPieces(
  made: BuiltInVoice,
  first: string,
  rest: string[],
  next: Next,
  leave: () => void,
): Promise<Speech> {
  const begun = await next(first);
  const audio = new ReadableStream<Uint8Array>({
    start(out) {
      out.enqueue(wavHeader(playedAt(made, begun.rate)));
      out.enqueue(begun.samples);
    },
    async pull(out) {
      const part = rest.shift();
      if (part === undefined) return out.close();
      out.enqueue((await next(part)).samples);
    },
    cancel: leave,
  });
  return { contentType: "audio/wav", audio, cost: 0 };
}
