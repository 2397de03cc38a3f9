import { eq } from "drizzle-orm";
import { chatMessages } from "./schema";
import type { Store } from "./store";

/** Replies a killed process left unfinished are marked as interrupted; their text so far stays. Returns how many. */
export function sweepInterrupted({ db }: Store): number {
  return db
    .update(chatMessages)
    .set({ status: "interrupted" })
    .where(eq(chatMessages.status, "streaming"))
    .run().changes;
}
