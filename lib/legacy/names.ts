/** At most this many characters of a persona's name are kept (the HTTP contract). */
export const NAME_MOST = 50;

/** A text on one line without control characters, trimmed, of at most `most` characters. */
export function plainName(given: unknown, most: number): string {
  const text = given === null || given === undefined ? "" : String(given);
  return cut(text.replace(/\p{Cc}+/gu, " ").trim(), most).trim();
}

/** A text of at most `most` characters, as a person counts them in code points: no emoji is cut in half. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return [...text.slice(0, most * 2)].slice(0, most).join("");
}

/** The first of "Name", "Name (suffix)", "Name (suffix 2)", … that is not taken, each at most 50 characters long. */
export function freeName(name: string, suffix: string, isTaken: (name: string) => boolean): string {
  for (let n = 0; ; n += 1) {
    const end = n === 0 ? "" : n === 1 ? ` (${suffix})` : ` (${suffix} ${n})`;
    const candidate = cut(name, NAME_MOST - end.length).trimEnd() + end;
    if (!isTaken(candidate)) return candidate;
  }
}
