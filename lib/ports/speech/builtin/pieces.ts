const segments = new Intl.Segmenter("en", { granularity: "sentence" });
/** Takes the engine a tenth of a second, also for letters that are no words. */
const MOST = 120;

/** A text in pieces of at most 120 characters: sentences where they fit, else their parts, else words, else letters. */
export function pieces(text: string): string[] {
  const out: string[] = [];
  for (const { segment } of segments.segment(text)) {
    let rest = segment.trim();
    while (rest.length > MOST) {
      const at = cutAt(rest);
      out.push(rest.slice(0, at).trim());
      rest = rest.slice(at).trim();
    }
    if (rest) out.push(rest);
  }
  return out.filter((piece) => /[A-Za-z0-9]/.test(piece));
}

function cutAt(text: string): number {
  const start = text.slice(0, MOST);
  const pause = Math.max(...[", ", "; ", ": "].map((sign) => start.lastIndexOf(sign) + 1));
  if (pause > MOST / 3) return pause;
  const space = start.lastIndexOf(" ");
  return space > 0 ? space : MOST;
}
