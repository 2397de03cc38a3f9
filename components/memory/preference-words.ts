import type { z } from "zod";
import type { PreferenceView } from "@/lib/chat/view";
import { confidenceWords, keyWords, timesWords } from "./confidence";
import { dayWords, type LocalClock, onDay } from "./dates";
import { holds } from "./holds";

export type Preference = z.infer<typeof PreferenceView>;

/** "Techno: dislikes". */
export const preferenceWords = ({ key, value }: Preference): string =>
  value ? `${keyWords(key)}: ${value}` : keyWords(key);

/** How sure, how often and when it was last noticed: "Sure", "noticed twice, last on Thursday, November 12". */
export function noticedWords(one: Preference, clock: LocalClock): string[] {
  const day = onDay(dayWords(one.last_confirmed, clock));
  const times = timesWords(one.times_observed).toLowerCase();
  return [
    confidenceWords(one.confidence) || "Sure",
    one.times_observed === 1 ? `${times}, ${day}` : `${times}, last ${day}`,
  ];
}

/** The preferences that hold every word of a query, the surest and oftenest noticed first. */
export const preferencesHolding = (all: readonly Preference[], query: string): Preference[] =>
  all
    .filter((one) => holds(`${preferenceWords(one)} preference`, query))
    .sort((a, b) => b.confidence - a.confidence || b.times_observed - a.times_observed);
