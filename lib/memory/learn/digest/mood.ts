import type { Sentiment } from "@/lib/chat/feel";

/** How many of the latest messages tell the mood. */
const LATEST = 12;

/** How one message sounded; `danger` where it sounded as if its writer, or somebody near them, were in danger. */
export type Sound = Sentiment | "danger" | null;

/**
 * How somebody seemed, in a word, from how their latest messages sounded; null when none was heard. Who spoke of danger
 * among much else was not calm.
 */
export function moodOf(sounds: readonly Sound[]): string | null {
  const heard = sounds.filter((one) => one !== null).slice(-LATEST);
  if (heard.length === 0) return null;
  if (heard.includes("danger")) return "low";
  const part = (which: Sentiment) => heard.filter((one) => one === which).length / heard.length;
  const [good, bad] = [part("positive"), part("negative")];
  if (good >= 0.3 && bad >= 0.3) return "up and down";
  if (bad >= 0.6) return "low";
  if (bad > 0.3) return "a little low";
  if (good >= 0.6) return "cheerful";
  if (good > 0.3) return "in good spirits";
  return "calm";
}
