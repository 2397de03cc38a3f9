const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const APOSTROPHES = /[’‘ʼ´`′＇‛]/g;
const QUOTATION_MARKS = /[“”„‟«»‹›″]/g;
const DIGIT_LETTERS: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/**
 * A text as its words are compared: lower case, one form of apostrophes and quotation marks, no invisible characters,
 * letters behind digits ("k1ll") and drawn-out letters ("pleeease") read as meant.
 */
export function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(/[^\S\r\n]+/g, " ")
    .replace(/ ?[\r\n][\s]*/g, "\n")
    .replace(APOSTROPHES, "'")
    .replace(QUOTATION_MARKS, '"')
    .toLowerCase()
    .replace(/(?<=\p{L})[013457@$!](?=\p{L})/gu, (sign) => DIGIT_LETTERS[sign] ?? sign)
    .replace(/([aeiou])\1{2,}/g, "$1")
    .replace(/(\p{L})\1{2,}/gu, "$1$1")
    .replace(/(?<=\p{L}) ?\.{2,} ?|…/gu, " ")
    .replace(/\n/g, " , ");
}

/** Letters without their accents, for languages people type without them. */
export const withoutAccents = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC").replace(/ß/g, "ss");
