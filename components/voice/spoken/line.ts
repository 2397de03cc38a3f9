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

const ITEM = /^\s*(?:[-*+•]|\d{1,9}[.)])\s/;
const INDENTED = /^(?: {4}| {0,3}\t)/;

/**
 * Tells code that is indented instead of fenced: it stands after an empty line, and not in a list, where what is
 * indented belongs to an item. To be shown every line in turn.
 */
export function createIndentation() {
  let above: "text" | "list" | "code" = "text";
  let blankAbove = true;
  const isCode = (line: string) =>
    INDENTED.test(line) &&
    line.trim() !== "" &&
    (above === "code" || (above === "text" && blankAbove && !ITEM.test(line)));
  return {
    isCode,
    pass(line: string) {
      const blank = line.trim() === "";
      if (!blank) above = isCode(line) ? "code" : stillList(line) ? "list" : "text";
      blankAbove = blank;
    },
  };

  function stillList(line: string): boolean {
    if (ITEM.test(line)) return true;
    return above === "list" && (!blankAbove || /^\s{2,}\S/.test(line));
  }
}

/** The mark that opens a block of code or of formulas on this line, or closes the one opened with `open`; else null. */
export function fenceOf(text: string, open: string | null): string | null {
  // A formula holds no empty line: one whose end was forgotten is over there.
  if (open === "$$") return /\$\$\s*$|^\s*$/.test(text) ? "$$" : null;
  if (open === null && /^\s*\$\$\s*$/.test(text)) return "$$";
  const mark = /^(?:\s{0,3}>\s?)*\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(`{3,}|~{3,})(.*)$/.exec(text);
  if (!mark?.[1]) return null;
  if (open === null) return mark[1].startsWith("`") && mark[2]?.includes("`") ? null : mark[1];
  return mark[1].startsWith(open) && !mark[2]?.trim() ? mark[1] : null;
}
