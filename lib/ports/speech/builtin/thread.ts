import "server-only";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { SpeechFailure } from "../contract";
import { type Asked, createTurns } from "./turns";

/** What the engine is to say at once, in its own terms. */
export type Piece = { text: string; voice: string; stretch: number; pitch?: number };
export type Samples = { rate: number; samples: Uint8Array };

type Answer = { id: number; fault?: string } & Partial<Samples>;
type Waiting = { resolve: (samples: Samples) => void; reject: (error: Error) => void };

const FILE = "lib/ports/speech/builtin/worker.mjs";
/** A piece takes a tenth of a second; a thread that has not answered by then has gone astray. */
const ASTRAY_MS = 30_000;
/** An idle thread gives its memory back. */
const IDLE_MS = 5 * 60_000;

const held = globalThis as {
  ensembleSpeechThread?: ReturnType<typeof startThread>;
  ensembleSpeechTurns?: ReturnType<typeof createTurns<Piece, Samples>>;
};

/**
 * Has a piece said in the engine's thread, which is started at the first use. One piece is in the thread at a time, and
 * the listeners take turns. @throws SpeechFailure
 */
export function say(piece: Piece, asked: Asked): Promise<Samples> {
  held.ensembleSpeechTurns ??= createTurns(inThread);
  return held.ensembleSpeechTurns(piece, asked);
}

function inThread(piece: Piece): Promise<Samples> {
  held.ensembleSpeechThread ??= startThread();
  return held.ensembleSpeechThread(piece);
}

function startThread() {
  const worker = new Worker(join(/* turbopackIgnore: true */ process.cwd(), FILE));
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let watch: NodeJS.Timeout;
  const end = () => {
    held.ensembleSpeechThread = undefined;
    clearTimeout(watch);
    for (const one of waiting.values()) one.reject(new SpeechFailure("provider_error", "provider"));
    waiting.clear();
    void worker.terminate();
  };
  const watchAnew = () => {
    clearTimeout(watch);
    watch = setTimeout(end, waiting.size > 0 ? ASTRAY_MS : IDLE_MS);
    watch.unref();
  };
  worker.unref();
  worker.on("message", ({ id, rate, samples }: Answer) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (rate && samples) one?.resolve({ rate, samples });
    else one?.reject(new SpeechFailure("provider_error", "provider"));
    if (waiting.size === 0) worker.unref();
    watchAnew();
  });
  worker.on("error", end);
  return (piece: Piece) =>
    new Promise<Samples>((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.ref();
      worker.postMessage({ id: asked, piece });
      watchAnew();
    });
}
