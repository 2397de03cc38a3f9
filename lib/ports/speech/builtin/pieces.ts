const segments = new Intl.Segmenter("en", { granularity: "sentence" });
/** What takes the engine about a tenth of a second, in letters of words. */
const MOST = 120;
/** A digit and a sign become a word each, a letter of no word its name: so many letters of a word take as long. */
const SPELLED = 5;

/**
 * A text in pieces that are said in about the same time: at most 120 letters, or the fewer digits and signs that make as
 * many sounds. Sentences where they fit, else their parts, else words, else letters.
 */
export function pieces(text: string): string[] {
  const out: string[] = [];
  for (const { segment } of segments.segment(text)) {
    let rest = segment.trim();
    for (let fits = fitting(rest); fits < rest.length; fits = fitting(rest)) {
      const at = cutAt(rest, fits);
      out.push(rest.slice(0, at).trim());
      rest = rest.slice(at).trim();
    }
    if (rest) out.push(rest);
  }
  return out.filter((piece) => /[A-Za-z0-9]/.test(piece));
}

/** How many characters of the text are one piece at most, from the left. */
function fitting(text: string): number {
  let sounds = 0;
  for (const { 0: word, index } of text.matchAll(/[A-Za-z]+|[^A-Za-z]/g)) {
    const each = /[aeiouy]|^[\s.,;:!?'"()-]/i.test(word) ? 1 : SPELLED;
    if (sounds + each * word.length > MOST) return index + Math.floor((MOST - sounds) / each);
    sounds += each * word.length;
  }
  return text.length;
}

function cutAt(text: string, fits: number): number {
  const start = text.slice(0, fits);
  const pause = Math.max(...[", ", "; ", ": "].map((sign) => start.lastIndexOf(sign) + 1));
  if (pause > fits / 3) return pause;
  const space = start.lastIndexOf(" ");
  return space > 0 ? space : fits;
}
