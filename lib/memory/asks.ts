const TIME =
  /\b(?:yesterday|today|tonight|tomorrow|last|next|ago|weeks?|months?|years?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|march|april|may|june|july|august|september|october|november|december|weekend|morning|evening|since|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th|\w+t(?:eenth|ieth))\b|\d/i;
const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|half|third|quarter|once|twice|dozens?)\b/i;
const ASKS_TIME =
  /^when\b|\bwhen (?:did|does|do|is|are|was|were|will)\b|\bwhat (?:date|day|month|year)\b|\bhow long ago\b/i;
const ASKS_NUMBER = /\bhow (?:many|much|old|long|far|often)\b/i;
/** A word written large within a sentence. */
const NAME = /[\p{Ll},;:]\s+(?!I\b)\p{Lu}\p{L}+/u;
const ASKS_NAME =
  /\b(?:who|whom|whose|where)\b|\bwhich (?:city|country|place|company|person)\b|\bnames?\b|\bcall(?:ed)?\b/i;
/** A picture's caption may follow the words. */
const ENDS_ASKING = /[?？]["'”’)\s]*(?:\[[^\]]*\]\s*)?$/;

export const HAS_TIME = 1;
export const HAS_NUMBER = 2;
export const IS_QUESTION = 4;
export const HAS_NAME = 8;

/**
 * What a text is good for as bits: `HAS_TIME` and `HAS_NUMBER` (English) and `HAS_NAME` (of anybody or anything) for
 * answers in it, `IS_QUESTION` at its end.
 */
export const marksOf = (text: string): number =>
  (TIME.test(text) ? HAS_TIME : 0) |
  (NUMBER.test(text) ? HAS_NUMBER : 0) |
  (NAME.test(text) ? HAS_NAME : 0) |
  (ENDS_ASKING.test(text) ? IS_QUESTION : 0);

/** The sort of answer a question asks for (English), or 0. */
export function answerTo(question: string): number {
  if (ASKS_TIME.test(question.trim())) return HAS_TIME;
  if (ASKS_NUMBER.test(question)) return HAS_NUMBER;
  return ASKS_NAME.test(question) ? HAS_NAME : 0;
}

const PREPOSITION = "in|on|at|to|for|from|by|with|until|since|during|around|near";
const AUXILIARY = "did|does|do|is|are|was|were|will|would|has|have|had|can|could|should|might";
const OPENING = new RegExp(
  `^\\s*(?:(?:${PREPOSITION})\\s+)?(?:when|where|what|who|whom|whose|which|why|how)` +
    `(?:\\s+(?:many|much|long|often|old|far|kind of|type of|sort of))?\\s+(?:(?:${AUXILIARY})\\s+)?|^\\s*(?:${AUXILIARY})\\s+`,
  "i",
);

/**
 * A question without what makes it one ("When did Ana move to Porto?" → "Ana move to Porto"): a model of meaning holds
 * questions for alike, and what answers one is none. Empty when nothing else is left.
 */
export const asStatement = (question: string): string =>
  question
    .replace(/\?+\s*$/, "")
    .replace(OPENING, "")
    .trim();
