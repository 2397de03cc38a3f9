import "server-only";
import { and, asc, inArray, isNull, ne } from "drizzle-orm";
import { chatMessages } from "@/db/schema/chat";
import { messageVectors } from "@/db/schema/memory";
import type { Scope } from "@/db/scope";
import { embedder } from "@/lib/ports/embeddings";
import { pack } from "./vectors";

/** Small, so that a question asked meanwhile does not wait long for its turn. */
const BATCH = 16;
const CHARACTERS = 1_000;

/**
 * Gives the bond's messages that wait for one their vector, in batches, until none is left. Stopped half-way it goes on
 * where it was. Resolves with how many it made.
 */
export async function embedPending(scope: Scope, userName: string): Promise<number> {
  const model = embedder();
  if (!model) return 0;
  let made = 0;
  for (;;) {
    const rows = await scope.list(chatMessages, {
      where: and(isNull(chatMessages.vectorModel), ne(chatMessages.status, "streaming")),
      orderBy: [asc(chatMessages.id)],
      limit: BATCH,
    });
    if (rows.length === 0) return made;
    const speakers = { user: userName, assistant: scope.persona.displayName || scope.persona.name };
    const texts = rows.map(({ role, content }) =>
      content ? `${speakers[role]}: ${content.slice(0, CHARACTERS)}` : "",
    );
    const vectors = await model.embed(texts);
    await scope.atomic((tx) => {
      // A message can be forgotten while its vector is made.
      const ids = rows.map(({ id }) => id);
      const there = new Set(
        tx.list(chatMessages, { where: inArray(chatMessages.id, ids), limit: BATCH }).map(({ id }) => id),
      );
      const told = rows.flatMap((row, i) => {
        const vector = vectors[i];
        return there.has(row.id) && row.content && vector
          ? [{ messageId: row.id, model: model.model, vector: pack(vector) }]
          : [];
      });
      tx.clear(messageVectors, inArray(messageVectors.messageId, ids));
      tx.addAll(messageVectors, told);
      if (there.size > 0)
        tx.change(chatMessages, inArray(chatMessages.id, ids), { vectorModel: model.model });
    }, "relaxed");
    made += rows.length;
  }
}
