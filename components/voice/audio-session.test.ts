import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { willPlay, willRecord } from "./audio-session";

let session: { type: string };
beforeEach(() => {
  session = { type: "auto" };
  vi.stubGlobal("navigator", { audioSession: session });
});
afterEach(() => vi.unstubAllGlobals());

it("plays past the mute switch, and records where a microphone is open", () => {
  willPlay();
  expect(session.type).toBe("playback");
  const closed = willRecord();
  expect(session.type).toBe("play-and-record");
  closed();
  expect(session.type).toBe("playback");
});

it("stays one that records while anything does, whatever begins to sound", () => {
  const [first, second] = [willRecord(), willRecord()];
  willPlay();
  first();
  first();
  willPlay();
  expect(session.type).toBe("play-and-record");
  second();
  expect(session.type).toBe("playback");
});

it("asks nothing of a browser that has none, or knows no such kind", () => {
  vi.stubGlobal("navigator", {});
  expect(() => willRecord()()).not.toThrow();
  const stubborn = Object.defineProperty({}, "type", {
    get: () => "auto",
    set() {
      throw new TypeError();
    },
  });
  vi.stubGlobal("navigator", { audioSession: stubborn });
  expect(() => {
    willPlay();
    willRecord()();
  }).not.toThrow();
});
