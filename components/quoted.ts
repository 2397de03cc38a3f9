/** Marks of a line's beginning: a heading, a quotation, a fence of code. */
const LINE = /^ {0,3}(?:#{1,6}\s+|>\s?|(?:```|~~~).*$\n?)/gm;
const LINK = /!?\[([^\]\n]*)\]\([^()\s]*(?:\s"[^"]*")?\)/g;
/** Around words, and not inside of one: "snake_case" and "2 * 3 * 4" stay as they are. */
const AROUND = /(?<![\p{L}\p{N}*_~`])(\*{1,3}|_{1,3}|~~|`+)(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}*_~`])/gu;

/**
 * What somebody said, as a quotation shows it: a persona's words without the marks of their formatting, the user's own
 * to the letter, as the chat shows both. Never empty.
 */
export function quoted(role: "user" | "assistant", content: string): string {
  const words = role === "user" ? content : withoutMarks(content);
  return words.trim() || "(no words)";
}

function withoutMarks(text: string): string {
  const bare = text.replace(LINE, "").replace(LINK, "$1");
  // Marks stand inside of one another: "**_both_**".
  return bare.replace(AROUND, "$2").replace(AROUND, "$2");
}
