/**
 * About how many tokens a text is, never fewer than it is in common tokenizers: a token for every four
 * characters of alphabetic text, one for each character of scripts without spaces. A single pass, no tables.
 */
export function estimateTokens(text: string): number {
  let dense = 0;
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) >= 0x2e80) dense += 1;
  return Math.ceil((text.length - dense) / 4) + dense;
}

/** A text cut in its middle to at most `most` characters, saying so. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.floor((most - 9) / 2);
  return `${text.slice(0, half).toWellFormed()} […] ${text.slice(-half).toWellFormed()}`;
}
