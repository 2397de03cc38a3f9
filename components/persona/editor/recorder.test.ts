import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { record } from "./recorder";

let contexts: Context[] = [];
let recorders: Recorder[] = [];
let tracks: { stop: ReturnType<typeof vi.fn> }[] = [];

/** A context as browsers have it: closed twice it complains. */
class Context {
  closed = 0;
  constructor() {
    contexts.push(this);
  }
  createAnalyser() {
    return { fftSize: 4, getFloatTimeDomainData: (samples: Float32Array) => samples.fill(0.1) };
  }
  createMediaStreamSource() {
    return { connect() {} };
  }
  async decodeAudioData() {
    if (this.closed > 0) throw new Error("Cannot decode in a closed AudioContext.");
    return { sampleRate: 8_000, getChannelData: () => new Float32Array(8_000) };
  }
  async close() {
    this.closed += 1;
    if (this.closed > 1) throw new Error("Cannot close a closed AudioContext.");
  }
}

class Recorder extends EventTarget {
  state = "inactive";
  constructor() {
    super();
    recorders.push(this);
  }
  start() {
    this.state = "recording";
  }
  stop() {
    if (this.state === "inactive") throw new Error("The MediaRecorder's state is 'inactive'.");
    this.state = "inactive";
    this.dispatchEvent(new Event("stop"));
  }
}

beforeEach(() => {
  contexts = [];
  recorders = [];
  tracks = [{ stop: vi.fn() }];
  vi.stubGlobal("AudioContext", Context);
  vi.stubGlobal("MediaRecorder", Recorder);
  vi.stubGlobal("navigator", {
    mediaDevices: { getUserMedia: async () => ({ getTracks: () => tracks }) },
  });
});

afterEach(() => vi.unstubAllGlobals());

it("is finished into a WAV, and may be let go of afterwards without a complaint", async () => {
  const recording = await record();
  const file = await recording.finish();
  expect([file.name, file.size]).toEqual(["recording.wav", 44 + 8_000 * 2]);
  recording.discard();
  expect(contexts.map(({ closed }) => closed)).toEqual([1]);
  expect(tracks[0]?.stop).toHaveBeenCalled();
});

it("is closed once when it is let go of while it is read", async () => {
  const recording = await record();
  const finished = recording.finish();
  recording.discard();
  await finished.catch(() => null);
  expect(contexts.map(({ closed }) => closed)).toEqual([1]);
});

it("is kept when the microphone was unplugged before its end", async () => {
  const recording = await record();
  recorders[0]?.stop();
  expect((await recording.finish()).size).toBe(44 + 8_000 * 2);
});

it("gives the microphone back when it cannot be read", async () => {
  const recording = await record();
  vi.spyOn(contexts[0] as Context, "decodeAudioData").mockRejectedValue(new Error("no"));
  await expect(recording.finish()).rejects.toThrow("no");
  expect(tracks[0]?.stop).toHaveBeenCalled();
  expect(contexts[0]?.closed).toBe(1);
});
