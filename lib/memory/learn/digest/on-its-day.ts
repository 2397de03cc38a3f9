import { dated } from "../../extract/dates";

/** What lies behind, by its verb. */
const PAST =
  /\b(?:was|were|had|did|got|went|came|made|took|saw|met|found|lost|won|left|felt|told|bought|sold|broke|quit|ran|ate|slept|spent|woke|fell|kept|gave|began|drank|wrote|read|\p{L}{2,}ed)\b/iu;
const TO_COME =
  /\b(?:tomorrow|tonight|next|will|(?:am|is|are|'m|'re|'s) (?:going|about|\p{L}+ing)|have to|due)\b/iu;
/** Words for a day that mean another one when they are read later. */
const DAY =
  /(?:,|\s+and|\s+or)?\s*\b(?:the day (?:after tomorrow|before yesterday)|today|tonight|yesterday|tomorrow|right now|(?:this|last|next|yesterday|tomorrow) (?:morning|afternoon|evening|night|week(?:end)?|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b/gi;

/**
 * A sentence as it can be read on any day: "I passed yesterday" with the date of that day, seen from `now`. Where no
 * date is to be told, the word for the day is left out.
 */
export function onItsDay(sentence: string, now: Date): string {
  const told = dated(sentence, now, TO_COME.test(sentence) || !PAST.test(sentence));
  return told
    .replace(DAY, "")
    .replace(/\s+([.,!?…])/g, "$1")
    .trim();
}
