import { and, isNull, ne } from "drizzle-orm";
import { chatMessages } from "./schema";
import { Scope } from "./scope";
import type { Store } from "./store";
import { findUser } from "./users";

/**
 * A bond with messages whose vector is still to be made, with its user's name; null when there is none. `skip` names
 * bonds (by `Scope.key`) to leave out.
 */
export async function nextWithoutVector(
  store: Store,
  skip: ReadonlySet<string>,
): Promise<{ scope: Scope; userName: string } | null> {
  const rows = store.db
    .selectDistinct({ userId: chatMessages.userId, personaId: chatMessages.personaId })
    .from(chatMessages)
    .where(and(isNull(chatMessages.vectorModel), ne(chatMessages.status, "streaming")))
    .limit(skip.size + 1)
    .all();
  for (const { userId, personaId } of rows) {
    const scope = await Scope.open(store, userId, personaId).catch(() => null);
    const user = findUser(store, userId);
    if (scope && user && !skip.has(scope.key)) return { scope, userName: user.name };
  }
  return null;
}

/** Lets messages whose vector another model made wait for a new one. Returns how many. */
export function outdateVectors({ db }: Store, model: string): number {
  const others = ne(chatMessages.vectorModel, model);
  return db.update(chatMessages).set({ vectorModel: null }).where(others).run().changes;
}
