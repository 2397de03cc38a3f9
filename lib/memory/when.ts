import "server-only";
import type { ParsedResult } from "chrono-node";

/** A stretch of time in milliseconds, its end not included, and the words that named it. */
export type Span = { from: number; to: number; words: string };

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
  return span && { ...span, words: found.text };
}

function spanOf({ start, end }: ParsedResult, now: Date): { from: number; to: number } | null {
  const certain = (part: "day" | "weekday" | "month" | "year") => start.isCertain(part);
  if (!certain("month") && !certain("weekday") && !certain("day") && !certain("year")) return null;
  const first = dayOf(start.date());
  if (end) return { from: first, to: dayOf(end.date()) + DAY };
  if (certain("day") || certain("weekday")) return { from: first, to: first + DAY };
  const year = start.get("year") ?? now.getFullYear();
  if (!certain("month")) return { from: Date.UTC(year, 0), to: Date.UTC(year + 1, 0) };
  const month = (start.get("month") ?? 1) - 1;
  const past = !certain("year") && Date.UTC(year, month) > now.getTime() ? 1 : 0;
  return { from: Date.UTC(year - past, month), to: Date.UTC(year - past, month + 1) };
}

const dayOf = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
