import { Refusal, wordsOf } from "@/components/request";
import type { Sentence } from "../spoken/reader";
import type { Speaker } from "./speaker";
import type { Spoken, Voice } from "./voice";

/** How many sentences are made ahead of the one that sounds, and how many at once. */
const AHEAD = 2;
const AT_ONCE = 2;
/** Time for the browser to get a buffer going, in seconds. */
const LEAD_S = 0.03;
/** Readable text that this voice has no sounds for; the next sentence may be different. */
const UNSPEAKABLE = 422;

/** `loading`: nothing sounds yet, or the voice waits for words. */
export type Phase = "loading" | "speaking" | "done" | "failed";

export type Told = {
  phase: Phase;
  /** The sentence that sounds. */
  sentence: Sentence | null;
  /** Up to where of the text it was heard, in characters. */
  heard: number;
  problem: string | null;
  fallback: string | null;
};

export type Utterance = ReturnType<typeof createUtterance>;

type Part = { sentence: Sentence; buffer?: AudioBuffer; silent?: boolean; stop?: () => void };

type Events = {
  changed(told: Told): void;
  /** A sentence was made; so many characters of it were asked of the server. */
  made?(characters: number): void;
  /** The first sound will be heard in so many milliseconds. */
  sounding?(inMs: number): void;
};

/**
 * Says sentences one after the other without a gap, making a few ahead. More can be added while it speaks. After `stop`
 * nothing of it sounds any more, whatever was still on its way.
 */
export function createUtterance(say: Voice, speaker: Speaker, events: Events) {
  const leash = new AbortController();
  const parts: Part[] = [];
  /** The next to be asked for, to be scheduled, to be heard to its end. */
  let asked = 0;
  let scheduled = 0;
  let over = 0;
  let made = 0;
  let nextAt = 0;
  let closed = false;
  let told: Told = { phase: "loading", sentence: null, heard: 0, problem: null, fallback: null };

  function tell(change: Partial<Told>) {
    if (leash.signal.aborted) return;
    told = { ...told, ...change };
    events.changed(told);
  }

  function pump() {
    const atOnce = made === 0 ? 1 : AT_ONCE;
    while (asked < parts.length && asked - made < atOnce && asked - over <= AHEAD) void make(asked++);
    while (scheduled < parts.length && isReady(parts[scheduled])) schedule(scheduled++);
    while (over < scheduled && parts[over]?.silent) over++;
    if (!closed || over < parts.length || told.phase === "failed") return;
    tell({ phase: "done", sentence: null });
  }

  const isReady = (part: Part | undefined) => Boolean(part?.buffer || part?.silent);

  async function make(index: number) {
    const part = parts[index] as Part;
    try {
      const spoken: Spoken = await say(part.sentence.text, leash.signal);
      if (leash.signal.aborted) return;
      events.made?.(spoken.characters);
      const buffer = await speaker.decode(spoken.audio);
      if (leash.signal.aborted) return;
      part.buffer = buffer;
      if (spoken.fallback && spoken.fallback !== told.fallback) tell({ fallback: spoken.fallback });
    } catch (error) {
      if (leash.signal.aborted) return;
      part.silent = true;
      if (!(error instanceof Refusal && error.status === UNSPEAKABLE)) return fail(error, index);
      tell({ problem: error.message });
    }
    made++;
    pump();
  }

  /** What was made before still sounds; nothing after it does. */
  function fail(error: unknown, index: number) {
    parts.length = Math.min(parts.length, index);
    asked = parts.length;
    closed = true;
    const problem =
      error instanceof Refusal ? wordsOf(error) : "The voice sent something that cannot be played.";
    if (over >= parts.length) {
      tell({ phase: "failed", sentence: null, problem });
      leash.abort();
    } else tell({ problem });
  }

  function schedule(index: number) {
    const part = parts[index] as Part;
    if (!part.buffer) return;
    const at = Math.max(speaker.now() + LEAD_S, nextAt);
    nextAt = at + part.buffer.duration;
    part.stop = speaker.play(part.buffer, at, () => ended(index));
    if (part.sentence !== parts[over]?.sentence) return;
    begin(part);
    if (told.heard === 0) events.sounding?.((at - speaker.now()) * 1_000);
  }

  const begin = (part: Part) => tell({ phase: "speaking", sentence: part.sentence });

  function ended(index: number) {
    over = index + 1;
    const heard = parts[index]?.sentence.end ?? told.heard;
    if (parts[index]) parts[index].buffer = undefined;
    while (parts[over]?.silent) over++;
    const next = parts[over];
    tell({ heard, ...(next?.stop ? {} : { phase: "loading", sentence: null }) });
    if (next?.stop) begin(next);
    if (closed && over >= parts.length && told.problem && told.phase !== "done")
      return tell({ phase: parts.length === 0 ? "failed" : "done", sentence: null });
    pump();
  }

  return {
    /** More to say. */
    add(sentences: Sentence[]) {
      if (closed || leash.signal.aborted) return;
      for (const sentence of sentences) parts.push({ sentence });
      pump();
    },
    /** Nothing more will come. */
    close() {
      closed = true;
      if (!leash.signal.aborted) pump();
    },
    /** Silence, at once. */
    stop() {
      if (leash.signal.aborted) return;
      leash.abort();
      for (const part of parts.slice(over, scheduled)) part.stop?.();
    },
    told: () => told,
  };
}
