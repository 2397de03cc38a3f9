import { type Line, type Transcript, tally, Unreadable } from "./transcript";
import {
  type DateOrder,
  dateOrder,
  isOpen,
  momentOf,
  type Stamped,
  stampOf,
  type Written,
} from "./written-date";

/** "Name: words". A name is short, and what follows its colon does not make it an address or a time. */
const SPOKEN = /^\s*([\p{L}\p{N}_~+@][^:\n]{0,59}?)\s*:(?!\/\/)(?:\s+|$)(.*)$/su;
/** What nobody is called. */
const NO_NAME = /[!?;"“”<>{}=\\/]|\.$|\.\s+\p{Ll}|\s{2,}|\s\S+\s\S+\s\S+\s\S+\s/u;

type Opened = { speaker: string; words: string; date: Stamped["date"]; place: number };

/**
 * A chat as people write it down: "Name: words", each with a date before it or none, as messengers export it or by
 * hand. A line that nobody speaks goes on with the message before it. `usual` says how dates like 3/4/24 are meant
 * where the file does not tell; nothing was said after `latest`, in milliseconds since 1970.
 */
export function readPlainText(text: string, usual: DateOrder, latest = Number.POSITIVE_INFINITY): Transcript {
  const rows = text
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .split("\n");
  const stamped = rows.map(stampOf);
  const isDated = isMostlyDated(stamped);
  const opened = stamped.map((row, index) => open(row, rows[index] ?? "", isDated, index + 1));
  const names = isDated ? null : namesOf(opened);
  const leftOut = tally();
  const found: Opened[] = [];
  for (const [index, one] of opened.entries()) {
    const row = rows[index] ?? "";
    if (one && (!names || names.has(one.speaker))) found.push(one);
    else if (isDated && stamped[index]?.date)
      leftOut.add("Nobody says it: a note of the messenger's.", index + 1);
    else if (found.length > 0) (found.at(-1) as Opened).words += `\n${row}`;
    else if (row.trim()) leftOut.add("It stands before the first message.", index + 1);
  }
  if (found.length === 0)
    throw new Unreadable(
      'No messages were found. Each should begin with a name and a colon, as in "Ana: Hello!".',
    );
  const dates = found.flatMap(({ date }) => (date && "parts" in date ? [date] : []));
  const { order, isTold } = dateOrder(dates, usual, latest);
  const doubtful = isTold ? undefined : dates.find(isOpen);
  return {
    format: "text",
    lines: found.map((one) => toLine(one, order)),
    leftOut: leftOut.list(),
    ...(doubtful && {
      doubtful: { written: doubtful.parts.join("/"), at: momentOf(doubtful, order) ?? "", order },
    }),
  };
}

function isMostlyDated(stamped: readonly Stamped[]): boolean {
  const dated = stamped.filter(({ date, rest }) => date && SPOKEN.test(rest)).length;
  const spoken = stamped.filter(({ date, rest }) => !date && SPOKEN.test(rest)).length;
  return dated > 0 && dated >= spoken;
}

function open({ date, rest }: Stamped, row: string, isDated: boolean, place: number): Opened | null {
  if (isDated && !date) return null;
  const match = SPOKEN.exec(date ? rest : row);
  const [, speaker = "", words = ""] = match ?? [];
  return match && !NO_NAME.test(speaker) ? { speaker, words, date, place } : null;
}

/** Without dates "Note: buy milk" looks like somebody speaking: who speaks once, among others who speak more, does not. */
function namesOf(opened: readonly (Opened | null)[]): Set<string> {
  const counts = new Map<string, number>();
  for (const one of opened) if (one) counts.set(one.speaker, (counts.get(one.speaker) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count > 1);
  return new Set((often.length >= 2 ? often : [...counts]).map(([name]) => name));
}

const toLine = ({ speaker, words, date, place }: Opened, order: DateOrder): Line => ({
  speaker: speaker.trim(),
  content: words.trimEnd(),
  at: date && moment(date, order),
  place,
});

const moment = (date: Written | { iso: string }, order: DateOrder) =>
  "iso" in date ? date.iso : momentOf(date, order);
