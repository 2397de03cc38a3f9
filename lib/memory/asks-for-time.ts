import { STOP_WORDS, VAGUE_WORDS } from "./stop-words";
import { termsOfWord, wordsOf } from "./terms";
import type { Timeline } from "./timeline";
import type { Span } from "./when";

/** Words that ask for whatever was said or done ("What did we talk about in May?"). */
const OF_ANYTHING = new Set(
  "talk speak discuss chat say write share go happen day date time week month year last message conversation everything anything summary summarize recap"
    .split(" ")
    .flatMap(termsOfWord),
);
/** How far back the year of a date is looked for that names none. */
const YEARS = 20;

/** Whether a question is about a time and nothing else; `isName` tells the two who talk, who are part of everything. */
export const asksOnlyForTime = (question: string, span: Span, isName: (word: string) => boolean): boolean =>
  wordsOf(question.replace(span.words, " ")).every(
    (word) =>
      STOP_WORDS.has(word) ||
      VAGUE_WORDS.has(word) ||
      isName(word) ||
      termsOfWord(word).every((term) => OF_ANYTHING.has(term)),
  );

/** The stretch that is meant in this history: of a date without a year the latest on which something was said. */
export function inHistory(span: Span, timeline: Timeline): Span {
  if (!span.anyYear) return span;
  const earliest = timeline.times[timeline.order[0] ?? 0] ?? 0;
  for (let back = 0; back < YEARS; back++) {
    const [from, to] = [yearsBefore(span.from, back), yearsBefore(span.to, back)];
    if (to <= earliest) break;
    if (timeline.between(from, to).length > 0) return { ...span, from, to };
  }
  return span;
}

function yearsBefore(time: number, years: number): number {
  const date = new Date(time);
  return date.setUTCFullYear(date.getUTCFullYear() - years);
}
