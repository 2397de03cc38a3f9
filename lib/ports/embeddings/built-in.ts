import "server-only";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Embedder } from "./contract";

type Answer = { id: number; vectors?: Float32Array[]; fault?: string };
type Waiting = { resolve: (vectors: Float32Array[]) => void; reject: (error: Error) => void };

const FILE = "lib/ports/embeddings/built-in-worker.mjs";
const held = globalThis as { ensembleEmbeddingWorker?: ReturnType<typeof startWorker> };

/**
 * The Universal Sentence Encoder (lite, 512 dimensions, English), whose weights ship with its package. It runs in a
 * worker thread, started at the first use, so that no reply waits behind it; it needs about 150 MB.
 */
export function builtInEmbedder(): Embedder {
  return {
    model: "builtin:use-lite-1",
    embed(texts) {
      held.ensembleEmbeddingWorker ??= startWorker();
      return held.ensembleEmbeddingWorker(texts);
    },
  };
}

function startWorker() {
  const worker = new Worker(join(/* turbopackIgnore: true */ process.cwd(), FILE));
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  worker.unref();
  worker.on("message", ({ id, vectors, fault }: Answer) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (vectors) one?.resolve(vectors);
    else one?.reject(new Error(`the embedding model failed: ${fault}`));
    if (waiting.size === 0) worker.unref();
  });
  worker.on("error", (error) => {
    held.ensembleEmbeddingWorker = undefined;
    for (const one of waiting.values()) one.reject(error);
    waiting.clear();
  });
  return (texts: string[]) =>
    new Promise<Float32Array[]>((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.ref();
      worker.postMessage({ id: asked, texts });
    });
}
