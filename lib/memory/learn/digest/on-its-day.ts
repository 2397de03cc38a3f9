import { dated } from "../../extract/dates";

/** What lies behind, by its verb. */
const PAST =
  /\b(?:was|were|had|did|got|went|came|made|took|saw|met|found|lost|won|left|felt|told|bought|sold|broke|quit|ran|ate|slept|spent|woke|fell|kept|gave|began|drank|wrote|read|\p{L}{2,}ed)\b/iu;
const TO_COME =
  /\b(?:tomorrow|tonight|next|will|(?:am|is|are|'m|'re|'s) (?:going|about|\p{L}+ing)|have to|due)\b/iu;
const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
/** Words for a day that mean another one when they are read later, with what tells the day or the hour beside them. */
const DAY = new RegExp(
  `\\b(?:(?:since|until|till|by|from|before|after|for|of|to|on|in|at) )?(?:the )?(?:(?:on )?${WEEKDAY} )?(?:day (?:after tomorrow|before yesterday)|(?:this|last|next|yesterday|tomorrow) (?:morning|afternoon|evening|night|week(?:end)?|month|year|${WEEKDAY})|today|tonight|yesterday|tomorrow|right now)\\b(?: on ${WEEKDAY}\\b)?(?: at (?:noon|\\d{1,2}(?::\\d\\d)?(?: ?[ap]m)?)\\b)?`,
  "gi",
);

/**
 * A sentence as it can be read on any day: "I passed yesterday" with the date of that day, seen from `now`, and each
 * other day it names with its own. Where no date is to be told, the word for the day is left out.
 */
export function onItsDay(sentence: string, now: Date): string {
  const isAhead = TO_COME.test(sentence) || !PAST.test(sentence);
  let told = "";
  let end = 0;
  for (const { 0: words, index } of sentence.matchAll(DAY)) {
    told += withDate(sentence.slice(end, index), now, isAhead);
    end = index + words.length;
    const day = dated(words, now, liesAhead(words) ?? isAhead);
    if (day !== words) told += day;
    else if (ENDS.test(sentence.slice(end))) told = told.replace(JOINS, "");
  }
  told += withDate(sentence.slice(end), now, isAhead);
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

const liesAhead = (words: string) =>
  /\b(?:tomorrow|tonight|next)\b/i.test(words) ? true : /\b(?:last|yesterday)\b/i.test(words) ? false : null;

function withDate(part: string, now: Date, isAhead: boolean): string {
  const [lead = "", trail = ""] = [/^\s*/.exec(part)?.[0], /\s*$/.exec(part.trimStart())?.[0]];
  return lead + dated(part.trim(), now, isAhead) + trail;
}
