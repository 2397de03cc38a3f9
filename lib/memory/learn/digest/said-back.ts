const TO_YOU: Record<string, string> = {
  i: "you",
  "i'm": "you're",
  "i've": "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  me: "you",
  my: "your",
  mine: "yours",
  myself: "yourself",
  am: "are",
  we: "you",
  "we're": "you're",
  "we've": "you've",
  "we'd": "you'd",
  "we'll": "you'll",
  us: "you",
  our: "your",
  ours: "yours",
  ourselves: "yourselves",
};

export const FIRST_PERSON = /\b(?:i|i'm|i've|i'd|i'll|my|we|we're|we've|our)\b/i;

/** What somebody said of themself, said to them: "I was at my sister's" is "You were at your sister's." */
export function saidBack(sentence: string): string {
  const turned = sentence
    .replace(/\b(i|we) was\b/gi, "$1 were")
    .replace(/\bwas i\b/gi, "were I")
    .replace(/[\p{L}']+/gu, (word) => TO_YOU[word.toLowerCase()] ?? word)
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return /[.!…]$/.test(turned) ? turned : `${turned}.`;
}
