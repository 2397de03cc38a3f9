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

/** What is written down of somebody, as it is said to them; in small letters. */
const TO_YOU: Readonly<Record<string, string>> = {
  they: "you",
  them: "you",
  their: "your",
  theirs: "yours",
  themself: "yourself",
  themselves: "yourself",
};

/** A key as it is stored in words, to the person it is about: "reply_length" is "Reply length", "their job" "Your job". */
export function keyWords(key: string): string {
  const words = key
    .replace(/[_\-:.]+/g, " ")
    .replace(/\p{L}+/gu, (word) => TO_YOU[word.toLowerCase()] ?? word)
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
