import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { now } from "@/db/instant";
import { chatMessages } from "@/db/schema/chat";
import { memoryFacts, memorySources } from "@/db/schema/memory";
import type { Scope } from "@/db/scope";
import { notFound } from "@/lib/errors";
import { wakeMemory } from "./background";
import { factView, sourcesOf } from "./facts";
import { meaningOf } from "./learn/meaning";
import type { AddMemory, ChangeMemory } from "./schemas";
import { unlearn } from "./unlearn";

/**
 * Adds a fact written by hand; it stays when messages are forgotten, the one it was taken from too.
 * @throws 404 when that message is not in this history.
 */
export async function remember(
  scope: Scope,
  { content, pinned, source_message_id: source }: z.output<typeof AddMemory>,
) {
  const fact = await scope.atomic((tx) => {
    if (source && !tx.find(chatMessages, eq(chatMessages.id, source))) throw notFound("This message");
    const at = now();
    const given = { content, isPinned: pinned, createdAt: at, updatedAt: at };
    const contentKey = meaningOf(content);
    const row = tx.add(memoryFacts, { ...given, contentKey, category: "note", isManual: true });
    if (source) tx.add(memorySources, { factId: row.id, messageId: source });
    return row;
  });
  return factView(fact, source ? [source] : []);
}

/** Corrects or pins a fact. A corrected one counts as written by hand from then on. @throws 404. */
export async function changeMemory(
  scope: Scope,
  id: number,
  { content, pinned }: z.output<typeof ChangeMemory>,
) {
  const [fact] = await scope.atomic((tx) =>
    tx.change(memoryFacts, eq(memoryFacts.id, id), {
      ...(content !== undefined && {
        content,
        contentKey: meaningOf(content),
        isManual: true,
        confidence: 1,
      }),
      ...(pinned !== undefined && { isPinned: pinned }),
      updatedAt: now(),
    }),
  );
  const row = fact as NonNullable<typeof fact>;
  return factView(row, (await sourcesOf(scope, [row])).get(id) ?? []);
}

/**
 * Forgets one fact for good. The messages it came from stay, but nothing is learned from them again, and the summaries
 * they went into are made anew without them. @throws 404.
 */
export async function forgetMemory(scope: Scope, id: number): Promise<void> {
  await scope.atomic((tx) => {
    const sources = tx.list(memorySources, { where: eq(memorySources.factId, id), limit: 10_000 });
    tx.remove(memoryFacts, eq(memoryFacts.id, id));
    unlearn(
      tx,
      sources.map(({ messageId }) => messageId),
    );
  });
  wakeMemory();
}
