import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { memoryFacts, memorySources, memorySuccessions } from "@/db/schema/memory";
import type { ScopeWriter } from "@/db/scope";
import type { MessageRow } from "@/lib/chat/to-view";
import { type FactRow, standing } from "../../facts";
import { meaningOf } from "../meaning";
import { tookPlaceAfter } from "../store-fact";

type Note = { content: string; category: string; subject: string | null };

/** What the built-in learner found in one message is fewer than this. */
const TOLD_MOST = 100;

/**
 * The newer fact in whose light a note of an older message is history, and whether the older state is known already;
 * null where the note may stand. A note is overtaken when its matter was told of anew later, when the model itself says
 * that it replaces something newer (`replaces`), or when it says what an overtaken fact from the same message said.
 */
export function overtaken(
  tx: ScopeWriter,
  message: MessageRow,
  note: Note,
  replaces: FactRow | undefined,
): { by: FactRow; isKnown: boolean } | null {
  const sameAndStanding = and(eq(memoryFacts.contentKey, meaningOf(note.content)), standing);
  if (tx.find(memoryFacts, sameAndStanding as typeof standing)) return null;
  const told = toldAlready(tx, message, note);
  if (told) return { by: told, isKnown: true };
  const newer =
    replaces && replaces.createdAt > message.timestamp
      ? replaces
      : note.subject && tookPlaceAfter(tx, note.subject, message.timestamp);
  return newer ? { by: newer, isKnown: false } : null;
}

/** What took the place of a fact from the same message that said what the note says. */
function toldAlready(tx: ScopeWriter, message: MessageRow, note: Note): FactRow | undefined {
  const sources = tx.list(memorySources, {
    where: eq(memorySources.messageId, message.id),
    limit: TOLD_MOST,
  });
  if (sources.length === 0) return undefined;
  const ids = sources.map(({ factId }) => factId);
  const replaced = tx.list(memorySuccessions, {
    where: inArray(memorySuccessions.factId, ids),
    limit: TOLD_MOST,
  });
  const words = new Set(meaningOf(note.content).split(" "));
  for (const { factId, supersededBy } of replaced) {
    const old = tx.find(memoryFacts, eq(memoryFacts.id, factId));
    const newer = tx.find(memoryFacts, eq(memoryFacts.id, supersededBy));
    if (!old || !newer || !isOfOneMatter(old, note)) continue;
    // What the newer one says as well is still so.
    const still = new Set(meaningOf(newer.content).split(" "));
    const over = meaningOf(old.content)
      .split(" ")
      .filter((word) => !still.has(word));
    if (over.some((word) => words.has(word))) return newer;
  }
  return undefined;
}

/** "Studied law in Oslo." is no other word for "Lives in Oslo." */
const isOfOneMatter = (old: FactRow, note: Note) =>
  old.category === note.category || (note.subject !== null && old.subject === note.subject);
