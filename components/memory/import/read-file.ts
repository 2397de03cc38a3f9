import { refuseBinary } from "./binary";
import { brokenJson, looksLikeJson } from "./broken-json";
import { readEnsemble } from "./ensemble";
import { readPlainText } from "./plain-text";
import { looksLikeSillyTavern, readSillyTavern } from "./silly-tavern";
import { leftOutWords, type Transcript, tally, Unreadable } from "./transcript";
import type { DateOrder } from "./written-date";

/** Larger files would fill the browser's memory before anything is shown. */
export const FILE_MOST = 200 * 1024 * 1024;

/** Clocks go wrong by so much; what is dated later was never said. */
const AHEAD_MOST_MS = 24 * 60 * 60_000;

/**
 * Reads a chat history, whichever of the known forms it has. Nothing of it is later than `now`, in milliseconds since
 * 1970. @throws Unreadable with a sentence.
 */
export function readTranscript(text: string, usual: DateOrder, now = Date.now()): Transcript {
  if (text.trim() === "") throw new Unreadable("This file is empty.");
  const latest = now + AHEAD_MOST_MS;
  const read = looksLikeSillyTavern(text) ? readSillyTavern(text) : readOther(text, usual, latest);
  const transcript = withoutFuture(read, latest);
  if (transcript.lines.length > 0) return transcript;
  const reasons = transcript.leftOut.map((one) => leftOutWords(one, transcript.format));
  throw new Unreadable(
    reasons.length > 0
      ? `No message of this file can be imported. ${reasons.join(" ")}`
      : "There are no messages in this file.",
  );
}

function withoutFuture(transcript: Transcript, latest: number): Transcript {
  const isAhead = ({ at }: { at: string | null }) => at !== null && Date.parse(at) > latest;
  if (!transcript.lines.some(isAhead)) return transcript;
  const ahead = tally();
  for (const line of transcript.lines)
    if (isAhead(line)) ahead.add("It is dated more than a day in the future.", line.place ?? 0);
  const lines = transcript.lines.filter((line) => !isAhead(line));
  return { ...transcript, lines, leftOut: [...transcript.leftOut, ...ahead.list()] };
}

function readOther(text: string, usual: DateOrder, latest: number): Transcript {
  if (!/^\s*[[{]/.test(text)) return readPlainText(text, usual, latest);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    if (looksLikeJson(text)) throw brokenJson(text, error);
    // A messenger's line begins with a bracket as well: "[01/05/2024, 10:00] Ana: Hello!".
    return readPlainText(text, usual, latest);
  }
  return readEnsemble(parsed);
}

/** The text of a file: UTF-8, UTF-16 where it says so, else what older programs on Windows wrote. @throws Unreadable of what is no text. */
export function decode(bytes: ArrayBuffer): string {
  refuseBinary(bytes);
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
