import "server-only";
import type { Scope } from "@/db/scope";
import { embedder } from "@/lib/ports/embeddings";
import { formOf } from "./embed-pending";
import { type Names, RecallIndex } from "./recall-index";

/** Messages and vectors held in memory over all bonds; the bonds not asked for longest make room. */
const HELD_MOST = 600_000;
/** What a bond takes beside them: one without a message takes room as well. */
const BOND = 1_000;

const held = globalThis as { ensembleRecall?: Map<string, RecallIndex> };
held.ensembleRecall ??= new Map();
const indexes = held.ensembleRecall;

/** The recall index of a bond, up to date. It is built at the first use and made anew after something was removed. */
export async function recallIndexOf(scope: Scope, userName: string): Promise<RecallIndex> {
  const { key, names, model } = placeOf(scope, userName);
  const index = heldIndexOf(scope, userName) ?? new RecallIndex(names, model, scope.removals);
  indexes.delete(key);
  indexes.set(key, index);
  await index.keepUp(scope);
  makeRoom();
  return index;
}

/** The recall index of a bond when it is in memory and nothing was removed since; it may have to read on. */
export function heldIndexOf(scope: Scope, userName: string): RecallIndex | undefined {
  const known = indexes.get(placeOf(scope, userName).key);
  return known?.removals === scope.removals ? known : undefined;
}

function placeOf(scope: Scope, userName: string) {
  const names: Names = { user: userName, persona: scope.persona.displayName || scope.persona.name };
  const model = formOf(embedder());
  return { key: JSON.stringify([scope.key, names, model]), names, model };
}

function makeRoom(): void {
  const roomOf = ({ ids, vectors }: RecallIndex) => BOND + ids.length + vectors.rows;
  let total = 0;
  for (const index of indexes.values()) total += roomOf(index);
  for (const [key, index] of indexes) {
    if (total <= HELD_MOST || indexes.size === 1) return;
    total -= roomOf(index);
    indexes.delete(key);
  }
}
