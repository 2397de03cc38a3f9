import { FrameProcessor } from "@ricky0123/vad-web/dist/frame-processor";
import { Message } from "@ricky0123/vad-web/dist/messages";
import { expect, it } from "vitest";
import { watchPauses } from "./pauses";

const SPEECH = "s";
const OPTIONS = {
  positiveSpeechThreshold: 0.5,
  negativeSpeechThreshold: 0.35,
  preSpeechPadMs: 20,
  redemptionMs: 70,
  minSpeechMs: 20,
  submitUserSpeechOnPause: false,
};
/** Of ten milliseconds each. */
const EARLY_FRAMES = 4;

/** What is told of frames of speech ("s") and silence ("."), with how many frames had been said at a pause. */
async function told(frames: string): Promise<string[]> {
  const told: string[] = [];
  let next = 0;
  const model = async () => {
    const isSpeech = frames[next] === SPEECH ? 1 : 0;
    return { isSpeech, notSpeech: 1 - isSpeech };
  };
  const processor = new FrameProcessor(model, () => {}, OPTIONS, 10);
  processor.resume();
  const look = watchPauses(processor, EARLY_FRAMES, {
    paused: (samples) => told.push(`paused ${samples.length}`),
    resumed: () => told.push("resumed"),
  });
  for (; next < frames.length; next += 1) {
    await processor.process(new Float32Array(1), ({ msg }) => {
      if (msg === Message.SpeechEnd) told.push("ended");
      if (msg === Message.VADMisfire) told.push("misfired");
    });
    look();
  }
  return told;
}

it("tells once that somebody may have ended, before they surely have", async () => {
  expect(await told("..sssss.........")).toEqual(["paused 11", "ended"]);
});

it("tells that they go on, and of the next pause", async () => {
  expect(await told("sssss.....sssss.........")).toEqual(["paused 9", "resumed", "paused 19", "ended"]);
});

it("does not tell of the short silences between words", async () => {
  expect(await told("sssss..sssss...sssss..")).toEqual([]);
});

it("does not take a cough for words", async () => {
  expect(await told("s..............")).toEqual(["misfired"]);
});

it("begins anew with the next utterance", async () => {
  expect(await told("sssss........sssss........")).toEqual(["paused 9", "ended", "paused 10", "ended"]);
});
