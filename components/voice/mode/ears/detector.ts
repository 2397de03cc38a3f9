import { FrameProcessor, type FrameProcessorEvent } from "@ricky0123/vad-web/dist/frame-processor";
import { Message } from "@ricky0123/vad-web/dist/messages";
import { RATE } from "../wav";
import { type PauseEvents, watchPauses } from "./pauses";

/** Where the detector's files lie: its worker is ours, the rest comes from its packages (scripts/steps/voice-activity.mjs). */
const FILES = "/voice-activity";
const FRAME = 512;
const MS_PER_FRAME = (FRAME / RATE) * 1_000;

/** How long somebody must be silent to have finished, in milliseconds: short is quick, long lets people think. */
export const PAUSE_MS = 700;
/** After so much of it they may have. Most pauses inside a sentence are shorter. */
const EARLY_MS = 400;
const EARLY_FRAMES = Math.round(EARLY_MS / MS_PER_FRAME);

const OPTIONS = {
  positiveSpeechThreshold: 0.5,
  negativeSpeechThreshold: 0.35,
  preSpeechPadMs: 320,
  redemptionMs: PAUSE_MS,
  /** A cough is no speech: so much of it must be there. */
  minSpeechMs: 220,
  submitUserSpeechOnPause: false,
};

export type DetectorEvents = PauseEvents & {
  frame(samples: Float32Array): void;
  began(): void;
  ended(samples: Float32Array): void;
  misfired(): void;
};

export type Detector = { setActive(active: boolean): void; close(): void };

export type Model = Awaited<ReturnType<typeof openModel>>;

/**
 * Tells speech from silence in what a microphone hears, on this machine alone. The model runs in a worker, whose own
 * policy lets it compile WebAssembly: no page may. @throws where the browser lacks what it takes
 */
export async function openDetector(
  model: Model,
  context: AudioContext,
  stream: MediaStream,
  events: DetectorEvents,
): Promise<Detector> {
  model.reset();
  await context.audioWorklet.addModule(`${FILES}/lib/vad.worklet.bundle.min.js`);
  const source = context.createMediaStreamSource(stream);
  const node = new AudioWorkletNode(context, "vad-helper-worklet", {
    processorOptions: { frameSamples: FRAME },
  });
  const processor = new FrameProcessor(model.probability, model.reset, OPTIONS, MS_PER_FRAME);
  // One frame after the other: the model has a memory.
  let line = Promise.resolve();
  let closed = false;
  const look = watchPauses(processor, EARLY_FRAMES, events);
  node.port.onmessage = ({ data }: MessageEvent<{ message: Message; data: ArrayBuffer }>) => {
    if (closed || data.message !== Message.AudioFrame) return;
    const samples = new Float32Array(data.data);
    events.frame(samples);
    line = line.then(() =>
      closed ? undefined : processor.process(samples, tell).then(() => (closed ? undefined : look())),
    );
  };
  source.connect(node);
  // Only what leads to the loudspeaker is worked at; this adds silence to it.
  const mute = context.createGain();
  mute.gain.value = 0;
  node.connect(mute).connect(context.destination);
  processor.resume();

  function tell(event: FrameProcessorEvent) {
    if (closed) return;
    if (event.msg === Message.SpeechRealStart) events.began();
    else if (event.msg === Message.SpeechEnd) events.ended(event.audio);
    else if (event.msg === Message.VADMisfire) events.misfired();
  }

  return {
    setActive(active) {
      if (active) processor.resume();
      else processor.pause(tell);
    },
    close() {
      closed = true;
      node.port.postMessage(Message.SpeechStop);
      source.disconnect();
      node.disconnect();
      mute.disconnect();
    },
  };
}

/** The model in its worker: one question at a time, answered in order. @throws where it cannot be loaded */
export async function openModel() {
  const worker = new Worker(`${FILES}/worker.mjs`, { type: "module" });
  const waiting: ((probability: number) => void)[] = [];
  await new Promise<void>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<{ ready?: true; probability?: number }>) => {
      if (data.ready) resolve();
      else waiting.shift()?.(data.probability ?? 0);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error("The model of speech could not be loaded."));
      for (const answer of waiting.splice(0)) answer(0);
    };
  });
  return {
    async probability(frame: Float32Array) {
      const isSpeech = await new Promise<number>((resolve) => {
        waiting.push(resolve);
        worker.postMessage({ frame });
      });
      return { isSpeech, notSpeech: 1 - isSpeech };
    },
    reset: () => worker.postMessage({ reset: true }),
    close() {
      worker.terminate();
      for (const answer of waiting.splice(0)) answer(0);
    },
  };
}
