/** Marks that close what a sentence was wrapped in. */
const CLOSERS = "\\p{Pe}\\p{Pf}\"'*_~";
const WIDE = "。！？｡．…」』";
const HARD = new RegExp(`\\p{Sentence_Terminal}[${CLOSERS}]*\\s+$|[。！？｡．][${CLOSERS}]*\\s*$`, "u");
const SOFT = new RegExp(`[,;:،؛—–][${CLOSERS}]*\\s+$|[、，；：][${CLOSERS}]*\\s*$`, "u");
const ELLIPSIS = new RegExp(`(?:\\.{2,}|…)[${CLOSERS}]*\\s*$`, "u");

/** After these a full stop is part of the word. */
const TITLES = new Set(
  (
    "dr mr mrs ms mx prof st rev hon gen col capt lt sgt gov sen rep pres mt ft vs e.g i.e cf approx al ca " +
    "hr fr nr z.b d.h bzw usw mme mlle sra srta ud uds"
  ).split(" "),
);
/** These are words too, but for a number that follows. */
const COUNTED = new Set("no nos fig figs p pp vol ch sec art eq nr".split(" "));

/** An underscore that opens or closes an emphasis, not one inside a name. */
const UNDERSCORE = /(?<=^|[\s([{"'“‘*])_(?=[^\s_])|(?<=[^\s_])_(?=$|[\s.,;:!?…)\]}"'”’*])/g;

/** Beyond this nobody waits for a bracket to be closed. */
const PATIENCE = 400;

const segmenter =
  typeof Intl !== "undefined" && "Segmenter" in Intl
    ? new Intl.Segmenter(undefined, { granularity: "sentence" })
    : null;

/** Whether a sentence ends between `text`, its spaces included, and the character `next`. */
export function isSentenceEnd(text: string, next: string): boolean {
  if (!HARD.test(text) || ELLIPSIS.test(text) || isOpen(text)) return false;
  const word = /(\S+)\.["')\]*_~]*\s+$/u.exec(text)?.[1]?.replace(/^[^\p{L}\p{N}]+/u, "");
  if (word !== undefined) {
    if (TITLES.has(word.toLowerCase())) return false;
    if (COUNTED.has(word.toLowerCase()) && /\d/.test(next)) return false;
    // An initial: "J. Smith".
    if (/^\p{Lu}$/u.test(word) && word !== "I") return false;
  }
  if (!segmenter) return true;
  const plain = text.replace(/[*_~`]/g, "");
  // A mark after a sentence opens the next one, whatever stands behind it.
  const follower = /[\p{L}\p{N}]/u.test(next) ? next : "A";
  return segmenter.segment(plain + follower).containing(plain.length)?.index === plain.length;
}

/** Whether `text` ends with a pause, such as a comma, that a breath may be taken at. */
export const isPause = (text: string) => SOFT.test(text) && !isOpen(text);

/** Whether `next` still belongs to the end of what stands before it: a quotation mark, a second full stop. */
export function belongsBefore(text: string, next: string): boolean {
  if (/\s$/u.test(text)) return false;
  return new RegExp(`^[${CLOSERS}${WIDE}\\p{Sentence_Terminal}]$`, "u").test(next);
}

/** Something was begun that has to be seen to its end first: code, a link, narration, a bracket. */
function isOpen(text: string): boolean {
  if (text.length > PATIENCE) return false;
  if (((text.match(/`/g)?.length ?? 0) & 1) === 1) return true;
  const bare = text.replace(/`[^`]*`/g, "").replaceAll("**", "");
  if (/\[[^\]]*$/.test(bare) || /\]\([^)]*$/.test(bare) || /[(（][^)）]*$/u.test(bare)) return true;
  if (/\{[^}]*$/.test(bare)) return true;
  const lines = bare.replaceAll("__", "").match(UNDERSCORE)?.length ?? 0;
  if ((lines & 1) === 1) return true;
  const stars = bare.match(/(?<!\S)\*(?=\S)|(?<=\S)\*(?!\s)|(?<=\S)\*(?=\s|$)/g)?.length ?? 0;
  return (stars & 1) === 1;
}
