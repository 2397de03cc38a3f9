import { describe, expect, it } from "vitest";
import { advance, type Command, type Event, type Phase, START, type State } from "./machine";

const at = (phase: Phase, change: Partial<State> = {}): State => ({ ...START, phase, ...change });
const cut: Command = { do: "cut" };

describe("the talk", () => {
  it.each<[string, State, Event, Partial<State>, Command[]]>([
    ["begins with a tap", at("ready"), { type: "start" }, { phase: "starting" }, [{ do: "open" }]],
    [
      "listens when the microphone is there",
      at("starting"),
      { type: "opened" },
      { phase: "listening" },
      [{ do: "deafen", deaf: false }],
    ],
    [
      "says why there is no microphone",
      at("starting"),
      { type: "refused", problem: "No." },
      { phase: "stuck", problem: "No." },
      [],
    ],
    [
      "begins again after that",
      at("stuck", { problem: "No." }),
      { type: "start" },
      { phase: "starting", problem: null },
      [{ do: "open" }],
    ],
    ["hears somebody speak", at("listening"), { type: "began" }, { phase: "hearing" }, []],
    ["wants to know what was said", at("hearing"), { type: "ended" }, { phase: "transcribing" }, []],
    ["forgets what was no speech", at("hearing"), { type: "misfired" }, { phase: "listening" }, []],
    [
      "sends what it understood",
      at("transcribing"),
      { type: "understood", text: " Hello. " },
      { phase: "thinking" },
      [{ do: "send", text: "Hello." }],
    ],
    [
      "asks again when there was nothing in it",
      at("transcribing"),
      { type: "understood", text: " " },
      { phase: "listening", problem: "I did not catch that. Please say it again." },
      [],
    ],
    [
      "says what went wrong with the words",
      at("transcribing"),
      { type: "misunderstood", problem: "Busy." },
      { phase: "listening", problem: "Busy." },
      [],
    ],
    ["speaks", at("thinking"), { type: "sounding" }, { phase: "speaking" }, []],
    ["listens again", at("speaking"), { type: "silent" }, { phase: "listening" }, []],
    [
      "listens again after a reply nothing of which could be said",
      at("thinking"),
      { type: "silent" },
      { phase: "listening" },
      [],
    ],
    [
      "says why there is no reply",
      at("thinking"),
      { type: "failed", problem: "Down." },
      { phase: "listening", problem: "Down." },
      [],
    ],
  ])("%s", (_name, state, event, change, commands) => {
    expect(advance(state, event)).toEqual({ state: { ...state, ...change }, commands });
  });
});

describe("cutting in", () => {
  it.each<[string, State, Event, Partial<State>, Command[]]>([
    ["by speaking over it", at("speaking"), { type: "began" }, { phase: "hearing" }, [cut]],
    ["before it has begun", at("thinking"), { type: "began" }, { phase: "hearing" }, [cut]],
    ["by a tap", at("speaking"), { type: "cut" }, { phase: "listening" }, [cut]],
    [
      "by holding the talk button",
      at("speaking"),
      { type: "hold" },
      { phase: "hearing", holding: true },
      [cut, { do: "record" }],
    ],
  ])("%s", (_name, state, event, change, commands) => {
    expect(advance(state, event)).toEqual({ state: { ...state, ...change }, commands });
  });
});

it("leaving silences the persona, which writes on: nobody cut in", () => {
  const left = advance(at("speaking"), { type: "lost", problem: null });
  expect(left.state.phase).toBe("ready");
  expect(left.commands).toEqual([{ do: "hush" }, { do: "close" }]);
});

describe("going on speaking while the words are looked for", () => {
  it("sends it all together", () => {
    let { state } = advance(at("transcribing"), { type: "began" });
    expect(state.phase).toBe("hearing");
    ({ state } = advance(state, { type: "understood", text: "First half" }));
    expect(state).toMatchObject({ phase: "hearing", draft: "First half" });
    ({ state } = advance(state, { type: "ended" }));
    expect(advance(state, { type: "understood", text: "and the rest." })).toEqual({
      state: at("thinking"),
      commands: [{ do: "send", text: "First half and the rest." }],
    });
  });

  it.each<Event>([{ type: "misfired" }, { type: "misunderstood", problem: "Busy." }])(
    "sends the first half when the second was nothing ($type)",
    (event) => {
      const phase = event.type === "misfired" ? "hearing" : "transcribing";
      expect(advance(at(phase, { draft: "First half" }), event).commands).toEqual([
        { do: "send", text: "First half" },
      ]);
    },
  );
});

describe("muted", () => {
  it("hears nothing but what is said while the button is held", () => {
    let { state, commands } = advance(at("listening"), { type: "mute", muted: true });
    expect(commands).toEqual([{ do: "deafen", deaf: true }]);
    expect(advance(state, { type: "began" }).state).toBe(state);
    ({ state, commands } = advance(state, { type: "hold" }));
    expect(commands).toEqual([{ do: "record" }]);
    ({ state, commands } = advance(state, { type: "release" }));
    expect(state).toMatchObject({ phase: "transcribing", holding: false, muted: true });
    expect(commands).toEqual([{ do: "finish" }]);
  });

  it("drops what was being said", () => {
    expect(advance(at("hearing"), { type: "mute", muted: true }).state.phase).toBe("listening");
  });

  it("stays so over a pause", () => {
    const { state } = advance(at("ready", { muted: true }), { type: "start" });
    expect(advance(state, { type: "opened" }).commands).toEqual([{ do: "deafen", deaf: true }]);
  });
});

it("is not moved by what comes late", () => {
  const late: Event[] = [
    { type: "opened" },
    { type: "refused", problem: "No." },
    { type: "lost", problem: "Gone." },
    { type: "began" },
    { type: "ended" },
    { type: "misfired" },
    { type: "understood", text: "Hello." },
    { type: "misunderstood", problem: "Busy." },
    { type: "sounding" },
    { type: "silent" },
    { type: "failed", problem: "Down." },
    { type: "cut" },
    { type: "hold" },
    { type: "release" },
  ];
  for (const event of late) expect(advance(START, event)).toEqual({ state: START, commands: [] });
});
