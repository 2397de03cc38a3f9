import { willRecord } from "@/components/voice/audio-session";

const MOST_HZ = 24_000;

/** A microphone that is being recorded. */
export type Recording = {
  /** How loud it is now, 0 to 1. */
  level: () => number;
  /** Ends it and gives what was said as a WAV file, mono. The microphone is released. */
  finish: () => Promise<File>;
  /** Ends it and keeps nothing. */
  discard: () => void;
};

/** Starts to record. @throws Error with a sentence when there is no microphone, or it may not be used */
export async function record(): Promise<Recording> {
  if (!navigator.mediaDevices?.getUserMedia || typeof MediaRecorder === "undefined")
    throw new Error("This browser cannot record here. A recording from a file works as well.");
  const closed = willRecord();
  const stream = await navigator.mediaDevices
    .getUserMedia({ audio: { channelCount: 1, echoCancellation: false, noiseSuppression: true } })
    .catch((error: DOMException) => {
      closed();
      throw new Error(
        error.name === "NotFoundError"
          ? "No microphone was found. A recording from a file works as well."
          : "The microphone may not be used. Allow it in the browser's settings for this page, or choose a file.",
      );
    });
  const release = () => {
    for (const track of stream.getTracks()) track.stop();
    closed();
  };
  try {
    return begin(stream, release);
  } catch (error) {
    release();
    throw error;
  }
}

function begin(stream: MediaStream, release: () => void): Recording {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  const recorder = new MediaRecorder(stream);
  const chunks: Blob[] = [];
  recorder.addEventListener("dataavailable", ({ data }) => chunks.push(data));
  recorder.start(1_000);
  const samples = new Float32Array(analyser.fftSize);
  // A context that is closed twice complains, where nobody hears it.
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= context.close();
    return closing;
  };
  return {
    level() {
      analyser.getFloatTimeDomainData(samples);
      let sum = 0;
      for (const sample of samples) sum += sample * sample;
      return Math.min(1, Math.sqrt(sum / samples.length) * 5);
    },
    async finish() {
      try {
        // It has stopped by itself when the microphone was unplugged.
        if (recorder.state !== "inactive") {
          const ended = new Promise((resolve) => recorder.addEventListener("stop", resolve, { once: true }));
          recorder.stop();
          await ended;
        }
        release();
        return wavOf(await context.decodeAudioData(await new Blob(chunks).arrayBuffer()));
      } finally {
        release();
        await close();
      }
    },
    discard() {
      if (recorder.state !== "inactive") recorder.stop();
      release();
      void close();
    },
  };
}

/** The first channel as 16-bit WAV, at no more samples a second than a voice needs. */
function wavOf(audio: AudioBuffer): File {
  const every = Math.max(1, Math.ceil(audio.sampleRate / MOST_HZ));
  const rate = Math.round(audio.sampleRate / every);
  const source = audio.getChannelData(0);
  const count = Math.floor(source.length / every);
  const view = new DataView(new ArrayBuffer(44 + count * 2));
  const word = (at: number, text: string) => {
    for (let i = 0; i < text.length; i += 1) view.setUint8(at + i, text.charCodeAt(i));
  };
  word(0, "RIFF");
  view.setUint32(4, 36 + count * 2, true);
  word(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  word(36, "data");
  view.setUint32(40, count * 2, true);
  for (let i = 0; i < count; i += 1) {
    let sum = 0;
    for (let j = 0; j < every; j += 1) sum += source[i * every + j] ?? 0;
    view.setInt16(44 + i * 2, Math.max(-1, Math.min(1, sum / every)) * 32_767, true);
  }
  return new File([view.buffer], "recording.wav", { type: "audio/wav" });
}
