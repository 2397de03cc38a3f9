/** Shorter ones say nothing by themselves ("Oh no!"). */
const WORDS_LEAST = 3;
const MOST = 12;
/** Scripts without spaces end their sentences without one as well. */
const END = /(?<=[.!?…])\s+|(?<=[。！？])|\n+/u;

/**
 * The sentences of a text that can stand alone, at most twelve. None when it is but one: in a message of several, one
 * may be what a question is about, and the others hide its meaning.
 */
export function sentencesOf(text: string): string[] {
  const parts = text.split(END).filter((part) => part.trim() !== "");
  if (parts.length < 2) return [];
  return parts.filter((part) => isTelling(part.trim())).slice(0, MOST);
}

const isTelling = (sentence: string) =>
  sentence.split(/\s+/).length >= WORDS_LEAST || /[\p{Lo}]{6}/u.test(sentence);
