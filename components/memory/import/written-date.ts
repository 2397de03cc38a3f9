/** How the numbers of a date are ordered. */
export type DateOrder = "day-first" | "month-first";

/** A date at the beginning of a line, as the numbers stand there. */
export type Written = {
  parts: [number, number, number];
  isYearFirst: boolean;
  time: [number, number, number];
};

const NUMBERS = String.raw`(\d{1,4})[-./](\d{1,2})[-./](\d{1,4})`;
const TIME = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:[.,]\d+)?(?:\s*([ap])\.?\s?m\.?)?`;
const END = String.raw`\s*[\])]?\s*(?:[-–—|]\s+|\s+|$)`;
/** "[01/05/2024, 10:00:00] ", "1.5.24 10:00 - ", "2024-05-01 ". */
const DATE_FIRST = new RegExp(String.raw`^\s*[[(]?${NUMBERS}(?:(?:,?\s+|T)(?:at\s+)?${TIME})?${END}`, "i");
/** "[10:00 AM, 5/1/2024] ". */
const TIME_FIRST = new RegExp(String.raw`^\s*[[(]${TIME},?\s+${NUMBERS}${END}`, "i");
const INSTANT = new RegExp(
  String.raw`^\s*[[(]?(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2}))${END}`,
  "i",
);
/** Messengers put unseen marks around dates and before "PM". */
const UNSEEN = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const WIDE = /[\u00a0\u202f]/g;

/** What a line begins with: a date in numbers, or a moment with a zone; and the rest of the line. */
export type Stamped = { date: Written | { iso: string } | null; rest: string };

export function stampOf(line: string): Stamped {
  const clean = line.replace(UNSEEN, "").replace(WIDE, " ");
  const instant = INSTANT.exec(clean);
  const moment = Date.parse(instant?.[1] ?? "");
  if (instant && !Number.isNaN(moment))
    return { date: { iso: new Date(moment).toISOString() }, rest: clean.slice(instant[0].length) };
  for (const [pattern, days, times] of FORMS) {
    const match = pattern.exec(clean);
    const date = match && written(match.slice(days, days + 3), match.slice(times, times + 4));
    if (date) return { date, rest: clean.slice(match[0].length) };
  }
  return { date: null, rest: line };
}

/** Each form, and where in its match the three numbers of the day and the four parts of the time begin. */
const FORMS: [RegExp, number, number][] = [
  [DATE_FIRST, 1, 4],
  [TIME_FIRST, 5, 1],
];

function written(
  [a = "", b = "", c = ""]: (string | undefined)[],
  [hours = "12", minutes = "0", seconds = "0", half]: (string | undefined)[],
): Written | null {
  const isYearFirst = a.length === 4;
  const isDay = isYearFirst ? c.length <= 2 : a.length <= 2 && (c.length === 2 || c.length === 4);
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hours);
  const time: Written["time"] = [hour, Number(minutes), Number(seconds)];
  const isTime = hour < 24 && time[1] < 60 && time[2] < 60;
  return isDay && isTime ? { parts: [Number(a), Number(b), Number(c)], isYearFirst, time } : null;
}

/** Whether a date by itself can be read in two ways. */
export const isOpen = ({ isYearFirst, parts: [a, b] }: Written): boolean =>
  !isYearFirst && a <= 12 && b <= 12 && a !== b;

/**
 * Which number is the day, from all the dates of a file together: a number above 12 tells, else the order in which
 * time never runs backwards and nothing is later than `latest` (milliseconds since 1970); `usual` where both are
 * possible. `isTold` says whether the file itself tells.
 */
export function dateOrder(
  dates: readonly Written[],
  usual: DateOrder,
  latest: number,
): { order: DateOrder; isTold: boolean } {
  const told = (order: DateOrder) => ({ order, isTold: true });
  const open = dates.filter(({ isYearFirst }) => !isYearFirst);
  if (open.some(({ parts }) => parts[0] > 12)) return told("day-first");
  if (open.some(({ parts }) => parts[1] > 12)) return told("month-first");
  const other = usual === "day-first" ? "month-first" : "day-first";
  const [usualFails, otherFails] = [isImpossible(open, usual, latest), isImpossible(open, other, latest)];
  return usualFails === otherFails
    ? { order: usual, isTold: !open.some(isOpen) }
    : told(usualFails ? other : usual);
}

function isImpossible(dates: readonly Written[], order: DateOrder, latest: number): boolean {
  const times = dates.map((date) => Date.parse(momentOf(date, order) ?? ""));
  return times.some((time, index) => time > latest || (index > 0 && time < (times[index - 1] ?? time)));
}

/** The moment a written date means by the clock of the reader's machine; null when there is no such day. */
export function momentOf({ parts, isYearFirst, time }: Written, order: DateOrder): string | null {
  const [a, b, c] = parts;
  const year = isYearFirst ? a : c < 100 ? 2_000 + c : c;
  const month = isYearFirst ? b : order === "day-first" ? b : a;
  const day = isYearFirst ? c : order === "day-first" ? a : b;
  const date = new Date(year, month - 1, day, ...time);
  return date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day
    ? date.toISOString()
    : null;
}
