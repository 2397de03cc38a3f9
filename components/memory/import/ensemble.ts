import { type Line, type Transcript, tally, Unreadable } from "./transcript";

type Row = {
  id?: unknown;
  role?: unknown;
  content?: unknown;
  timestamp?: unknown;
  external_id?: unknown;
  heard_until?: unknown;
};

/** An export of ours, or its `messages` alone. */
export function readEnsemble(parsed: unknown): Transcript {
  const whole = (Array.isArray(parsed) ? { messages: parsed } : parsed) as {
    messages?: unknown;
    persona?: { id?: unknown };
    personas?: unknown;
  } | null;
  if (!Array.isArray(whole?.messages)) {
    throw new Unreadable(
      Array.isArray(whole?.personas)
        ? "This is the export of a whole account. Export one persona and import that file."
        : "This JSON file has no list of messages.",
    );
  }
  const leftOut = tally();
  const lines: Line[] = [];
  for (const [index, row] of (whole.messages as (Row | null)[]).entries()) {
    const reason = problemOf(row);
    if (reason) leftOut.add(reason, index + 1);
    else lines.push({ ...toLine(row as Row), place: index + 1 });
  }
  const id = whole.persona?.id;
  return {
    format: "ensemble",
    lines,
    leftOut: leftOut.list(),
    personaId: typeof id === "number" ? id : null,
  };
}

function problemOf(row: Row | null): string | null {
  if (typeof row !== "object" || row === null) return "It is no message.";
  if (row.role !== "user" && row.role !== "assistant") return "Its role is neither user nor assistant.";
  if (typeof row.content !== "string") return "It has no text.";
  if (typeof row.timestamp !== "string" || Number.isNaN(Date.parse(row.timestamp)))
    return "It has no time that can be read.";
  return null;
}

function toLine(row: Row): Line {
  const { id, external_id, heard_until } = row;
  const role = row.role as "user" | "assistant";
  return {
    speaker: role === "user" ? "You" : "Persona",
    role,
    content: row.content as string,
    at: row.timestamp as string,
    externalId: typeof external_id === "string" && external_id ? external_id : null,
    sourceId: typeof id === "number" ? id : null,
    heardUntil: typeof heard_until === "number" ? heard_until : null,
  };
}
