/** One calendar day of the reader's, and how the words of it sounded. */
export type MoodDay = { day: string; positive: number; neutral: number; negative: number };

type Mood = { at: string; sentiment: "positive" | "neutral" | "negative" };

const DAY_MS = 86_400_000;

/** The last `count` days up to `today`, the silent ones too. `dayOf` says which day of the reader's a moment was on. */
export function moodDays(
  moods: readonly Mood[],
  { today, count, dayOf }: { today: string; count: number; dayOf: (at: string) => string },
): MoodDay[] {
  const first = Date.parse(`${today}T00:00:00Z`) - (count - 1) * DAY_MS;
  const days = Array.from({ length: count }, (_, index) => ({
    day: new Date(first + index * DAY_MS).toISOString().slice(0, 10),
    positive: 0,
    neutral: 0,
    negative: 0,
  }));
  const byDay = new Map(days.map((day) => [day.day, day]));
  for (const { at, sentiment } of moods) {
    const day = byDay.get(dayOf(at));
    if (day) day[sentiment] += 1;
  }
  return days;
}

export const wordsCount = ({ positive, neutral, negative }: MoodDay): number => positive + neutral + negative;

/** From -1, all hard, to 1, all bright; null for a silent day. */
export function toneOf(day: MoodDay): number | null {
  const count = wordsCount(day);
  return count === 0 ? null : (day.positive - day.negative) / count;
}

/** A tone in words. */
export function toneWords(tone: number): string {
  if (tone > 0.6) return "bright";
  if (tone > 0.2) return "mostly bright";
  if (tone < -0.6) return "heavy";
  return tone < -0.2 ? "mostly heavy" : "mixed or calm";
}

/** The whole time in one sentence, for those who do not see the chart. */
export function moodSentence(days: readonly MoodDay[]): string {
  const told = days.filter((day) => wordsCount(day) > 0);
  const sum = (kind: "positive" | "negative") => told.reduce((total, day) => total + day[kind], 0);
  const all = told.reduce((total, day) => total + wordsCount(day), 0);
  const spoken = told.length === 1 ? "1 day" : `${told.length} days`;
  return `Over the last ${days.length} days you wrote on ${spoken}; your words sounded ${toneWords(
    all === 0 ? 0 : (sum("positive") - sum("negative")) / all,
  )} overall.`;
}
