// Decodes one recording in a thread of its own, which may be ended at any time: headers lie, and what a few bytes grow
// to is only known by decoding them. Plain JavaScript: Node runs this file as it is.
import { parentPort, workerData } from "node:worker_threads";
import decode from "audio-decode";

/** Small enough that no single piece grows beyond some tens of megabytes. */
const PIECE = 4 * 1024;
/** A clean file of the longest recording at this rate is within the vendor's 10 MB. */
const MOST_HZ = 25_000;

const { data, format, longestMs } = workerData;

async function* piecesOf(bytes) {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

async function run() {
  const parts = [];
  let rate = 0;
  let samples = 0;
  for await (const { channelData, sampleRate } of decode(piecesOf(data), format)) {
    if (channelData.length === 0 || !(sampleRate >= 4_000 && sampleRate <= 384_000)) continue;
    if (rate && sampleRate !== rate) throw new Error("the rate changes");
    rate = sampleRate;
    samples += channelData[0].length;
    if ((samples / rate) * 1_000 > longestMs) return { tooLong: true };
    parts.push(mono(channelData));
  }
  if (!rate || samples === 0) throw new Error("nothing was decoded");
  const every = Math.max(1, Math.ceil(rate / MOST_HZ));
  const pcm = thinned(parts, every);
  return { durationMs: Math.round((samples / rate) * 1_000), rate: Math.round(rate / every), pcm };
}

function mono(channels) {
  if (channels.length === 1) return Float32Array.from(channels[0]);
  return Float32Array.from(channels[0], (_, i) => {
    let sum = 0;
    for (const channel of channels) sum += channel[i];
    return sum / channels.length;
  });
}

/** 16-bit samples, each the mean of `every`. */
function thinned(parts, every) {
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  const out = new Int16Array(Math.floor(total / every));
  let at = 0;
  let sum = 0;
  let count = 0;
  for (const part of parts)
    for (const value of part) {
      sum += Number.isFinite(value) ? value : 0;
      count += 1;
      if (count < every) continue;
      if (at < out.length) out[at] = Math.max(-1, Math.min(1, sum / every)) * 32_767;
      at += 1;
      sum = 0;
      count = 0;
    }
  return out;
}

run().then(
  (result) => parentPort.postMessage(result, result.pcm ? [result.pcm.buffer] : []),
  (error) => parentPort.postMessage({ fault: String(error?.message ?? error) }),
);
