import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { now } from "@/db/instant";
import { memoryFacts } from "@/db/schema/memory";
import type { Scope } from "@/db/scope";
import { factView, sourcesOf } from "./facts";
import type { AddMemory, ChangeMemory } from "./schemas";

/** Adds a fact written by hand; it stays when messages are forgotten. */
export async function remember(scope: Scope, { content, pinned }: z.output<typeof AddMemory>) {
  const fact = await scope.atomic((tx) =>
    tx.add(memoryFacts, {
      content,
      category: "note",
      isPinned: pinned,
      isManual: true,
      createdAt: now(),
      updatedAt: now(),
    }),
  );
  return factView(fact, []);
}

/** Corrects or pins a fact. A corrected one counts as written by hand from then on. @throws 404. */
export async function changeMemory(
  scope: Scope,
  id: number,
  { content, pinned }: z.output<typeof ChangeMemory>,
) {
  const [fact] = await scope.atomic((tx) =>
    tx.change(memoryFacts, eq(memoryFacts.id, id), {
      ...(content !== undefined && { content, isManual: true, confidence: 1 }),
      ...(pinned !== undefined && { isPinned: pinned }),
      updatedAt: now(),
    }),
  );
  const row = fact as NonNullable<typeof fact>;
  return factView(row, (await sourcesOf(scope, [row])).get(id) ?? []);
}

/** Forgets one fact for good. @throws 404. */
export async function forgetMemory(scope: Scope, id: number): Promise<void> {
  await scope.atomic((tx) => void tx.remove(memoryFacts, eq(memoryFacts.id, id)));
}
