/**
 * `ready`: it takes a tap to begin. `stuck`: there is no microphone to be had, and `problem` says why. `hearing`: the
 * person is speaking.
 */
export type Phase =
  | "ready"
  | "starting"
  | "listening"
  | "hearing"
  | "transcribing"
  | "thinking"
  | "speaking"
  | "stuck";

export type State = {
  phase: Phase;
  /** Nothing is heard but what is said while the talk button is held. */
  muted: boolean;
  holding: boolean;
  /** Words understood while the person went on speaking; they go out with the rest. */
  draft: string;
  /** A sentence about what went wrong last. */
  problem: string | null;
};

export type Event =
  /** The tap that begins, or begins again. */
  | { type: "start" }
  | { type: "opened" }
  | { type: "refused"; problem: string }
  /** The microphone went away, or the page out of sight. */
  | { type: "lost"; problem: string | null }
  | { type: "began" }
  | { type: "ended" }
  /** It was no speech after all. */
  | { type: "misfired" }
  | { type: "understood"; text: string }
  | { type: "misunderstood"; problem: string }
  | { type: "sounding" }
  /** The reply was said to its end. */
  | { type: "silent" }
  | { type: "failed"; problem: string }
  /** A tap into the persona's words. */
  | { type: "cut" }
  | { type: "mute"; muted: boolean }
  | { type: "hold" }
  | { type: "release" };

export type Command =
  | { do: "open" }
  | { do: "close" }
  /** The user cut in: the persona falls silent, and what it had not said yet stays unsaid. */
  | { do: "cut" }
  /** Nobody listens any more: the persona falls silent, and writes on. */
  | { do: "hush" }
  | { do: "send"; text: string }
  | { do: "deafen"; deaf: boolean }
  /** Everything is recorded from here, until it is finished. */
  | { do: "record" }
  | { do: "finish" };

export const START: State = { phase: "ready", muted: false, holding: false, draft: "", problem: null };

const NOTHING = "I did not catch that. Please say it again.";

type Step = { state: State; commands: Command[] };

/** The microphone is there: one can be heard, or hold to talk. */
export const isOn = ({ phase }: State) => phase !== "ready" && phase !== "stuck" && phase !== "starting";
const isAnswering = ({ phase }: State) => phase === "thinking" || phase === "speaking";

/** What an event makes of the talk, and what is to be done about it. Events may come late: those do nothing. */
export function advance(state: State, event: Event): Step {
  const stay: Step = { state, commands: [] };
  const to = (change: Partial<State>, ...commands: Command[]): Step => ({
    state: { ...state, ...change },
    commands,
  });
  const cut: Command[] = isAnswering(state) ? [{ do: "cut" }] : [];

  switch (event.type) {
    case "start":
      if (state.phase !== "ready" && state.phase !== "stuck") return stay;
      return to({ phase: "starting", problem: null, draft: "" }, { do: "open" });
    case "opened":
      if (state.phase !== "starting") return stay;
      return to({ phase: "listening" }, { do: "deafen", deaf: state.muted });
    case "refused":
      return state.phase === "starting" ? to({ phase: "stuck", problem: event.problem }) : stay;
    case "lost":
      if (state.phase === "ready" || state.phase === "stuck") return stay;
      return to(
        { phase: event.problem ? "stuck" : "ready", problem: event.problem, holding: false, draft: "" },
        { do: "hush" },
        { do: "close" },
      );
    case "began":
      if (state.muted || state.holding) return stay;
      if (state.phase !== "listening" && state.phase !== "transcribing" && !isAnswering(state)) return stay;
      return to({ phase: "hearing", problem: null }, ...cut);
    case "ended":
      return state.phase === "hearing" ? to({ phase: "transcribing", holding: false }) : stay;
    case "misfired":
      if (state.phase !== "hearing" || state.holding) return stay;
      return state.draft ? said(state, state.draft) : to({ phase: "listening" });
    case "understood":
      return understood(state, event.text.trim());
    case "misunderstood":
      if (state.phase === "hearing") return to({ problem: event.problem });
      if (state.phase !== "transcribing") return stay;
      return state.draft ? said(state, state.draft) : to({ phase: "listening", problem: event.problem });
    case "sounding":
      return state.phase === "thinking" ? to({ phase: "speaking" }) : stay;
    case "silent":
      return isAnswering(state) ? to({ phase: "listening" }) : stay;
    case "failed":
      return isAnswering(state) ? to({ phase: "listening", problem: event.problem }) : stay;
    case "cut":
      return isAnswering(state) ? to({ phase: "listening" }, ...cut) : stay;
    case "mute":
      return muted(state, event.muted);
    case "hold":
      if (state.holding || !(state.phase === "listening" || isAnswering(state))) return stay;
      return to({ phase: "hearing", holding: true, problem: null }, ...cut, { do: "record" });
    case "release":
      return state.holding ? to({ phase: "transcribing", holding: false }, { do: "finish" }) : stay;
  }
}

function understood(state: State, text: string): Step {
  const whole = [state.draft, text].filter(Boolean).join(" ");
  // More is being said: it goes out together.
  if (state.phase === "hearing") return { state: { ...state, draft: whole }, commands: [] };
  if (state.phase !== "transcribing") return { state, commands: [] };
  if (!whole) return { state: { ...state, phase: "listening", problem: NOTHING }, commands: [] };
  return said(state, whole);
}

const said = (state: State, text: string): Step => ({
  state: { ...state, phase: "thinking", draft: "", problem: null },
  commands: [{ do: "send", text }],
});

function muted(state: State, muted: boolean): Step {
  const phase = state.phase === "hearing" && !state.holding && muted ? "listening" : state.phase;
  return { state: { ...state, phase, muted }, commands: isOn(state) ? [{ do: "deafen", deaf: muted }] : [] };
}
