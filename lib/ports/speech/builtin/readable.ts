/** Signs the engine knows in their plain form only. */
const PLAIN: [RegExp, string][] = [
  [/[\u2018\u2019\u201a\u2032]/g, "'"],
  [/[\u201c\u201d\u201e\u00ab\u00bb\u2033]/g, '"'],
  [/[\u2013\u2014\u2015]/g, ", "],
  [/\u2026/g, "..."],
  [/\u00df/g, "ss"],
  [/[\u00e6\u00c6]/g, "ae"],
  [/[\u0153\u0152]/g, "oe"],
  [/[\u00f8\u00d8]/g, "o"],
  [/[\u0142\u0141]/g, "l"],
  [/\u20ac/g, " euros "],
  [/\u00a3/g, " pounds "],
];

/**
 * The text as the English engine can read it: accents off, typographic signs plain, everything else out. Null when it
 * would leave out the half of it or more: better no voice than one that reads three words of a Greek sentence.
 */
export function readable(text: string): string | null {
  let plain = text.normalize("NFKD").replace(/\p{M}/gu, "");
  for (const [sign, word] of PLAIN) plain = plain.replace(sign, word);
  const told = count(plain, /[\p{L}\p{N}]/gu);
  const kept = plain
    .replace(/[^\x20-\x7e]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const readableSigns = count(kept, /[A-Za-z0-9]/g);
  return readableSigns === 0 || readableSigns * 2 < told ? null : kept;
}

const count = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0;
