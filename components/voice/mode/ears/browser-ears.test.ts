import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { browserEars, browserHasEars } from "./browser-ears";
import type { Ears } from "./ears";

class Recogniser {
  static made: Recogniser[] = [];
  lang = "";
  continuous = true;
  interimResults = true;
  running = false;
  onspeechstart: (() => void) | null = null;
  onresult: ((event: unknown) => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;
  onend: (() => void) | null = null;
  constructor() {
    Recogniser.made.push(this);
  }
  start() {
    this.running = true;
  }
  stop() {
    this.running = false;
    this.onend?.();
  }
  abort() {
    this.running = false;
  }
  say(words: string) {
    this.onspeechstart?.();
    this.onresult?.({ results: [[{ transcript: words }]] });
    this.stop();
  }
}

const events = { began: vi.fn(), ended: vi.fn(), misfired: vi.fn(), lost: vi.fn() };
const words = async () =>
  (events.ended.mock.lastCall as [Promise<string>])[0].catch((error: Error) => error.message);
const running = () => Recogniser.made.filter((one) => one.running);
let ears: Ears;

beforeEach(async () => {
  vi.clearAllMocks();
  vi.useFakeTimers();
  Recogniser.made = [];
  const stop = vi.fn();
  vi.stubGlobal("webkitSpeechRecognition", Recogniser);
  vi.stubGlobal("navigator", {
    language: "en-GB",
    mediaDevices: { getUserMedia: async () => ({ getTracks: () => [{ stop }] }) },
  });
  ears = browserEars();
  await ears.open(events);
  expect(stop).toHaveBeenCalledOnce();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("says where the sound goes before anything is heard", () => {
  expect(browserHasEars()).toBe(true);
  expect(ears.notice).toContain("Google");
  expect(ears.hearsWhileSpeaking).toBe(false);
});

it("tells what was said, and listens on", async () => {
  running()[0]?.say("Hello there.");
  expect(events.began).toHaveBeenCalledOnce();
  expect(await words()).toBe("Hello there.");
  vi.advanceTimersByTime(200);
  expect(running()).toHaveLength(1);
});

it("listens on after a silence, and after a noise", () => {
  running()[0]?.stop();
  vi.advanceTimersByTime(200);
  running()[0]?.onspeechstart?.();
  running()[0]?.stop();
  expect(events.misfired).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(200);
  expect(running()).toHaveLength(1);
  expect(events.ended).not.toHaveBeenCalled();
});

it("rests while the persona speaks, and while it is muted", () => {
  ears.personaSpeaks(true);
  expect(running()).toHaveLength(0);
  ears.personaSpeaks(false);
  expect(running()).toHaveLength(1);
  ears.deafen(true);
  expect(running()).toHaveLength(0);
});

it("hears what is said while the button is held, also when muted", async () => {
  ears.deafen(true);
  ears.record();
  const [mine] = running();
  mine?.onresult?.({ results: [[{ transcript: "By hand." }]] });
  ears.finish();
  expect(await words()).toBe("By hand.");
  vi.advanceTimersByTime(200);
  expect(running()).toHaveLength(0);
});

it.each([
  ["not-allowed", "not allowed"],
  ["audio-capture", "No microphone"],
])("gives up when it is %s", (error, part) => {
  running()[0]?.onerror?.({ error });
  expect(events.lost).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(part));
});

it("tells that the network is gone, and tries again", async () => {
  const [mine] = running();
  mine?.onerror?.({ error: "network" });
  mine?.stop();
  expect(await words()).toContain("connection");
  vi.advanceTimersByTime(1_000);
  expect(running()).toHaveLength(0);
  vi.advanceTimersByTime(3_000);
  expect(running()).toHaveLength(1);
});

it("hears nothing any more when it is closed", () => {
  const [mine] = running();
  ears.close();
  mine?.onresult?.({ results: [[{ transcript: "Late." }]] });
  mine?.onend?.();
  vi.advanceTimersByTime(500);
  expect(running()).toHaveLength(0);
  expect(events.ended).not.toHaveBeenCalled();
});
