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
};

/** What a file holds beside messages, or of them, and why it is left out. */
export type LeftOut = { reason: string; count: number };

export type Transcript = {
  format: "ensemble" | "sillytavern" | "text";
  /** In the order of the file. */
  lines: Line[];
  leftOut: LeftOut[];
  /** The persona an export of ours was made from. */
  personaId?: number | null;
};

/** Why a file cannot be imported, as a sentence for the person. */
export class Unreadable extends Error {}

/** How often something is left out, by reason, in the order the reasons came up. */
export function tally() {
  const counts = new Map<string, number>();
  return {
    add: (reason: string) => void counts.set(reason, (counts.get(reason) ?? 0) + 1),
    list: (): LeftOut[] => [...counts].map(([reason, count]) => ({ reason, count })),
  };
}

/** Who speaks, with how many messages, the most talkative first. */
export function speakersOf(lines: readonly Line[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { speaker } of lines) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}
