import "server-only";
import type { ParsedResult } from "chrono-node";

/** A stretch of time in milliseconds, its end not included, and the words that named it. */
export type Span = {
  from: number;
  to: number;
  words: string;
  /** The words named a day or month without a year: this is the latest one, an earlier one may be meant. */
  anyYear: boolean;
};

const DAY = 86_400_000;
/** Without one of these the calendar's parser, which takes milliseconds, finds nothing. */
const NAMES_TIME =
  /\d|day|week|month|year|morning|evening|night|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\b|(?:january|february|march|april|august|september|october|november|december)/i;

/**
 * The stretch of time a question speaks of ("last Tuesday", "in March 2024", "on 5 May"), in milliseconds, or null.
 * Seen from `now`, and into the past: what is recalled has happened.
 */
export async function timeAskedFor(question: string, now: Date): Promise<Span | null> {
  if (!NAMES_TIME.test(question)) return null;
  const chrono = await import("chrono-node");
  const [found] = chrono.parse(question.slice(0, 500), now, { forwardDate: false });
  if (!found) return null;
  const span = spanOf(found, now);
  const anyYear = found.start.isCertain("month") && !found.start.isCertain("year");
  return span && { ...(anyYear ? notAhead(span, now) : span), words: found.text, anyYear };
}

type Stretch = { from: number; to: number };

function spanOf({ start, end }: ParsedResult, now: Date): Stretch | null {
  const certain = (part: "day" | "weekday" | "month" | "year") => start.isCertain(part);
  if (!certain("month") && !certain("weekday") && !certain("day") && !certain("year")) return null;
  const first = dayOf(start.date());
  if (end) return { from: first, to: dayOf(end.date()) + DAY };
  if (certain("day") || certain("weekday")) return { from: first, to: first + DAY };
  const year = start.get("year") ?? now.getFullYear();
  if (!certain("month")) return { from: Date.UTC(year, 0), to: Date.UTC(year + 1, 0) };
  const month = (start.get("month") ?? 1) - 1;
  return { from: Date.UTC(year, month), to: Date.UTC(year, month + 1) };
}

/** The same a year earlier where it is still to come. */
function notAhead({ from, to }: Stretch, now: Date): Stretch {
  if (from <= now.getTime()) return { from, to };
  const [first, end] = [new Date(from), new Date(to)];
  const back = (date: Date) => date.setUTCFullYear(date.getUTCFullYear() - 1);
  return { from: back(first), to: back(end) };
}

const dayOf = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
