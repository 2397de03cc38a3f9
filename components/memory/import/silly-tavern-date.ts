const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);

/** `2023-6-19 @14h 20m 31s 789ms`, and newer `2024-10-20@12h34m56s789ms`: the clock of the machine it ran on. */
const AT = /^(\d{4})-(\d{1,2})-(\d{1,2})\s*@\s*(\d{1,2})h\s*(\d{1,2})m\s*(\d{1,2})s\s*(?:(\d{1,3})ms)?$/;
/** `June 19, 2023 2:20pm`, also with a space before "pm", and by the 24-hour clock. */
const WORDS = /^([A-Za-z]+)\s+(\d{1,2}),?\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])\.?m?\.?$/i;
const WORDS_24 = /^([A-Za-z]+)\s+(\d{1,2}),?\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const MILLISECONDS = /^\d{12,14}$/;
const SECONDS = /^\d{9,10}(?:\.\d+)?$/;

/**
 * When a SillyTavern message was sent, as ISO 8601; null when it cannot be read. It has written this in many ways over
 * the years; those without a zone are meant by the clock of the reader's machine.
 */
export function sillyTavernDate(sent: unknown): string | null {
  if (typeof sent === "number") return iso(new Date(sent > 1e11 ? sent : sent * 1_000));
  if (typeof sent !== "string") return null;
  const text = sent.trim();
  if (MILLISECONDS.test(text)) return iso(new Date(Number(text)));
  if (SECONDS.test(text)) return iso(new Date(Number(text) * 1_000));
  return at(text) ?? words(text) ?? standard(text);
}

function at(text: string): string | null {
  const parts = AT.exec(text)
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, millisecond = 0] = parts;
  return local(year, month, day, hour, minute, second, millisecond);
}

function words(text: string): string | null {
  const match = WORDS.exec(text) ?? WORDS_24.exec(text);
  if (!match) return null;
  const [, name = "", day, year, hours, minute, second, half] = match;
  const month = MONTHS.findIndex((one) => one.startsWith(name.toLowerCase().slice(0, 3))) + 1;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hours);
  return local(Number(year), month, Number(day), hour, Number(minute), Number(second ?? 0), 0);
}

/** ISO 8601; without a zone it is the local clock, which is how browsers read it. */
function standard(text: string): string | null {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) ? iso(new Date(text)) : null;
}

function local(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  ms: number,
) {
  const date = new Date(year, month - 1, day, hour, minute, second, ms);
  const isReal = date.getMonth() === month - 1 && date.getDate() === day && hour < 24 && minute < 60;
  return isReal ? iso(date) : null;
}

function iso(date: Date): string | null {
  const year = date.getUTCFullYear();
  return Number.isNaN(year) || year < 1 || year > 9_999 ? null : date.toISOString();
}
