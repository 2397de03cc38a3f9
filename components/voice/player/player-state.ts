import type { createPlayer } from "./player";

/** `blocked`: the browser wants a tap before it lets anything sound. */
export type Status = "idle" | "loading" | "playing" | "paused" | "blocked" | "failed";

export type PlayerState = {
  /** Which reply it is about; what is "idle" may still name the one that was heard last, for what is to be said of it. */
  key: string | null;
  status: Status;
  /** The words that sound. */
  caption: string | null;
  /** Up to where of the reply it was heard, in characters. */
  heard: number;
  problem: string | null;
  fallback: string | null;
};

export const SILENT: PlayerState = {
  key: null,
  status: "idle",
  caption: null,
  heard: 0,
  problem: null,
  fallback: null,
};

/** What happens on the way to a sound, for whoever measures it. */
export type Moment =
  | { type: "sentence" }
  | { type: "made"; characters: number }
  | { type: "sounding"; inMs: number };

/** Tells a reply to the voice while it is written. */
export type Telling = {
  /** All of the reply so far; what was there before must still stand. */
  grow(content: string): void;
  end(): void;
};

export type Player = ReturnType<typeof createPlayer>;
