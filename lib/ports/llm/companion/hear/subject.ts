import type { ThemeId } from "../speak/themes";
import { SIGNS, type Sign } from "./signs";

/** The part of life a message is about, and how much its weightiest word tells. */
export type Subject = { theme: ThemeId; weight: Sign["weight"] };

/** How much of a long message is looked at. */
const MAX_READ = 1_500;

/**
 * What a message (lower case) is about, or undefined. The last sentence counts double: that is where the point of a
 * long message stands.
 */
export function subjectOf(lower: string): Subject | undefined {
  const text = lower.slice(0, MAX_READ).replace(/\b(?:be|become) my (?:girl|boy)friend\b/g, " ");
  const last = text.split(/(?<=[.!?]) /).at(-1) ?? "";
  const scores = new Map<ThemeId, { score: number; weight: Sign["weight"] }>();
  for (const { theme, weight, words } of SIGNS) {
    const count = matches(text, words) + matches(last, words);
    if (count === 0) continue;
    const before = scores.get(theme);
    scores.set(theme, {
      score: (before?.score ?? 0) + weight * Math.min(count, 4),
      weight: before && before.weight > weight ? before.weight : weight,
    });
  }
  let best: Subject | undefined;
  let most = 0;
  for (const [theme, { score, weight }] of scores) {
    if (score <= most) continue;
    most = score;
    best = { theme, weight };
  }
  return best;
}

const matches = (text: string, words: RegExp) => text.match(words)?.length ?? 0;
