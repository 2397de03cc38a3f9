export type Sentiment = "positive" | "neutral" | "negative";

/** How many of the latest messages tell the mood. */
const LATEST = 12;

/** How somebody seemed, in a word, from how their latest messages sounded; null when none was heard. */
export function moodOf(sentiments: readonly (Sentiment | null)[]): string | null {
  const heard = sentiments.filter((one): one is Sentiment => one !== null).slice(-LATEST);
  if (heard.length === 0) return null;
  const part = (which: Sentiment) => heard.filter((one) => one === which).length / heard.length;
  const [good, bad] = [part("positive"), part("negative")];
  if (good >= 0.3 && bad >= 0.3) return "up and down";
  if (bad >= 0.6) return "low";
  if (bad > 0.3) return "a little low";
  if (good >= 0.6) return "cheerful";
  if (good > 0.3) return "in good spirits";
  return "calm";
}
