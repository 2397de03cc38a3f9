import type { Conversation } from "@/components/chat/conversation";
import { isReplying } from "@/components/chat/rows";
import type { LazyPlayer } from "../player/lazy-player";
import type { Moment } from "../player/player-state";
import type { ReadAloud, ReplyNews } from "../read-aloud";
import { type EarEvents, type Ears, EarTrouble } from "./ears/ears";
import { createLedger, type Turn } from "./ledger";
import { advance, type Command, type Event, START, type State } from "./machine";

export type TalkState = State & {
  /** What the person said last. */
  question: string | null;
  /** The key of the reply that is awaited, spoken, or was spoken last. */
  reply: string | null;
  turns: readonly Turn[];
};

const NO_EARS =
  "Nothing here turns speech into words: the server has no provider for it, and this browser has no recogniser. You can go on by typing.";
const ODD = "Your words could not be understood. Please say it again.";

export type Talk = ReturnType<typeof createTalk>;

/** A talk by voice in one chat: what is said goes through the same conversation as what is typed. */
export function createTalk({
  conversation,
  reading,
  player,
  ears,
  now,
}: {
  conversation: Pick<Conversation, "send" | "stop" | "snapshot" | "markHeard">;
  reading: ReadAloud;
  player: Pick<LazyPlayer, "snapshot" | "subscribe" | "speaker">;
  /** Null where there are none. */
  ears: Ears | null;
  now?: () => number;
}) {
  const listeners = new Set<() => void>();
  const ledger = createLedger(now);
  let state: TalkState = { ...START, question: null, reply: null, turns: [] };
  if (!ears) state = { ...state, phase: "stuck", problem: NO_EARS };
  /** The reply was written to its end; what is left is to say it. */
  let written = false;
  let opening = 0;

  function become(change: Partial<TalkState>) {
    state = { ...state, ...change, turns: ledger.turns() };
    for (const listener of listeners) listener();
  }

  function dispatch(event: Event) {
    const before = state.phase;
    const { state: next, commands } = advance(state, event);
    if (next === state && commands.length === 0) return;
    become(next);
    for (const command of commands) obey(command);
    if (before !== state.phase) ears?.personaSpeaks(state.phase === "thinking" || state.phase === "speaking");
  }

  function obey(command: Command) {
    switch (command.do) {
      case "open":
        return void open();
      case "close":
        opening += 1;
        return ears?.close();
      case "cut":
        return cut();
      case "hush":
        return reading.end();
      case "send":
        return send(command.text);
      case "deafen":
        return ears?.deafen(command.deaf);
      case "record":
        return ears?.record();
      case "finish":
        return ears?.finish();
    }
  }

  async function open() {
    const mine = ++opening;
    // A reply that is being heard in the chat, or held there.
    reading.end();
    try {
      if (!ears) throw new EarTrouble(NO_EARS);
      await player.speaker.unlock();
      await ears.open(heard);
      if (mine !== opening) return ears.close();
      dispatch({ type: "opened" });
    } catch (error) {
      const problem =
        error instanceof EarTrouble
          ? error.message
          : "The microphone could not be opened. You can go on by typing.";
      if (mine === opening) dispatch({ type: "refused", problem });
    }
  }

  const heard: EarEvents = {
    began: () => dispatch({ type: "began" }),
    misfired: () => dispatch({ type: "misfired" }),
    lost: (problem) => dispatch({ type: "lost", problem }),
    ended(words, silentMs) {
      ledger.begin(silentMs);
      const mine = opening;
      dispatch({ type: "ended" });
      words.then(
        (text) => mine === opening && dispatch({ type: "understood", text }),
        (error) =>
          mine === opening &&
          dispatch({ type: "misunderstood", problem: error instanceof EarTrouble ? error.message : ODD }),
      );
    },
  };

  function send(text: string) {
    ledger.mark("text");
    written = false;
    become({ question: text, reply: null });
    reading.expect(conversation.send(text), { moment, news });
  }

  function moment(moment: Moment) {
    if (moment.type === "sentence") ledger.mark("firstSentence");
    else if (moment.type === "made") ledger.spend(moment.characters);
    else {
      ledger.mark("firstAudio", moment.inMs);
      dispatch({ type: "sounding" });
    }
    become({});
  }

  function news(news: ReplyNews) {
    if (news.type === "failed") return dispatch({ type: "failed", problem: news.reason });
    if (news.type === "begun") return become({ reply: news.item.key });
    if (news.type === "words") ledger.mark("firstToken");
    if (news.type === "ended") written = true;
    look();
  }

  /** Whether the voice has come to the end of the reply. */
  function look() {
    const { key, status, problem } = player.snapshot();
    if (!written || key !== state.reply || key === null) return;
    if (status === "failed" || (status === "idle" && problem))
      dispatch({ type: "failed", problem: problem ?? "The reply could not be spoken." });
    else if (status === "idle") dispatch({ type: "silent" });
  }

  function cut() {
    const { key, heard: until } = player.snapshot();
    if (key !== null && key === state.reply) conversation.markHeard(key, until);
    reading.end();
    if (isReplying(conversation.snapshot().timeline.items)) conversation.stop();
  }

  const unsubscribe = player.subscribe(look);
  ears?.prepare();

  return {
    snapshot: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    /** False where nothing can listen, now or later: one types. */
    hears: ears !== null,
    notice: ears?.notice ?? null,
    canCutInByVoice: ears?.hearsWhileSpeaking ?? false,
    dispatch,
    /** How loud it is: the person while they speak, else the persona. */
    level: () => (state.phase === "speaking" ? player.speaker.level() : (ears?.level() ?? 0)),
    end() {
      dispatch({ type: "lost", problem: null });
      ears?.retire();
      reading.end();
      unsubscribe();
    },
  };
}
