import type { Named } from "./dates";
import { dayWords } from "./day-words";

/** "on the 15th": of this month, or of the one before or after. */
export function nth(text: string, now: Date, ahead: boolean): Named | null {
  const found =
    /\b(?:on )?the (\d{1,2})(?:st|nd|rd|th)\b(?! (?:floor|grade|year|time|birthday|century|street|place|anniversary|century|row|of))/i.exec(
      text,
    );
  const day = Number(found?.[1]);
  if (!found || day < 1 || day > 31) return null;
  const next = day < now.getDate() ? 1 : 0;
  const begins = new Date(now.getFullYear(), now.getMonth() + (ahead ? next : next - 1), day);
  return {
    from: found.index,
    to: found.index + found[0].length,
    words: `on ${dayWords(begins)}`,
    begins,
    isFuture: begins > now,
  };
}

const FEASTS: [RegExp, month: number, day: number][] = [
  [/\bnew year'?s? eve\b/i, 11, 31],
  [/\bnew year'?s?(?: day)?\b/i, 0, 1],
  [/\bchristmas eve\b/i, 11, 24],
  [/\bboxing day\b/i, 11, 26],
  [/\b(?:christmas|xmas)(?: day)?\b/i, 11, 25],
  [/\bhallowe'?en\b/i, 9, 31],
  [/\bvalentine'?s(?: day)?\b/i, 1, 14],
];

/** "at Christmas": the next one, or the last. */
export function feast(text: string, now: Date, ahead: boolean): Named | null {
  for (const [pattern, month, day] of FEASTS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const begins = new Date(now.getFullYear(), month, day);
    if (ahead && begins < now) begins.setFullYear(begins.getFullYear() + 1);
    if (!ahead && begins > now) begins.setFullYear(begins.getFullYear() - 1);
    return {
      from: found.index,
      to: found.index + found[0].length,
      words: `${found[0]} ${begins.getFullYear()}`,
      begins,
      isFuture: begins > now,
    };
  }
  return null;
}

const SEASONS: Record<string, number> = { spring: 2, summer: 5, autumn: 8, fall: 8, winter: 11 };

/** "next summer", "last autumn": a season with its year. "In summer" alone recurs. */
export function season(text: string, now: Date): Named | null {
  const found = /\b(?:in )?(this|next|last|this coming|this past) (spring|summer|autumn|fall|winter)\b/i.exec(
    text,
  );
  const [all = "", which = "", name = ""] = found ?? [];
  const month = SEASONS[name.toLowerCase()];
  if (!found || month === undefined) return null;
  const begins = new Date(now.getFullYear(), month, 1);
  const over = new Date(now.getFullYear(), month + 3, 1) <= now;
  const ahead = /next|coming/i.test(which) || (/^this$/i.test(which) && over);
  if (ahead && begins <= now) begins.setFullYear(begins.getFullYear() + 1);
  if (/last|past/i.test(which) && new Date(begins.getFullYear(), month + 1, 15) > now)
    begins.setFullYear(begins.getFullYear() - 1);
  return {
    from: found.index,
    to: found.index + all.length,
    words: `in ${name.toLowerCase()} ${begins.getFullYear()}`,
    begins,
    isFuture: begins > now,
  };
}
