import type { FrameProcessor } from "@ricky0123/vad-web/dist/frame-processor";
import { joined } from "../wav";

export type PauseEvents = {
  /** Somebody may have ended: this is what they said so far. */
  paused(samples: Float32Array): void;
  /** They go on. */
  resumed(): void;
};

type Counters = Pick<
  FrameProcessor,
  "speaking" | "speechRealStartFired" | "redemptionCounter" | "audioBuffer"
>;

/**
 * Tells when somebody who spoke has been silent for so many frames. The processor itself tells of an end only; that one
 * is near stands in its counters, so call the result after each frame.
 */
export function watchPauses(processor: Counters, frames: number, events: PauseEvents): () => void {
  let pausing = false;
  return () => {
    const { speaking, speechRealStartFired, redemptionCounter, audioBuffer } = processor;
    if (pausing && redemptionCounter === 0) {
      pausing = false;
      if (speaking) events.resumed();
    } else if (!pausing && speaking && speechRealStartFired && redemptionCounter >= frames) {
      pausing = true;
      events.paused(joined(audioBuffer.map(({ frame }) => frame)));
    }
  };
}
