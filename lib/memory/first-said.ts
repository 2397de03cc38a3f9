import "server-only";
import { asc } from "drizzle-orm";
import { toIso } from "@/db/instant";
import { chatMessages } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";

const OLDEST_FIRST = [asc(chatMessages.timestamp), asc(chatMessages.id)];

/** When the earliest message of a history was said, ISO 8601; an imported one counts. Null where there is none. */
export async function firstSaid(scope: Scope): Promise<string | null> {
  const [message] = await scope.list(chatMessages, { orderBy: OLDEST_FIRST, limit: 1 });
  return message ? toIso(message.timestamp) : null;
}
