import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Moment, PlayerState } from "../player/player-state";
import { SILENT } from "../player/player-state";
import type { ReplyNews } from "../read-aloud";
import { type EarEvents, type Ears, EarTrouble } from "./ears/ears";
import { createTalk } from "./talk";

type Heard = { moment?(moment: Moment): void; news?(news: ReplyNews): void };

let events: EarEvents;
let heard: Heard;
let sound: PlayerState;
let listener: () => void;
let running: boolean;
let clock: number;

const ears = {
  prepare: vi.fn(),
  retire: vi.fn(),
  notice: "Here it goes.",
  hearsWhileSpeaking: true,
  open: vi.fn(async (told: EarEvents) => {
    events = told;
  }),
  close: vi.fn(),
  deafen: vi.fn(),
  personaSpeaks: vi.fn(),
  record: vi.fn(),
  finish: vi.fn(),
  level: () => 0,
} satisfies Ears;
const conversation = {
  send: vi.fn(() => "c1"),
  stop: vi.fn(),
  markHeard: vi.fn(),
  snapshot: () =>
    ({ timeline: { items: running ? [{ status: "streaming" }] : [], hasMore: false } }) as never,
};
const reading = {
  expect: vi.fn((_clientId: string, told: Heard) => {
    heard = told;
  }),
  end: vi.fn(),
};
const player = {
  snapshot: () => sound,
  subscribe: (run: () => void) => {
    listener = run;
    return () => {};
  },
  speaker: { unlock: vi.fn(async () => true), level: () => 0 } as never,
};

const item = { key: "m8", content: "Hello. How are you?" } as never;
const become = (change: Partial<PlayerState>) => {
  sound = { ...sound, ...change };
  listener();
};
const settle = () => new Promise((resolve) => setTimeout(resolve));

async function talking() {
  const talk = createTalk({ conversation, reading: reading as never, player, ears, now: () => clock });
  talk.dispatch({ type: "start" });
  await settle();
  return talk;
}

async function asking() {
  const talk = await talking();
  events.began();
  events.ended(Promise.resolve("How are you?"), 800);
  await settle();
  return talk;
}

beforeEach(() => {
  vi.clearAllMocks();
  sound = SILENT;
  running = false;
  clock = 1_000;
});

describe("a turn", () => {
  it("goes through the same conversation as what is typed, and notes where the time went", async () => {
    const talk = await asking();
    expect(conversation.send).toHaveBeenCalledExactlyOnceWith("How are you?");
    expect(reading.expect).toHaveBeenCalledWith("c1", expect.anything());
    expect(talk.snapshot()).toMatchObject({ phase: "thinking", question: "How are you?" });
    clock += 300;
    heard.news?.({ type: "begun", item });
    heard.news?.({ type: "words" });
    clock += 100;
    heard.moment?.({ type: "sentence" });
    heard.moment?.({ type: "made", characters: 6 });
    heard.moment?.({ type: "sounding", inMs: 30 });
    become({ key: "m8", status: "playing" });
    expect(talk.snapshot()).toMatchObject({ phase: "speaking", reply: "m8" });
    expect(talk.snapshot().turns[0]).toEqual({
      marks: {
        speechEnd: 200,
        noticed: 1_000,
        text: 1_000,
        firstToken: 1_300,
        firstSentence: 1_400,
        firstAudio: 1_430,
      },
      characters: 6,
    });
    heard.news?.({ type: "ended", item });
    expect(talk.snapshot().phase).toBe("speaking");
    become({ status: "idle" });
    expect(talk.snapshot().phase).toBe("listening");
  });

  it("is cut by talking over it: silence, no more of the reply, and a mark where it was", async () => {
    const talk = await asking();
    heard.news?.({ type: "begun", item });
    heard.moment?.({ type: "sounding", inMs: 0 });
    become({ key: "m8", status: "playing", heard: 6 });
    running = true;
    events.began();
    expect(talk.snapshot().phase).toBe("hearing");
    expect(conversation.markHeard).toHaveBeenCalledExactlyOnceWith("m8", 6);
    expect(reading.end).toHaveBeenCalledTimes(2);
    expect(conversation.stop).toHaveBeenCalledOnce();
  });

  it("is silenced by leaving, which is no cutting in: the reply is written on, and nothing is marked", async () => {
    const talk = await asking();
    heard.news?.({ type: "begun", item });
    heard.moment?.({ type: "sounding", inMs: 0 });
    become({ key: "m8", status: "playing", heard: 6 });
    running = true;
    const ends = reading.end.mock.calls.length;
    talk.end();
    expect(reading.end.mock.calls.length).toBeGreaterThan(ends);
    expect(ears.retire).toHaveBeenCalledOnce();
    expect(conversation.markHeard).not.toHaveBeenCalled();
    expect(conversation.stop).not.toHaveBeenCalled();
  });

  it("tells why there was no reply, and listens", async () => {
    const talk = await asking();
    heard.news?.({ type: "failed", reason: "You are offline." });
    expect(talk.snapshot()).toMatchObject({ phase: "listening", problem: "You are offline." });
  });

  it("tells why a reply could not be spoken", async () => {
    const talk = await asking();
    heard.news?.({ type: "begun", item });
    heard.news?.({ type: "ended", item });
    become({ key: "m8", status: "failed", problem: "No voice can speak right now." });
    expect(talk.snapshot()).toMatchObject({ phase: "listening", problem: "No voice can speak right now." });
  });

  it("does not wait for a voice where there was nothing to say", async () => {
    const talk = await asking();
    heard.news?.({ type: "begun", item });
    become({ key: "m8", status: "loading" });
    heard.news?.({ type: "ended", item });
    become({ status: "idle" });
    expect(talk.snapshot().phase).toBe("listening");
  });
});

describe("the microphone", () => {
  it("that is refused is explained", async () => {
    ears.open.mockRejectedValueOnce(new EarTrouble("Not allowed."));
    expect((await talking()).snapshot()).toMatchObject({ phase: "stuck", problem: "Not allowed." });
  });

  it("is not asked for where nothing understands, and that is said at once", async () => {
    const talk = createTalk({ conversation, reading: reading as never, player, ears: null });
    expect(talk.hears).toBe(false);
    expect(talk.snapshot()).toMatchObject({ phase: "stuck", problem: expect.stringContaining("typing") });
    talk.dispatch({ type: "start" });
    await settle();
    expect(talk.snapshot()).toMatchObject({ phase: "stuck", problem: expect.stringContaining("typing") });
  });

  it("is let go of on leaving, also while it is being opened", async () => {
    let opened = () => {};
    ears.open.mockImplementationOnce(() => new Promise<void>((resolve) => (opened = resolve)));
    const talk = await talking();
    talk.end();
    opened();
    await settle();
    expect(ears.close).toHaveBeenCalledTimes(2);
    expect(talk.snapshot().phase).toBe("ready");
  });

  it("says nothing of words that come after it was let go of", async () => {
    const talk = await talking();
    events.began();
    let say = (_text: string) => {};
    events.ended(new Promise((resolve) => (say = resolve)), 800);
    talk.dispatch({ type: "lost", problem: null });
    talk.dispatch({ type: "start" });
    await settle();
    say("Too late.");
    await settle();
    expect(conversation.send).not.toHaveBeenCalled();
    expect(talk.snapshot().phase).toBe("listening");
  });
});
