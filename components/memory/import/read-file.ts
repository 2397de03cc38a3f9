import { readEnsemble } from "./ensemble";
import { readPlainText } from "./plain-text";
import { looksLikeSillyTavern, readSillyTavern } from "./silly-tavern";
import { type Transcript, Unreadable } from "./transcript";
import type { DateOrder } from "./written-date";

/** Larger files would fill the browser's memory before anything is shown. */
export const FILE_MOST = 200 * 1024 * 1024;

/** Reads a chat history, whichever of the known forms it has. @throws Unreadable with a sentence. */
export function readTranscript(text: string, usual: DateOrder): Transcript {
  if (text.trim() === "") throw new Unreadable("This file is empty.");
  const transcript = looksLikeSillyTavern(text) ? readSillyTavern(text) : readOther(text, usual);
  if (transcript.lines.length === 0) throw new Unreadable("There are no messages in this file.");
  return transcript;
}

function readOther(text: string, usual: DateOrder): Transcript {
  if (!/^\s*[[{]/.test(text)) return readPlainText(text, usual);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // A messenger's line begins with a bracket as well: "[01/05/2024, 10:00] Ana: Hello!".
    return readPlainText(text, usual);
  }
  return readEnsemble(parsed);
}

/** The text of a file: UTF-8, UTF-16 where it says so, else what older programs on Windows wrote. */
export function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** How the reader's own language writes dates. */
export function usualOrder(language: string): DateOrder {
  const parts = new Intl.DateTimeFormat(language).formatToParts(new Date(2024, 11, 31));
  return parts.find(({ type }) => type === "day" || type === "month")?.type === "month"
    ? "month-first"
    : "day-first";
}
