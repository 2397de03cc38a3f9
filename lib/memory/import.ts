import "server-only";
import { inArray } from "drizzle-orm";
import type { z } from "zod";
import { chatMessages } from "@/db/schema/chat";
import type { Scope, ScopeWriter } from "@/db/scope";
import { type Sentiment, sentimentOf } from "@/lib/chat/feel";
import { estimateTokens } from "@/lib/chat/tokens";
import type { ImportMessages } from "./schemas";

type Given = z.output<typeof ImportMessages>["messages"][number];
type Heard = Given & { sentiment: Sentiment | null };

/** After so many messages others have their turn. */
const HEARD_AT_ONCE = 200;

/**
 * Adds messages of an earlier history, in the order given, all or none. One whose `external_id` this history already
 * has is skipped; the answer names the message each stands for. How the user's own sounded is noted with them. @throws 409 for an archive
 */
export async function importMessages(scope: Scope, given: z.output<typeof ImportMessages>) {
  scope.mustBeOpen();
  const messages = await heard(given.messages);
  return scope.atomic((tx) => {
    const known = knownIds(tx, messages);
    const fresh = messages.filter(({ external_id }) => {
      if (!external_id) return true;
      if (known.has(external_id)) return false;
      known.set(external_id, 0);
      return true;
    });
    const rows = tx.addAll(chatMessages, fresh.map(toRow));
    for (const row of rows) if (row.externalId) known.set(row.externalId, row.id);
    const unnamed = rows.filter((row) => !row.externalId).map(({ id }) => id);
    const ids = messages.map(({ external_id }) =>
      external_id
        ? { external_id, id: known.get(external_id) as number }
        : { external_id: null, id: unnamed.shift() as number },
    );
    return { imported: rows.length, skipped: messages.length - rows.length, ids };
  });
}

async function heard(messages: Given[]): Promise<Heard[]> {
  const all: Heard[] = [];
  for (const message of messages) {
    const sentiment = message.role === "user" ? await sentimentOf(message.content) : null;
    all.push({ ...message, sentiment });
    if (all.length % HEARD_AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return all;
}

function knownIds(tx: ScopeWriter, messages: Given[]): Map<string, number> {
  const wanted = [...new Set(messages.flatMap(({ external_id }) => external_id ?? []))];
  const known = new Map<string, number>();
  for (let i = 0; i < wanted.length; i += 500) {
    const some = wanted.slice(i, i + 500);
    for (const row of tx.list(chatMessages, {
      where: inArray(chatMessages.externalId, some),
      limit: some.length,
    }))
      known.set(row.externalId as string, row.id);
  }
  return known;
}

const toRow = ({ role, content, timestamp, external_id, heard_until, sentiment }: Heard) => ({
  role,
  content,
  timestamp,
  externalId: external_id ?? null,
  sentiment,
  tokens: estimateTokens(content),
  heardUntil:
    role === "assistant" && typeof heard_until === "number" ? Math.min(heard_until, content.length) : null,
});
