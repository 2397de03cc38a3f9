import { createReader, sentencesOf } from "../spoken/reader";
import { type Moment, type PlayerState, SILENT, type Status, type Telling } from "./player-state";
import type { Speaker } from "./speaker";
import { createUtterance, type Told, type Utterance } from "./utterance";
import type { Voice } from "./voice";

const WORDLESS = "There is nothing to hear here: code, emoji and stage directions are not spoken.";

/** Speaks one reply at a time. A new one silences the one before, and nothing of an old one is ever heard later. */
export function createPlayer(say: Voice, speaker: Speaker, name?: string) {
  const listeners = new Set<() => void>();
  let state = SILENT;
  let turn = 0;
  let current: Utterance | null = null;

  function become(change: Partial<PlayerState>) {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function silence() {
    turn += 1;
    current?.stop();
    current = null;
  }

  /** Begins to speak a reply that is still being written. */
  function begin(key: string, heard?: (moment: Moment) => void): Telling {
    silence();
    const mine = turn;
    const isMine = () => mine === turn;
    become({ ...SILENT, key, status: "loading" });
    const reader = createReader(name);
    const utterance = createUtterance(say, speaker, {
      changed: (told) => isMine() && become(seen(told, state.status)),
      made: (characters) => heard?.({ type: "made", characters }),
      sounding: (inMs) => heard?.({ type: "sounding", inMs }),
    });
    current = utterance;
    let fed = "";
    let first = true;
    const add = (sentences: ReturnType<typeof reader.feed>) => {
      if (sentences.length > 0 && first) heard?.({ type: "sentence" });
      if (sentences.length > 0) first = false;
      utterance.add(sentences);
    };
    void speaker.unlock().then((running) => {
      if (isMine() && !running) become({ status: "blocked" });
    });
    return {
      grow(content) {
        if (!isMine() || !content.startsWith(fed)) return;
        add(reader.feed(content.slice(fed.length)));
        fed = content;
      },
      end() {
        if (!isMine()) return;
        add(reader.end());
        utterance.close();
      },
    };
  }

  function stop() {
    silence();
    if (state.status !== "idle") become({ ...SILENT });
  }

  /** Call inside a tap. */
  async function resume() {
    const mine = turn;
    const running = await speaker.unlock();
    if (mine !== turn || !current) return;
    become(running ? { status: "playing", ...seen(current.told(), "playing") } : { status: "blocked" });
  }

  return {
    snapshot: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    begin,
    /** Speaks a whole reply, or says why there is nothing to hear of it. Call inside a tap. */
    play(key: string, text: string) {
      if (sentencesOf(text, name).length === 0) {
        silence();
        return become({ ...SILENT, key, problem: WORDLESS });
      }
      const telling = begin(key);
      telling.grow(text);
      telling.end();
    },
    pause() {
      if (state.status !== "playing" && state.status !== "loading") return;
      speaker.hold();
      become({ status: "paused" });
    },
    resume,
    stop,
  };
}

/** What an utterance tells, as a reply shows it. A pause and a blocked browser outlast what is made meanwhile. */
function seen(told: Told, status: Status): Partial<PlayerState> {
  const { phase, sentence, heard, problem, fallback } = told;
  const held = status === "paused" || status === "blocked";
  const next: Status =
    phase === "failed"
      ? "failed"
      : phase === "done"
        ? "idle"
        : held
          ? status
          : phase === "speaking"
            ? "playing"
            : "loading";
  return { status: next, caption: sentence?.text ?? null, heard, problem, fallback };
}
