import { beforeEach, describe, expect, it, vi } from "vitest";
import { Refusal } from "@/components/request";
import { fakeAudio, settle } from "./fake-audio.fixture";
import { createPlayer } from "./player";
import type { Moment } from "./player-state";
import { createSpeaker } from "./speaker";
import type { Spoken } from "./voice";

type Call = {
  text: string;
  signal: AbortSignal;
  answer(change?: Partial<Spoken>): void;
  refuse(error: unknown): void;
};

let calls: Call[];
let audio: ReturnType<typeof fakeAudio>;
let player: ReturnType<typeof createPlayer>;

const bytes = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;
const asked = () => calls.map(({ text }) => text);

function start(options?: Parameters<typeof fakeAudio>[0]) {
  calls = [];
  audio = fakeAudio(options);
  player = createPlayer(
    (text, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
        calls.push({
          text,
          signal,
          answer: (change) =>
            resolve({ audio: bytes(text), fallback: null, characters: text.length, ...change }),
          refuse: reject,
        });
      }),
    createSpeaker(audio.open),
    "Isabella",
  );
}

beforeEach(() => start());

async function answer(...indexes: number[]) {
  for (const index of indexes) calls[index]?.answer();
  await settle();
}

const FOUR =
  "The first one is here.\nThe second one is here.\nThe third one is here.\nThe fourth one is here.";

describe("one reply", () => {
  it("is said sentence by sentence without a gap", async () => {
    player.play("m1", FOUR);
    expect(player.snapshot()).toMatchObject({ key: "m1", status: "loading" });
    await answer(0);
    await answer(1, 2);
    expect(player.snapshot()).toMatchObject({ status: "playing", caption: "The first one is here." });
    const [first, second, third] = audio.sounds;
    expect(second?.at).toBe(first?.until);
    expect(third?.at).toBe(second?.until);
    await audio.pass(2.4);
    expect(audio.heard()).toEqual(["The second one is here."]);
    expect(player.snapshot()).toMatchObject({ caption: "The second one is here.", heard: 23 });
    await answer(3);
    await audio.pass(9);
    expect(player.snapshot()).toMatchObject({ status: "idle", caption: null, heard: FOUR.length });
  });

  it("has the first sentence made alone, then at most two ahead of the one that sounds", async () => {
    player.play("m1", `${FOUR}\nThe fifth one is here.\nThe sixth one is here.`);
    await settle();
    expect(calls).toHaveLength(1);
    await answer(0);
    expect(calls).toHaveLength(3);
    await answer(1, 2);
    expect(calls).toHaveLength(3);
    await audio.pass(2.4);
    expect(calls).toHaveLength(4);
  });

  it("leaves out what its persona does by name", async () => {
    player.play("m1", "*Isabella smiles.* The first one is here.");
    await settle();
    expect(asked()).toEqual(["The first one is here."]);
  });

  it("keeps the order when a later sentence is ready first", async () => {
    player.play("m1", FOUR);
    await answer(0);
    await answer(2);
    expect(audio.sounds).toHaveLength(1);
    await answer(1);
    expect(audio.sounds.map(({ label }) => label)).toEqual([
      "The first one is here.",
      "The second one is here.",
      "The third one is here.",
    ]);
  });

  it("is paused and goes on where it was", async () => {
    player.play("m1", FOUR);
    await answer(0);
    await audio.pass(1);
    player.pause();
    await settle();
    expect(player.snapshot().status).toBe("paused");
    await audio.pass(30);
    await answer(1, 2);
    expect(player.snapshot()).toMatchObject({ status: "paused", heard: 0 });
    await player.resume();
    expect(player.snapshot()).toMatchObject({ status: "playing", caption: "The first one is here." });
    await audio.pass(1.5);
    expect(audio.heard()).toEqual(["The second one is here."]);
  });

  it("begins while it is written, and waits for more", async () => {
    const moments: Moment[] = [];
    const telling = player.begin("m1", (moment) => moments.push(moment));
    telling.grow("The first one ");
    expect(calls).toHaveLength(0);
    telling.grow("The first one is here. The second");
    expect(asked()).toEqual(["The first one is here."]);
    await answer(0);
    await audio.pass(3);
    expect(player.snapshot()).toMatchObject({ status: "loading", heard: 23 });
    telling.grow("The first one is here. The second one is here.");
    telling.end();
    await answer(1);
    expect(player.snapshot().status).toBe("playing");
    await audio.pass(4);
    expect(player.snapshot().status).toBe("idle");
    expect(moments.map(({ type }) => type)).toEqual(["sentence", "made", "sounding", "made"]);
  });

  it.each(["```\ncode\n```", "😀 👍🏽", "*smiles*"])("says why nothing is heard of %j", async (text) => {
    player.play("m1", FOUR);
    await answer(0);
    player.play("m2", text);
    await settle();
    expect(player.snapshot()).toMatchObject({
      key: "m2",
      status: "idle",
      problem: "There is nothing to hear here: code, emoji and stage directions are not spoken.",
    });
    expect(audio.heard()).toEqual([]);
    player.play("m1", FOUR);
    expect(player.snapshot()).toMatchObject({ key: "m1", problem: null });
  });

  it("has nothing to say of a reply without words that was read out unasked", async () => {
    player.begin("m1").end();
    await settle();
    expect(player.snapshot()).toMatchObject({ status: "idle", problem: null });
    expect(calls).toHaveLength(0);
  });
});

describe("silence", () => {
  it("comes at once, and nothing on its way is heard later", async () => {
    player.play("m1", FOUR);
    await answer(0);
    await audio.pass(0.5);
    player.stop();
    expect(audio.heard()).toEqual([]);
    expect(calls.slice(1).every(({ signal }) => signal.aborted)).toBe(true);
    calls[1]?.answer();
    await audio.pass(5);
    expect(audio.heard()).toEqual([]);
    expect(player.snapshot()).toMatchObject({ key: null, status: "idle" });
  });

  it("falls over one reply when another begins", async () => {
    const stale = player.begin("m1");
    stale.grow("The first one is here. The second");
    player.play("m2", "Something else is said here.");
    stale.grow("The first one is here. The second one is here. And");
    stale.end();
    calls[0]?.answer();
    await answer(1);
    await audio.pass(1);
    expect(audio.heard()).toEqual(["Something else is said here."]);
    expect(player.snapshot().key).toBe("m2");
    expect(calls).toHaveLength(2);
  });

  it("covers audio that was being decoded", async () => {
    player.play("m1", "The only one is here.");
    calls[0]?.answer();
    player.stop();
    await audio.pass(3);
    expect(audio.sounds).toEqual([]);
  });
});

describe("when it does not work", () => {
  it("waits for a tap where the browser wants one", async () => {
    vi.useFakeTimers();
    try {
      start({ tapped: false });
      player.play("m1", "The only one is here.");
      await vi.advanceTimersByTimeAsync(500);
      expect(player.snapshot().status).toBe("blocked");
      await answer(0);
      expect(player.snapshot().status).toBe("blocked");
      audio.allow();
      await player.resume();
      expect(player.snapshot().status).toBe("playing");
    } finally {
      vi.useRealTimers();
    }
  });

  it("says why nothing sounds", async () => {
    player.play("m1", FOUR);
    calls[0]?.refuse(new Refusal(503, "No voice can speak right now."));
    await settle();
    expect(player.snapshot()).toMatchObject({ status: "failed", problem: "No voice can speak right now." });
    expect(calls).toHaveLength(1);
  });

  it("says to the end what it has, when the rest cannot be made", async () => {
    player.play("m1", FOUR);
    await answer(0);
    calls[1]?.refuse(new Refusal(503, "No voice can speak right now."));
    await settle();
    expect(player.snapshot()).toMatchObject({ status: "playing", problem: "No voice can speak right now." });
    await audio.pass(3);
    expect(player.snapshot()).toMatchObject({ status: "idle", heard: 23 });
    expect(audio.sounds).toHaveLength(1);
  });

  it("passes over a sentence this voice has no sounds for", async () => {
    player.play("m1", FOUR);
    calls[0]?.refuse(new Refusal(422, "The built-in voices read English only."));
    await settle();
    await answer(1);
    expect(player.snapshot()).toMatchObject({
      status: "playing",
      caption: "The second one is here.",
      problem: "The built-in voices read English only.",
    });
  });

  it("ends where no sentence can be said", async () => {
    player.play("m1", "The only one is here.");
    calls[0]?.refuse(new Refusal(422, "The built-in voices read English only."));
    await settle();
    expect(player.snapshot()).toMatchObject({
      status: "idle",
      problem: "The built-in voices read English only.",
    });
  });

  it("survives audio that does not decode", async () => {
    player.play("m1", "The only one is here.");
    calls[0]?.answer({ audio: bytes("broken") });
    await settle();
    expect(player.snapshot()).toMatchObject({ status: "failed", problem: expect.stringContaining("played") });
  });

  it("says that another voice stepped in", async () => {
    player.play("m1", "The only one is here.");
    calls[0]?.answer({ fallback: "quota" });
    await settle();
    expect(player.snapshot()).toMatchObject({ status: "playing", fallback: "quota" });
  });
});
