import type { Connection } from "@/components/chat/core";
import type { State } from "./machine";

/** The one line that says what is going on; read aloud when it changes. */
export function statusOf({ phase, muted, holding }: State, name: string): string {
  switch (phase) {
    case "ready":
      return `Talk with ${name}`;
    case "starting":
      return "One moment…";
    case "listening":
      return muted ? "Muted" : "Listening";
    case "hearing":
      return holding ? "Listening while you hold" : "Listening to you";
    case "transcribing":
      return "Understanding…";
    case "thinking":
      return "Thinking…";
    case "speaking":
      return `${name} is speaking`;
    case "stuck":
      return "Nothing can be heard";
  }
}

/** What one can do now. */
export function hintOf({ phase, muted }: State, byVoice: boolean): string {
  switch (phase) {
    case "listening":
      return muted ? "Hold the button or the space bar to talk." : "Just talk. A short silence sends it.";
    case "thinking":
    case "speaking":
      return byVoice && !muted ? "Talk, or tap the picture, to cut in." : "Tap the picture to cut in.";
    default:
      return "";
  }
}

const LINES: Record<Exclude<Connection, "ok">, string> = {
  offline: "You are offline. What you say now is kept, and can be sent again from the chat.",
  lost: "The connection was lost. Trying again…",
  "signed-out": "You have been signed out. Leave voice mode and sign in.",
  gone: "This persona is no longer here.",
};

export const problemOf = ({ problem }: State, connection: Connection): string | null =>
  problem ?? (connection === "ok" ? null : LINES[connection]);
