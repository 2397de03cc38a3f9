import "server-only";
import { inArray } from "drizzle-orm";
import { chatMessages } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import { meaningOf } from "./question-meaning";
import { best } from "./rank";
import { recallIndexOf } from "./recall-cache";
import type { RecallIndex } from "./recall-index";
import { scoresFor } from "./score";
import { timeAskedFor } from "./when";

type MessageRow = typeof chatMessages.$inferSelect;
export type Recalled = { message: MessageRow; score: number };

/** No more of a question counts. */
const QUESTION_CHARACTERS = 500;

export type Asked = {
  question: string;
  limit: number;
  userName: string;
  /** How long to wait for the question's meaning, in milliseconds; words alone decide after that. */
  patienceMs: number;
  /** How long to wait for a history that is not in memory yet; nothing is recalled after that, and it is read on. */
  historyPatienceMs?: number;
  /** Messages not wanted, such as those shown anyway. */
  without?: ReadonlySet<number>;
};

/**
 * The messages of a bond that a question is about, best first, as `scoresFor` finds them. Only this bond's messages are
 * ever looked at, and its size alone decides the cost.
 */
export async function recall(scope: Scope, asked: Asked): Promise<Recalled[]> {
  const reading = recallIndexOf(scope, asked.userName);
  const index = asked.historyPatienceMs ? await within(asked.historyPatienceMs, reading) : await reading;
  if (!index || index.ids.length === 0) return [];
  const question = asAsked(index, asked.question);
  const meant = within(asked.patienceMs, meaningOf(question));
  const [span, meaning] = await Promise.all([timeAskedFor(question, new Date()), meant]);
  const scores = scoresFor(index, { question, meaning, span });
  const found = best(scores, index.timeline, asked.limit + (asked.without?.size ?? 0));
  const wanted = found
    .filter(({ doc }) => !asked.without?.has(index.ids[doc] as number))
    .slice(0, asked.limit);
  return withMessages(scope, index, wanted);
}

/** A question as it is looked for in a history: its beginning, with the names that the two go by here. */
export const asAsked = (index: RecallIndex, question: string): string =>
  index.speakers.withGivenNames(question.slice(0, QUESTION_CHARACTERS));

/** What `work` comes to, or null when it takes longer than `ms`. It goes on all the same. */
function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function withMessages(
  scope: Scope,
  index: RecallIndex,
  found: { doc: number; score: number }[],
): Promise<Recalled[]> {
  const ids = found.map(({ doc }) => index.ids[doc] as number);
  if (ids.length === 0) return [];
  const rows = await scope.list(chatMessages, { where: inArray(chatMessages.id, ids), limit: ids.length });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return found.flatMap(({ doc, score }) => {
    const message = byId.get(index.ids[doc] as number);
    return message ? [{ message, score: Math.round(score * 1e6) / 1e6 }] : [];
  });
}
