import { willPlay } from "../audio-session";

/** What is used of the browser's audio; tests put a clock of their own behind it. */
export type AudioOut = Pick<
  AudioContext,
  | "state"
  | "currentTime"
  | "destination"
  | "createBufferSource"
  | "createAnalyser"
  | "createBuffer"
  | "decodeAudioData"
  | "resume"
  | "suspend"
>;

/** A browser that wants a tap first never settles `resume`. */
const PATIENCE_MS = 400;

export type Speaker = ReturnType<typeof createSpeaker>;

/**
 * The one way out for sound. A phone lets a page sound only from a tap on, so call `unlock` inside the tap, before
 * anything is awaited; everything is then played through this context.
 */
export function createSpeaker(open: () => AudioOut = () => new AudioContext()) {
  let out: AudioOut | null = null;
  let analyser: AnalyserNode | null = null;
  let samples: Uint8Array<ArrayBuffer> | null = null;

  /** False where the browser still wants a tap. */
  async function unlock(): Promise<boolean> {
    willPlay();
    if (!out) {
      out = open();
      analyser = out.createAnalyser();
      analyser.fftSize = 512;
      analyser.connect(out.destination);
    }
    if (out.state === "running") return true;
    // Some phones count only what is really played in the tap.
    const silence = out.createBufferSource();
    silence.buffer = out.createBuffer(1, 1, 22_050);
    silence.connect(out.destination);
    silence.start();
    const resumed = out.resume().catch(() => {});
    await Promise.race([resumed, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
    return isRunning();
  }

  const isRunning = () => out?.state === "running";

  /** How loud it is right now, 0 to 1. */
  function level(): number {
    if (!analyser || !isRunning()) return 0;
    samples ??= new Uint8Array(analyser.fftSize);
    analyser.getByteTimeDomainData(samples);
    let sum = 0;
    for (const sample of samples) sum += ((sample - 128) / 128) ** 2;
    return Math.min(1, Math.sqrt(sum / samples.length) * 3);
  }

  return {
    unlock,
    isRunning,
    level,
    /** Seconds on the context's own clock. */
    now: () => out?.currentTime ?? 0,
    decode: (audio: ArrayBuffer) => opened().decodeAudioData(audio),
    /** Plays a buffer from `at` on. The result stops it; `ended` is called when it came to its own end. */
    play(buffer: AudioBuffer, at: number, ended: () => void): () => void {
      const source = opened().createBufferSource();
      source.buffer = buffer;
      if (analyser) source.connect(analyser);
      source.onended = ended;
      source.start(at);
      return () => {
        source.onended = null;
        source.stop();
        source.disconnect();
      };
    },
    /** For what is to be listened to beside what is played. @throws before `unlock` */
    context: () => opened() as AudioContext,
    /** Holds the clock, and with it whatever sounds, where it is. */
    hold: () => void out?.suspend().catch(() => {}),
  };

  function opened(): AudioOut {
    if (!out) throw new Error("The speaker was not unlocked.");
    return out;
  }
}

let shared: Speaker | undefined;

/** The page's own: one context however many chats are opened. */
export const sharedSpeaker = (): Speaker => {
  shared ??= createSpeaker();
  return shared;
};
