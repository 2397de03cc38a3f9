import "server-only";
import { inArray } from "drizzle-orm";
import { chatMessages } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import { fault, log } from "@/lib/log";
import { embedder } from "@/lib/ports/embeddings";
import { nearWords } from "./near";
import { best, fuse, spread } from "./rank";
import { recallIndexOf } from "./recall-cache";
import type { RecallIndex } from "./recall-index";
import { queryTerms } from "./terms";
import { type Span, timeAskedFor } from "./when";

type MessageRow = typeof chatMessages.$inferSelect;
export type Recalled = { message: MessageRow; score: number };

/** A word that was probably mistyped counts for less than one that was meant. */
const MISTYPED = 0.6;
/** How many messages are compared by meaning: about a millisecond for each thousand. */
const COMPARED_MOST = 12_000;
/** The words of a date ("4", "January") are looked for less than those of the matter. */
const DATE_WORD = 0.4;
/** What a message of the time asked for gains, where the best of all have 1. */
const IN_TIME = 0.25;
/** A time that most of the history lies in tells nothing. */
const TELLING_PART = 0.25;

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
 * The messages of a bond that a question is about, best first: by words (BM25), by meaning, by the time it speaks of,
 * and by what stands beside them in the talk. Only this bond's messages are ever looked at, and its size alone decides
 * the cost.
 */
export async function recall(scope: Scope, asked: Asked): Promise<Recalled[]> {
  const meaningOf = vectorOf(asked);
  const reading = recallIndexOf(scope, asked.userName);
  const index = asked.historyPatienceMs ? await within(asked.historyPatienceMs, reading) : await reading;
  if (!index || index.ids.length === 0) return [];
  const span = await timeAskedFor(asked.question, new Date());
  const words = byWords(index, asked.question, span);
  const scores = fuse(words, byMeaning(index, await meaningOf, words));
  if (span) addTime(index, span, scores);
  const found = best(
    spread(scores, index.order, index.times),
    index.order,
    asked.limit + (asked.without?.size ?? 0),
  );
  const wanted = found
    .filter(({ doc }) => !asked.without?.has(index.ids[doc] as number))
    .slice(0, asked.limit);
  return withMessages(scope, index, wanted);
}

function byWords(index: RecallIndex, question: string, span: Span | null): Float64Array {
  const scores = new Float64Array(index.ids.length);
  const dated = new Set(span ? queryTerms(span.words) : []);
  const terms = queryTerms(question).flatMap((term) =>
    index.words.has(term)
      ? [{ term, weight: dated.has(term) ? DATE_WORD : 1 }]
      : nearWords(term, index.words.terms()).map((near) => ({ term: near, weight: MISTYPED })),
  );
  index.words.score(terms, scores);
  return scores;
}

/** Of a long history only what the words found and the latest are compared by meaning: the rest would cost too much. */
function byMeaning(
  index: RecallIndex,
  vector: Float32Array | null,
  words: Float64Array,
): Float64Array | null {
  if (!vector) return null;
  const { order } = index;
  const docs =
    order.length <= COMPARED_MOST
      ? order
      : [...best(words, order, COMPARED_MOST / 4).map(({ doc }) => doc), ...order.slice(-COMPARED_MOST)];
  return index.vectors.similarities(vector, index.ids.length, docs);
}

/** The meaning of the question, or null: off, too slow to wait for, or out of order. */
async function vectorOf({ question, patienceMs }: Asked): Promise<Float32Array | null> {
  const model = embedder();
  if (!model) return null;
  const vector = model.embed([question]).then(
    ([first]) => first ?? null,
    (error) => {
      log.warn(fault(error), "a question could not be embedded");
      return null;
    },
  );
  return within(patienceMs, vector);
}

/** What `work` comes to, or null when it takes longer than `ms`. It goes on all the same. */
function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function addTime(index: RecallIndex, span: Span, scores: Float64Array): void {
  const inside = index.order.filter((doc) => {
    const time = index.times[doc] as number;
    return time >= span.from && time < span.to;
  });
  if (inside.length === 0 || inside.length > index.order.length * TELLING_PART) return;
  for (const doc of inside) scores[doc] = (scores[doc] as number) + IN_TIME;
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
