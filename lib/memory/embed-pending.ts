import "server-only";
import { and, asc, inArray, isNull, ne } from "drizzle-orm";
import { chatMessages } from "@/db/schema/chat";
import { messageVectors } from "@/db/schema/memory";
import type { Scope } from "@/db/scope";
import { type Embedder, embedder } from "@/lib/ports/embeddings";
import { sentencesOf } from "./sentences";
import { pack } from "./vectors";

const BATCH = 16;
const CHARACTERS = 1_000;

/** Names a model and what is embedded with it: vectors of another form are made anew. Null when it is off. */
export const formOf = (model: Embedder | null): string | null => model && `${model.model}, by sentence`;

/**
 * Gives the bond's messages that wait for them their vectors, of the whole and of each sentence, in batches, until none is left. Stopped half-way it goes on
 * where it was. Resolves with how many it made.
 */
export async function embedPending(scope: Scope, userName: string): Promise<number> {
  const model = embedder();
  const form = formOf(model);
  if (!model || !form) return 0;
  let many = 0;
  for (;;) {
    const rows = await scope.list(chatMessages, {
      where: and(isNull(chatMessages.vectorModel), ne(chatMessages.status, "streaming")),
      orderBy: [asc(chatMessages.id)],
      limit: BATCH,
    });
    if (rows.length === 0) return many;
    const speakers = { user: userName, assistant: scope.persona.displayName || scope.persona.name };
    const texts = rows.map(({ role, content }) => textsOf(speakers[role], content));
    const made = (await model.embed(texts.flat())).values();
    const vectors = texts.map((own) => own.flatMap(() => made.next().value ?? []));
    await scope.atomic((tx) => {
      // A message can be forgotten while its vector is made.
      const ids = rows.map(({ id }) => id);
      const there = new Set(
        tx.list(chatMessages, { where: inArray(chatMessages.id, ids), limit: BATCH }).map(({ id }) => id),
      );
      const told = rows.flatMap(({ id }, i) => {
        const own = vectors[i] ?? [];
        return there.has(id) && own.length > 0 ? [{ messageId: id, model: form, vector: pack(...own) }] : [];
      });
      tx.clear(messageVectors, inArray(messageVectors.messageId, ids));
      tx.addAll(messageVectors, told);
      if (there.size > 0) tx.change(chatMessages, inArray(chatMessages.id, ids), { vectorModel: form });
    }, "relaxed");
    many += rows.length;
  }
}

/** What is embedded of a message: the whole, then each sentence, all with the name of who said it. */
function textsOf(speaker: string, content: string): string[] {
  const beginning = content.slice(0, CHARACTERS);
  if (beginning.trim() === "") return [];
  return [beginning, ...sentencesOf(beginning)].map((text) => `${speaker}: ${text}`);
}
