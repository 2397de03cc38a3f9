import { and, asc, eq, exists, gt, isNull, ne, type SQL, sql } from "drizzle-orm";
import { chatMessages, conversationMemories } from "./schema";
import { Scope } from "./scope";
import type { Store } from "./store";
import { findUser } from "./users";

/** A bond that has work waiting, with its user's name. */
export type Waiting = { scope: Scope; userName: string };

const withoutVector = and(isNull(chatMessages.vectorModel), ne(chatMessages.status, "streaming"));
const unlearned = and(isNull(chatMessages.learnedAt), eq(chatMessages.role, "user"));

/**
 * A bond with messages whose vector is still to be made; null when there is none. `skip` names bonds (by `Scope.key`)
 * to leave out.
 */
export const nextWithoutVector = (store: Store, skip: ReadonlySet<string>) =>
  nextBond(store, withoutVector, skip);

/** A bond with messages of its user that nothing was learned from yet; null when there is none. */
export const nextUnlearned = (store: Store, skip: ReadonlySet<string>) => nextBond(store, unlearned, skip);

async function nextBond(
  store: Store,
  where: SQL | undefined,
  skip: ReadonlySet<string>,
): Promise<Waiting | null> {
  const rows = store.db
    .selectDistinct({ userId: chatMessages.userId, personaId: chatMessages.personaId })
    .from(chatMessages)
    .where(where)
    .limit(skip.size + 1)
    .all();
  for (const { userId, personaId } of rows) {
    const scope = await Scope.open(store, userId, personaId).catch(() => null);
    const user = findUser(store, userId);
    if (scope && user && !skip.has(scope.key)) return { scope, userName: user.name };
  }
  return null;
}

/** As many conversations as are looked at once. */
const UNDIGESTED_MOST = 200;

/** Conversations with messages that are not in their summary yet, those that have been quiet the longest first. */
export function listUndigested({ db }: Store) {
  return db
    .select()
    .from(conversationMemories)
    .where(
      sql`${conversationMemories.messageCount} <> ${conversationMemories.digestedCount} and ${conversationMemories.isIncognito} = 0`,
    )
    .orderBy(asc(conversationMemories.lastUpdated))
    .limit(UNDIGESTED_MOST)
    .all();
}

/** Conversations of which everything is summed up but the mood of what was said in them, at most 200, from `after` on. */
export function listMoodless({ db }: Store, after: number) {
  const said = sql`(select 1 from ${chatMessages} where ${chatMessages.userId} = ${conversationMemories.userId}
    and ${chatMessages.personaId} = ${conversationMemories.personaId} and ${chatMessages.memoryId} = ${conversationMemories.id}
    and ${chatMessages.role} = 'user' and not ${chatMessages.isUnlearned})`;
  const summedUp = sql`${conversationMemories.messageCount} = ${conversationMemories.digestedCount}`;
  return db
    .select()
    .from(conversationMemories)
    .where(
      and(
        gt(conversationMemories.id, after),
        isNull(conversationMemories.userMood),
        eq(conversationMemories.isIncognito, false),
        summedUp,
        exists(said),
      ),
    )
    .orderBy(asc(conversationMemories.id))
    .limit(UNDIGESTED_MOST)
    .all();
}

/** Lets messages whose vector another model made wait for a new one. Returns how many. */
export function outdateVectors({ db }: Store, model: string): number {
  const others = ne(chatMessages.vectorModel, model);
  return db.update(chatMessages).set({ vectorModel: null }).where(others).run().changes;
}
