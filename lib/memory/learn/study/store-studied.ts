import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { chatMessages, conversationMemories } from "@/db/schema/chat";
import { memoryFacts } from "@/db/schema/memory";
import type { Scope, ScopeWriter } from "@/db/scope";
import type { MessageRow } from "@/lib/chat/to-view";
import type { ConversationRow } from "../../conversation";
import type { FactFinding } from "../../extract/finding";
import { type FactRow, standing } from "../../facts";
import { confirm, learnedOnlyFrom, storeFact, supersede } from "../store-fact";
import { storePreference } from "../store-preference";
import type { Studied } from "./answer";
import { overtaken } from "./overtaken";

/** What a model noted, each fact with the slot it tells of. */
export type Placed = Omit<Studied, "facts"> & {
  facts: (Studied["facts"][number] & { subject: string | null })[];
};

/** Stores what a model noted of some messages, in one write. What was forgotten meanwhile is not brought back. */
export async function storeStudied(
  scope: Scope,
  { id }: ConversationRow,
  rows: readonly MessageRow[],
  studied: Placed,
  removals: number,
): Promise<void> {
  const mine = eq(conversationMemories.id, id);
  await scope.atomic((tx) => {
    const conversation = tx.find(conversationMemories, mine);
    if (!conversation || conversation.isIncognito) return;
    const ids = rows.map((row) => row.id);
    const asked = and(inArray(chatMessages.id, ids), eq(chatMessages.isUnlearned, false));
    const still = tx.list(chatMessages, { where: asked, limit: ids.length });
    const messages = new Map(still.filter(({ role }) => role === "user").map((row) => [row.id, row]));
    retract(tx, [...messages.keys()], studied.wrong);
    for (const fact of studied.facts) {
      const message = messages.get(fact.message_id);
      if (message) note(tx, message, fact);
    }
    for (const preference of studied.preferences) {
      const message = messages.get(preference.message_id);
      if (message) storePreference(tx, message, { kind: "preference", ...preference });
    }
    const isWhole = scope.removals === removals && studied.summary !== null;
    // The model is not shown what was said in danger, so how that sounded it cannot know.
    const danger = and(eq(chatMessages.memoryId, conversation.id), eq(chatMessages.hasCrisisKeywords, true));
    const spokeOfDanger = isWhole && tx.find(chatMessages, danger as NonNullable<typeof danger>);
    tx.change(conversationMemories, mine, {
      studiedId: Math.max(conversation.studiedId, ...ids),
      ...(isWhole && {
        summary: studied.summary,
        keyTopics: studied.topics.join(", ") || conversation.keyTopics,
        userMood: spokeOfDanger ? conversation.userMood : (studied.mood ?? conversation.userMood),
      }),
    });
  }, "relaxed");
}

/** The model is not shown these messages again. */
export async function leaveOut(scope: Scope, { id }: ConversationRow, lastId: number): Promise<"done"> {
  const mine = eq(conversationMemories.id, id);
  await scope.atomic((tx) => {
    if (tx.find(conversationMemories, mine)) tx.change(conversationMemories, mine, { studiedId: lastId });
  }, "relaxed");
  return "done";
}

function note(tx: ScopeWriter, message: MessageRow, fact: Placed["facts"][number]): void {
  const known = (id: number | null | undefined) =>
    id ? tx.find(memoryFacts, and(eq(memoryFacts.id, id), standing) as typeof standing) : undefined;
  const same = known(fact.same_as);
  if (same) {
    confirm(tx, same, message);
    return;
  }
  const { content, category, confidence, quote } = fact;
  const finding = { kind: "fact", content, category, confidence, quote } as const;
  const older = known(fact.replaces);
  const history = overtaken(tx, message, fact, older);
  if (history) {
    if (!history.isKnown) storeHistory(tx, message, { ...finding, subject: fact.subject }, history.by);
    return;
  }
  const isReplaceable = older && !older.isManual && !older.isPinned && older.createdAt <= message.timestamp;
  const subject = isReplaceable ? older.subject : null;
  const id = storeFact(tx, message, { ...finding, subject });
  const newer = id ? known(id) : undefined;
  if (isReplaceable && newer) supersede(tx, older, newer);
}

/** What was so once is kept as that: with what is so since in its place. */
function storeHistory(tx: ScopeWriter, message: MessageRow, finding: FactFinding, by: FactRow): void {
  const id = storeFact(tx, message, finding);
  const stored = id && tx.find(memoryFacts, and(eq(memoryFacts.id, id), standing) as typeof standing);
  if (stored && !stored.isManual && !stored.isPinned) supersede(tx, stored, by);
}

/** What the model says was never meant goes, if it was learned from these messages alone. */
function retract(tx: ScopeWriter, messageIds: number[], wrong: readonly number[]): void {
  const ids = learnedOnlyFrom(tx, messageIds)
    .map(({ id }) => id)
    .filter((id) => wrong.includes(id));
  if (ids.length > 0) tx.clear(memoryFacts, inArray(memoryFacts.id, ids));
}
