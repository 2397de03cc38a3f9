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
  /** @type {Track[]} */
  let tracks = [];
  let rate = 0;
  let samples = 0;
  let every = 1;
  for await (const { channelData, sampleRate } of decode(piecesOf(data), format)) {
    if (channelData.length === 0 || !(sampleRate >= 4_000 && sampleRate <= 384_000)) continue;
    if (rate && sampleRate !== rate) throw new Error("the rate changes");
    rate = sampleRate;
    samples += channelData[0].length;
    if ((samples / rate) * 1_000 > longestMs) return { tooLong: true };
    if (tracks.length === 0) {
      every = Math.max(1, Math.ceil(rate / MOST_HZ));
      tracks = Array.from(channelData, () => new Track(every));
    }
    for (const [i, track] of tracks.entries()) track.add(channelData[i] ?? channelData[0]);
  }
  if (!rate || samples === 0) throw new Error("nothing was decoded");
  const pcm = loudest(tracks).pcm();
  return { durationMs: Math.round((samples / rate) * 1_000), rate: Math.round(rate / every), pcm };
}

/**
 * The channel that holds the voice. A mean of all would make a voice on one of six a sixth as loud, and cancel out one
 * that is on two of them the other way round.
 */
const loudest = (tracks) => tracks.reduce((best, track) => (track.energy > best.energy ? track : best));

/** One channel as 16-bit samples, each the mean of `every`. */
class Track {
  energy = 0;
  #parts = [];
  #sum = 0;
  #count = 0;

  constructor(every) {
    this.every = every;
  }

  add(values) {
    const out = new Int16Array(Math.floor((this.#count + values.length) / this.every));
    let at = 0;
    for (const value of values) {
      this.#sum += Number.isFinite(value) ? value : 0;
      this.#count += 1;
      if (this.#count < this.every) continue;
      const mean = Math.max(-1, Math.min(1, this.#sum / this.every));
      out[at] = mean * 32_767;
      this.energy += mean * mean;
      at += 1;
      this.#sum = 0;
      this.#count = 0;
    }
    this.#parts.push(out);
  }

  pcm() {
    const whole = new Int16Array(this.#parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of this.#parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }
}

run().then(
  (result) => parentPort.postMessage(result, result.pcm ? [result.pcm.buffer] : []),
  (error) => parentPort.postMessage({ fault: String(error?.message ?? error) }),
);
