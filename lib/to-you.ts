/** Words somebody uses of themself, and what they are said to them; in small letters. */
export const TO_YOU: Readonly<Record<string, string>> = {
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

/** "I was" with the verb that "you" takes. */
export const agreed = (words: string): string =>
  words.replace(/\b(i|we) was\b/gi, "$1 were").replace(/\bwas i\b/gi, "were I");
