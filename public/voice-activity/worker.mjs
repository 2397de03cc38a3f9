// Tells how likely it is that a frame of sound (512 samples at 16 kHz) is speech. Runs the Silero model by ONNX Runtime,
// both from this folder: nothing is loaded from elsewhere, and nothing heard here leaves the browser.
import * as ort from "./lib/ort.wasm.bundle.min.mjs";

/** The model wants the end of the frame before. */
const CONTEXT = 64;

ort.env.logLevel = "error";
ort.env.wasm.numThreads = 1;
ort.env.wasm.wasmPaths = { wasm: new URL("./lib/ort-wasm-simd-threaded.wasm", import.meta.url).href };

const session = await ort.InferenceSession.create(new URL("./lib/silero_vad_v5.onnx", import.meta.url).href);
const sr = new ort.Tensor("int64", [16000n]);
let state, context;

function reset() {
  state = new ort.Tensor("float32", new Float32Array(2 * 128), [2, 1, 128]);
  context = new Float32Array(CONTEXT);
}

async function probability(frame) {
  const input = new Float32Array(CONTEXT + frame.length);
  input.set(context);
  input.set(frame, CONTEXT);
  context = frame.slice(-CONTEXT);
  const out = await session.run({ input: new ort.Tensor("float32", input, [1, input.length]), state, sr });
  state = out.stateN;
  return out.output.data[0];
}

reset();
let line = Promise.resolve();
onmessage = ({ data }) => {
  line = line.then(async () => {
    if (data.reset) reset();
    else postMessage({ probability: await probability(data.frame) });
  });
};
postMessage({ ready: true });
