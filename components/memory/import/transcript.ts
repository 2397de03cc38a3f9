import type { DateOrder } from "./written-date";

/** One message of an imported file, before it is known which of the speakers is the user. */
export type Line = {
  speaker: string;
  /** Kept to the byte. */
  content: string;
  /** ISO 8601 with a zone; null where the file has no date for it. */
  at: string | null;
  /** The file says itself who this is. */
  role?: "user" | "assistant";
  /** The file's own name for it, under which it is known again. */
  externalId?: string | null;
  /** Its number in the history it was exported from. */
  sourceId?: number | null;
  /** How much of a reply was heard when it was cut into by voice. */
  heardUntil?: number | null;
  /** Where in the file it stands, from 1: the line, or of a list the entry. */
  place?: number;
};

/** What a file holds beside messages, or of them, and why it is left out; `places` are where the first few stand. */
export type LeftOut = { reason: string; count: number; places: number[] };

export type Transcript = {
  format: "ensemble" | "sillytavern" | "text";
  /** In the order of the file. */
  lines: Line[];
  leftOut: LeftOut[];
  /** The persona an export of ours was made from. */
  personaId?: number | null;
  /** Of dates like 2/3/2024 that can be read in two ways, and how: nothing in the file tells. */
  doubtful?: { written: string; at: string; order: DateOrder };
};

/** Why a file cannot be imported, as a sentence for the person. */
export class Unreadable extends Error {}

/** As many places of what is left out as are named. */
const PLACES_MOST = 5;

/** What is left out and where, by reason, in the order the reasons came up. */
export function tally() {
  const found = new Map<string, LeftOut>();
  return {
    add(reason: string, place: number) {
      const one = found.get(reason) ?? { reason, count: 0, places: [] };
      one.count += 1;
      if (one.places.length < PLACES_MOST) one.places.push(place);
      found.set(reason, one);
    },
    list: (): LeftOut[] => [...found.values()],
  };
}

/** "2 lines: It has no text. (Numbers 4, 9)": how much of a file is left out, where it stands and why. */
export function leftOutWords({ reason, count, places }: LeftOut, format: Transcript["format"]): string {
  const noun = format === "ensemble" ? "message" : "line";
  const many = count === 1 ? `1 ${noun}` : `${count.toLocaleString("en")} ${noun}s`;
  const where = `${places.join(", ")}${count > places.length ? ", …" : ""}`;
  return `${many}: ${reason} (${count === 1 ? "Number" : "Numbers"} ${where})`;
}

/** Who speaks, with how many messages, the most talkative first. */
export function speakersOf(lines: readonly Line[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { speaker } of lines) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}
