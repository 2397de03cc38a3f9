import { sillyTavernDate } from "./silly-tavern-date";
import { type Line, type Transcript, tally } from "./transcript";

type Row = {
  name?: unknown;
  is_user?: unknown;
  is_system?: unknown;
  mes?: unknown;
  send_date?: unknown;
  user_name?: unknown;
  character_name?: unknown;
  chat_metadata?: unknown;
};

/** A chat as SillyTavern keeps it: one JSON object a line, the first about the chat itself. */
export function readSillyTavern(text: string): Transcript {
  const leftOut = tally();
  const lines: Line[] = [];
  for (const [index, raw] of text.split("\n").entries()) {
    if (raw.trim() === "") continue;
    const row = parse(raw);
    if (row && index === 0 && isAboutTheChat(row)) continue;
    const place = index + 1;
    if (!row) leftOut.add("The line cannot be read.", place);
    else if (typeof row.mes !== "string") leftOut.add("It has no text.", place);
    // Comments and hidden lines of the app: the character never saw them.
    else if (row.is_system === true)
      leftOut.add("It is a note of SillyTavern's, not part of the talk.", place);
    else lines.push({ ...toLine(row, row.mes), place });
  }
  return { format: "sillytavern", lines, leftOut: leftOut.list() };
}

/** Whether the beginning of a file looks like such a chat. */
export function looksLikeSillyTavern(text: string): boolean {
  const first = text.trimStart().split("\n", 1)[0] ?? "";
  const row = parse(first);
  return row !== null && (isAboutTheChat(row) || "mes" in row);
}

const isAboutTheChat = (row: Row) =>
  !("mes" in row) && ("user_name" in row || "character_name" in row || "chat_metadata" in row);

function toLine(row: Row, content: string): Line {
  const isUser = row.is_user === true || row.is_user === "true";
  const name = typeof row.name === "string" ? row.name.trim() : "";
  return {
    speaker: name || (isUser ? "You" : "Character"),
    content,
    at: sillyTavernDate(row.send_date),
    role: isUser ? "user" : "assistant",
  };
}

function parse(raw: string): Row | null {
  try {
    const value: unknown = JSON.parse(raw);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Row) : null;
  } catch {
    return null;
  }
}
