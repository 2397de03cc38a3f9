import "server-only";
import type { Scope } from "@/db/scope";
import { embedder } from "@/lib/ports/embeddings";
import { type Names, RecallIndex } from "./recall-index";

/** Messages held in memory over all bonds; the bonds not asked for longest make room. */
const MESSAGES_MOST = 300_000;
/** What a bond takes beside its messages, in messages: one without any takes room as well. */
const BOND = 500;

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
  const model = embedder()?.model ?? null;
  return { key: JSON.stringify([scope.key, names, model]), names, model };
}

function makeRoom(): void {
  let total = 0;
  for (const index of indexes.values()) total += BOND + index.ids.length;
  for (const [key, index] of indexes) {
    if (total <= MESSAGES_MOST || indexes.size === 1) return;
    total -= BOND + index.ids.length;
    indexes.delete(key);
  }
}
