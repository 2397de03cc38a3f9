import { type ParsedResult, parse } from "chrono-node";
import { dayWords, MONTHS } from "./day-words";
import { feast, nth, season } from "./feasts";

export { dayWords, monthWords } from "./day-words";

const DAY = 86_400_000;
const RECURRING =
  /\b(?:every|each|(?<!in |for |about )a (?:day|week|month|year)(?! ago| from)|daily|weekly|monthly|most)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|\bweekends\b/i;

/** How long something takes is no date: "for two years", "in under four hours", "one day". */
const LASTS =
  /\b(?:for|after|within|(?:in )?(?:under|over|about|less than|more than)|takes?|lasts?|every|all) (?:the (?:last|past|next) )?(?:about |over |almost |nearly |around )?(?:\d+(?:\.\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|many|several|a few|a couple of|the) (?:years?|months?|weeks?|days?|hours?|minutes?|decades?|nights?)\b(?! ago)|\bone day\b|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[- ](?:years?|months?|weeks?|days?)[- ](?:old|olds|younger|older|sober|clean|pregnant|trip|holiday|course|long)\b/gi;

/** A point in time that words named: where they stand in the text, how we write it, and the day it begins. */
export type Named = { from: number; to: number; words: string; begins: Date; isFuture: boolean };

/**
 * The first date a text names, seen from `now`: weekdays and months without a year lie ahead when something is
 * planned and behind when it has happened. Null where the text tells of something that recurs.
 */
export function dateIn(text: string, now: Date, ahead: boolean): Named | null {
  const key = `${now.getTime()} ${ahead} ${text}`;
  const known = read.get(key);
  if (known !== undefined) return known;
  if (read.size >= READ_MOST) read.clear();
  const date = firstDate(text, now, ahead);
  read.set(key, date);
  return date;
}

/** Several rules ask for the date of the same words. */
const read = new Map<string, Named | null>();
const READ_MOST = 64;

function firstDate(text: string, now: Date, ahead: boolean): Named | null {
  if (
    RECURRING.test(text) ||
    !/\d|spring|summer|autumn|fall|winter|day|week|month|year|night|morning|evening|today|tomorrow|noon|christmas|xmas|new year|easter|valentine|halloween|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|fortnight/i.test(
      text,
    )
  )
    return null;
  const blank = (words: string) => " ".repeat(words.length);
  const plain = text
    .replace(LASTS, blank)
    .replace(
      /\b(?:not|never)\b.*(\bin (?:\d+|an?|\p{L}+) (?:years?|months?|weeks?|days?|decades?)\b)/iu,
      (all, time) => all.replace(time, blank),
    );
  const first = parse(plain, now, { forwardDate: ahead }).find(
    ({ text: words, start, index }) =>
      (!/^(?:may|march|sun|sat|wed|mar|second|now|one day)$/i.test(words) ||
        (/^(?:may|march)$/i.test(words) &&
          /\b(?:in|last|next|this|since|until|till|by|before|from|of|for|early|late|mid)[ -]$/i.test(
            plain.slice(0, index),
          ))) &&
      !/^(?:in )?\d+ ?m?$/.test(words) &&
      !/^now\b/i.test(words) &&
      !/^(?:(?:at |in |on |by )?(?:the )?)?(?:night|morning|evening|afternoon|noon|midnight|day|(?:\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m|o'?clock)?\.?))$/i.test(
        words,
      ) &&
      (ahead ||
        start.isCertain("day") ||
        start.isCertain("weekday") ||
        start.isCertain("month") ||
        start.isCertain("year") ||
        /today|yesterday|night|morning|ago|last|this/i.test(words)),
  );
  return first
    ? named(first, text, now, ahead)
    : (season(plain, now) ?? nth(plain, now, ahead) ?? feast(plain, now, ahead));
}

/** What is due is still to come, whatever stands around it. */
const DUE = /\bdue (?:in|on|by|at|any|next|this|early|late|around)\b/i;

/** The text with its first date told in full: "flying on Friday" becomes "flying on 4 December 2026". */
export function dated(text: string, now: Date, ahead: boolean): string {
  const date = dateIn(text, now, ahead || DUE.test(text));
  if (!date) return text;
  const before = text.slice(0, date.from).trimEnd();
  const bare = date.words.replace(/^(?:on|in) /, "");
  const words = /\b(?:since|until|till|by|from|before|after|for|of|is|to)$/i.test(before) ? bare : date.words;
  return `${before} ${words}${text.slice(date.to)}`.trim();
}

function named(found: ParsedResult, text: string, now: Date, ahead: boolean): Named {
  const lead = text
    .slice(0, found.index)
    .match(/\b(?:on|in|at|this|the|of|next|last|coming|back in)\s+(?:the\s+)?$/i);
  const from = lead ? found.index - lead[0].length : found.index;
  const to = found.index + found.text.length;
  const { words, begins } = told(found, now, ahead);
  return { from, to, words, begins, isFuture: begins.getTime() > now.getTime() };
}

function told(found: ParsedResult, now: Date, ahead: boolean): { words: string; begins: Date } {
  const said = found.text.toLowerCase();
  const sure = (part: "day" | "weekday" | "month" | "year" | "hour") => found.start.isCertain(part);
  const date = found.start.date();
  const amount =
    /(\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|a couple of) (week|month|year)/.exec(
      said,
    );
  if (/\byear/.test(said))
    return { words: `in ${date.getFullYear()}`, begins: new Date(date.getFullYear(), 0, 1) };
  if (/\bmonth/.test(said) || (sure("month") && !sure("day") && !sure("weekday")))
    return monthOf(found, now, ahead, said);
  if (/\bweek\b|\bwk\b/.test(said) && !sure("weekday") && !amount) return weekOf(date);
  if (amount?.[2] === "week" && said.includes("ago"))
    return { words: `around ${dayWords(date)}`, begins: date };
  const day =
    sure("weekday") && !sure("day") && !ahead && date > now ? new Date(date.getTime() - 7 * DAY) : date;
  const isToday = day.toDateString() === now.toDateString();
  if (isToday && ahead && sure("weekday") && !sure("day") && !/\bthis\b/.test(said))
    day.setDate(day.getDate() + 7);
  if (sure("month") && sure("day") && !sure("year") && !ahead && day.getTime() > now.getTime() + DAY)
    day.setFullYear(day.getFullYear() - 1);
  if (!sure("day") && !sure("weekday") && !sure("month") && sure("year"))
    return { words: `in ${day.getFullYear()}`, begins: day };
  const time =
    sure("hour") && ahead && /\d|noon/.test(said.replace(/\d+(?:st|nd|rd|th)/g, ""))
      ? clock(date, found.start.isCertain("meridiem") || /:/.test(said))
      : "";
  return { words: `on ${dayWords(day)}${time}`, begins: day };
}

function monthOf(found: ParsedResult, now: Date, ahead: boolean, said: string) {
  const date = found.start.date();
  let year = date.getFullYear();
  if (!/\bmonth/.test(said) && !found.start.isCertain("year")) {
    const lies = new Date(year, date.getMonth(), 1).getTime();
    if (!ahead && lies > now.getTime()) year--;
    if (!ahead && lies < now.getTime() - 366 * DAY) year++;
  }
  return { words: `in ${MONTHS[date.getMonth()]} ${year}`, begins: new Date(year, date.getMonth(), 1) };
}

function weekOf(date: Date) {
  const monday = new Date(date.getTime() - ((date.getDay() + 6) % 7) * DAY);
  return { words: `in the week of ${dayWords(monday)}`, begins: monday };
}

/** "at 3" without am or pm is in the afternoon. */
const clock = (date: Date, isSure: boolean) => {
  const hour = date.getHours() + (!isSure && date.getHours() < 7 ? 12 : 0);
  return ` at ${String(hour).padStart(2, "0")}:${String(date.getMinutes()).padStart(2, "0")}`;
};

/** A day of the year as told, without the year: "3 May", or null. */
export function dayOfYear(text: string, now: Date, past = false): string | null {
  const [found] = parse(text, now, { forwardDate: !past });
  if (!found) return null;
  if (
    !found.start.isCertain("day") &&
    !found.start.isCertain("weekday") &&
    !/tomorrow|today|yesterday/i.test(text)
  )
    return null;
  const date = found.start.date();
  return `${date.getDate()} ${MONTHS[date.getMonth()]}`;
}
