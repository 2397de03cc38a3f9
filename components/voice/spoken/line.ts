/** What a line of Markdown is, as far as reading it out goes. */
export type LineKind =
  | "text"
  /** A heading or an item of a list: a sentence of its own, whether or not it ends like one. */
  | "item"
  | "row"
  /** Nothing of it is read: a fence, a rule, the line under a table's head, an address kept for later. */
  | "silent";

export type Line = { kind: LineKind /** Where its words begin. */; start: number };

const PREFIX = /^(?:\s{0,3}>\s?)*\s*(?:(#{1,6})\s+|([-*+•]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?)?/u;

/** Reads the beginning of a line; more of the line does not change the answer once a word of it is there. */
export function lineOf(text: string): Line {
  const prefix = PREFIX.exec(text);
  const start = prefix?.[0].length ?? 0;
  const rest = text.slice(start);
  if (/^(?:`{3,}|~{3,})/.test(rest)) return { kind: "silent", start };
  if (/^\[[^\]^]+\]:\s*\S*$/.test(rest)) return { kind: "silent", start };
  if (/^[-*_=\s|:]*$/.test(text.slice(/^(?:\s{0,3}>\s?)*/.exec(text)?.[0].length ?? 0)))
    return { kind: "silent", start };
  if (rest.startsWith("|")) return { kind: "row", start: start + 1 };
  return { kind: prefix?.[1] || prefix?.[2] ? "item" : "text", start };
}

/** The mark that opens a block of code on this line, or closes the one opened with `open`; else null. */
export function fenceOf(text: string, open: string | null): string | null {
  const mark = /^(?:\s{0,3}>\s?)*\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(`{3,}|~{3,})(.*)$/.exec(text);
  if (!mark?.[1]) return null;
  if (open === null) return mark[1].startsWith("`") && mark[2]?.includes("`") ? null : mark[1];
  return mark[1].startsWith(open) && !mark[2]?.trim() ? mark[1] : null;
}
