/** How sure a persona is, from 0 to 1, in words; empty where it is as good as certain. */
export function confidenceWords(confidence: number): string {
  if (confidence >= 0.85) return "";
  if (confidence >= 0.65) return "Fairly sure";
  return confidence >= 0.4 ? "Not certain" : "A guess";
}

/** How often something was noticed: "Noticed once", "Noticed 3 times". */
export const timesWords = (times: number): string =>
  times === 1
    ? "Noticed once"
    : times === 2
      ? "Noticed twice"
      : `Noticed ${times.toLocaleString("en")} times`;

/** A key as it is stored in words: "reply_length" is "Reply length". */
export function keyWords(key: string): string {
  const words = key.replace(/[_\-:.]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
