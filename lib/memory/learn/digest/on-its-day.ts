import { dated } from "../../extract/dates";

/** What lies behind, by its verb. */
const PAST =
  /\b(?:was|were|had|did|got|went|came|made|took|saw|met|found|lost|won|left|felt|told|bought|sold|broke|quit|ran|ate|slept|spent|woke|fell|kept|gave|began|drank|wrote|read|\p{L}{2,}ed)\b/iu;
const TO_COME =
  /\b(?:tomorrow|tonight|next|will|(?:am|is|are|'m|'re|'s) (?:going|about|\p{L}+ing)|have to|due)\b/iu;
const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
/** Words for a day that mean another one when they are read later, with what tells the day or the hour beside them. */
const DAY = new RegExp(
  `\\b(?:(?:since|until|till|by|from|before|after|for|over|during|of|to|on|in|at) )?(?:the )?(?:(?:on )?${WEEKDAY} )?(?:day (?:after tomorrow|before yesterday)|(?:this|last|next|yesterday|tomorrow) (?:morning|afternoon|evening|night|week(?:end)?|month|year|${WEEKDAY})|today|tonight|yesterday|tomorrow|right now)\\b(?: on ${WEEKDAY}\\b)?(?: at (?:noon|\\d{1,2}(?::\\d\\d)?(?: ?[ap]m)?)\\b)?`,
  "gi",
);

/**
 * A sentence as it can be read on any day: "I passed yesterday" with the date of that day, seen from `now`, and each
 * other day it names with its own. Where no date is to be told, the word for the day is left out.
 */
export function onItsDay(sentence: string, now: Date): string {
  const days = [...sentence.matchAll(DAY)];
  let told = "";
  let end = 0;
  for (const [at, { 0: words, index }] of days.entries()) {
    const before = sentence.slice(end, index);
    end = index + words.length;
    const after = sentence.slice(end, days[at + 1]?.index);
    // Of several days each has the verb before it, or else after it: "my party is this Friday and last Friday I was ill".
    const near = days.length === 1 ? sentence : /\p{L}+ \p{L}+/u.test(before) ? before : after;
    told += withDate(before, now);
    if (LASTS.test(words)) {
      told += words;
      continue;
    }
    const day = dated(words, now, isAhead(`${words} ${near}`));
    if (day !== words) told += day;
    else if (ENDS.test(sentence.slice(end))) told = told.replace(JOINS, "");
  }
  told += withDate(sentence.slice(end), now);
  const whole = told
    .replace(BEGINS, "$1")
    .replace(/\s+([.,!?…])/g, "$1")
    .replace(/\s{2,}/g, " ")
    .trim();
  return /^\P{Ll}/u.test(sentence) ? whole.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : whole;
}

/** What comes to its end after a day that is left out needs no "and" before it. */
const ENDS = /^\P{L}*$/u;
const JOINS = /(?:\s*,|\s+and|\s+or)*\s*$/i;
/** "On 3 June 2026 was the first day": a day that is spoken of itself. */
const BEGINS = /^on (\d{1,2} \p{Lu}\p{L}+ \d{4})(?= (?:is|was|has been|will be)\b)/iu;

/** "For the last week" is how long something took. */
const LASTS = /^(?:for|over|during|in) the last\b/i;

/** Whether what is told lies ahead. */
const isAhead = (words: string) => TO_COME.test(words) || !PAST.test(words);

function withDate(part: string, now: Date): string {
  const [lead = "", trail = ""] = [/^\s*/.exec(part)?.[0], /\s*$/.exec(part.trimStart())?.[0]];
  return lead + dated(part.trim(), now, isAhead(part)) + trail;
}
