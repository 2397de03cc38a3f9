/** A sentence as it stands in the message. */
export type Sentence = { quote: string; isQuestion: boolean };

const ABBREVIATION =
  /(?:^|[\s(.])(?:mr|mrs|ms|dr|st|prof|vs|approx|no|jr|sr|e\.g|i\.e|a\.k\.a|p\.m|a\.m|\p{L})\.$/iu;
/** After a single letter a sentence begins all the same where somebody speaks of themself: "Call me T. I have an exam". */
const BEGINS = /^\s+(?:I['’]\p{L}|(?:I|My|We|Our)\s)/u;
/** More sentences than anybody says about themselves at once; what follows is pasted. */
const SENTENCES = 150;
const LONGEST = 600;

/** The sentences of a message, in order; lines end sentences too. Each quote is a stretch of the text as it stands. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const cut = (end: number) => {
    const quote = text.slice(start, end).trim();
    start = end;
    if (quote.length <= LONGEST && /\p{L}|\d/u.test(quote))
      found.push({ quote, isQuestion: /\?["')\]!?\s]*\P{L}*$/u.test(quote) });
  };
  for (const { 0: mark, index } of text.matchAll(
    /[.!?…]+["')\]]*(?=\s|$)|\n+|\p{Extended_Pictographic}+(?=\s+\p{Lu})/gu,
  )) {
    if (found.length >= SENTENCES) return found;
    const end = index + mark.length;
    const isShort = mark === "." && ABBREVIATION.test(text.slice(Math.max(start, end - 12), end));
    if (isShort && !BEGINS.test(text.slice(end, end + 8))) continue;
    if (/^(?:\.{2,}|…)$/.test(mark) && /^\s+\p{Ll}/u.test(text.slice(end, end + 4))) continue;
    cut(end);
  }
  if (found.length < SENTENCES) cut(text.length);
  return found;
}
