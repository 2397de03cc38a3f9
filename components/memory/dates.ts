import { dayLabel, dayOf } from "@/components/chat/clock";

export type LocalClock = { zone: string; today: string };

/** A day's words behind a verb: "today" stands by itself, a date needs its word. */
export const onDay = (day: string): string => (/^(today|yesterday|some)/.test(day) ? day : `on ${day}`);

/** The day of a moment in words, as a sentence goes on: "today", "Monday", "Tuesday, November 4". */
export function dayWords(at: string, { zone, today }: LocalClock): string {
  const label = dayLabel(dayOf(at, zone), today);
  return label === "Today" || label === "Yesterday" || label === "Some time ago"
    ? label.toLowerCase()
    : label;
}
