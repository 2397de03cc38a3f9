import "server-only";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { fileTypeFromBuffer } from "file-type";
import { tooMany, unprocessable, unsupportedType } from "@/lib/errors";
import { wavHeader } from "@/lib/ports/speech";
import { declaredMs } from "./declared-length";
import { SAMPLE } from "./limits";
import { mp4Of } from "./mp4";

/** A recording as we keep it: decoded, mono, written anew. Nothing of the file that was sent is left but its sound. */
export type Sample = { data: Buffer; contentType: "audio/wav"; durationMs: number };

const FILE = "lib/voice/sample-worker.mjs";
const PATIENCE_MS = 30_000;
/** A recording within the limits takes a tenth of this. */
const MOST_GROWTH_BYTES = 700 * 1024 * 1024;
const AT_ONCE = 2;

/** So much may be missing without being missed: encoders add and take away a little at both ends. */
const slackMs = (declared: number) => Math.max(250, declared * 0.02);

/** What is taken, by what its bytes say it is: never by its name. */
const FORMATS: Record<string, string> = {
  "audio/mpeg": "mp3",
  "audio/wav": "wav",
  "audio/ogg": "oga",
  "audio/ogg; codecs=opus": "opus",
  "audio/x-m4a": "m4a",
  "audio/mp4": "m4a",
  "audio/flac": "flac",
};
/** Containers that are named after the pictures they may hold: phones record a voice into them too. */
const CONTAINERS = new Set(["video/mp4", "video/x-m4v", "video/quicktime", "video/3gpp", "video/3gpp2"]);

const held = globalThis as { ensembleSamplesDecoding?: number };

/**
 * Reads an uploaded recording. @throws 415 for what is no mp3, wav, ogg, m4a or flac, 422 for one that is empty, cannot
 * be decoded, is cut off, or is shorter or longer than allowed, 429 while others are being read
 */
export async function sampleFrom(data: Buffer): Promise<Sample> {
  if (data.length === 0) throw unprocessable("This file is empty. Please choose another.");
  const type = (await fileTypeFromBuffer(data).catch(() => undefined))?.mime ?? "";
  const format = FORMATS[type] ?? (CONTAINERS.has(type) ? ofContainer(data) : undefined);
  if (!format) throw unsupportedType("A voice sample is an MP3, WAV, OGG, M4A or FLAC file.");
  const { tooLong, durationMs = 0, rate = 0, pcm } = await decoded(data, format);
  if (tooLong) throw unprocessable("A voice sample can be at most three minutes long.");
  if (!pcm) throw unreadable();
  if (durationMs < SAMPLE.shortestMs) throw unprocessable("A voice sample needs at least one second.");
  const declared = declaredMs(data, format);
  if (declared - durationMs > slackMs(declared))
    throw unprocessable("This recording is cut off: its end is missing. Please choose the whole file.");
  const samples = Buffer.from(pcm.buffer, pcm.byteOffset, pcm.byteLength);
  return {
    data: Buffer.concat([wavHeader(rate, samples.length), samples]),
    contentType: "audio/wav",
    durationMs,
  };
}

function ofContainer(data: Buffer): string | undefined {
  const { hasSound, hasPicture } = mp4Of(data);
  return hasSound && !hasPicture ? "m4a" : undefined;
}

const unreadable = () =>
  unprocessable("This file cannot be read as audio. It may be damaged; please try another.");

type Decoded = { tooLong?: boolean; durationMs?: number; rate?: number; pcm?: Int16Array; fault?: string };

async function decoded(data: Buffer, format: string): Promise<Decoded> {
  const busy = held.ensembleSamplesDecoding ?? 0;
  if (busy >= AT_ONCE) throw tooMany("Other recordings are being read. Please try again in a moment.", 3);
  held.ensembleSamplesDecoding = busy + 1;
  const workerData = { data: new Uint8Array(data), format, longestMs: SAMPLE.longestMs };
  const worker = new Worker(join(/* turbopackIgnore: true */ process.cwd(), FILE), {
    workerData,
    transferList: [workerData.data.buffer],
    // What the decoders print is about the file of a stranger.
    stdout: true,
    stderr: true,
  });
  let watch: NodeJS.Timeout | undefined;
  const before = process.memoryUsage.rss();
  try {
    return await new Promise<Decoded>((resolve, reject) => {
      const begun = Date.now();
      watch = setInterval(() => {
        const late = Date.now() - begun > PATIENCE_MS;
        if (late || process.memoryUsage.rss() - before > MOST_GROWTH_BYTES) reject(unreadable());
      }, 50);
      worker.once("message", resolve);
      worker.once("error", () => reject(unreadable()));
      worker.once("exit", () => reject(unreadable()));
    });
  } finally {
    clearInterval(watch);
    held.ensembleSamplesDecoding = (held.ensembleSamplesDecoding ?? 1) - 1;
    await worker.terminate();
  }
}
