import "server-only";
import { eq } from "drizzle-orm";
import { chatMessages } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import { AppError } from "@/lib/errors";
import { fault, log } from "@/lib/log";

const EVERY_MS = 500;

export type PartialText = ReturnType<typeof partialText>;

/**
 * Gathers a reply's text and keeps it in the database as it grows, at most half a second behind. `onForgotten`
 * is called when the message is not there any more.
 */
export function partialText(scope: Scope, messageId: number, onForgotten: () => void) {
  let text = "";
  let stored = 0;
  const write = async () => {
    if (text.length === stored) return;
    stored = text.length;
    const mine = eq(chatMessages.id, messageId);
    await scope.atomic((tx) => void tx.change(chatMessages, mine, { content: text }), "relaxed");
  };
  const timer = setInterval(() => {
    write().catch((error) => {
      if (error instanceof AppError) onForgotten();
      else log.error(fault(error), "a partial reply could not be stored");
    });
  }, EVERY_MS);
  return {
    add(delta: string) {
      text += delta;
    },
    all: () => text,
    /** In UTF-16 units. */
    size: () => text.length,
    /** Stops writing; the caller stores the end. */
    close: () => clearInterval(timer),
  };
}
