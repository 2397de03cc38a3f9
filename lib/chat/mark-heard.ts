import "server-only";
import { and, eq } from "drizzle-orm";
import { chatMessages } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import { messageView } from "./to-view";
import type { MessageView } from "./view";

/**
 * Notes up to where a reply was heard when the user cut in by voice, in UTF-16 units of its content; null takes the note
 * back. A reply still being written may be noted too. @throws 404, also for a message of the user's
 */
export async function markHeard(scope: Scope, id: number, heardUntil: number | null): Promise<MessageView> {
  const reply = and(eq(chatMessages.id, id), eq(chatMessages.role, "assistant"));
  const [row] = await scope.atomic((tx) =>
    tx.change(chatMessages, reply as NonNullable<typeof reply>, { heardUntil }),
  );
  return messageView(row as NonNullable<typeof row>);
}
