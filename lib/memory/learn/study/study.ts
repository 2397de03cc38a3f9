import "server-only";
import { generateText } from "ai";
import { and, asc, eq, gt, inArray, sql } from "drizzle-orm";
import { chatMessages, replies, replyContexts } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import { currentModel } from "@/lib/chat/model";
import type { MessageRow } from "@/lib/chat/to-view";
import { estimateTokens, shorten } from "@/lib/chat/tokens";
import { isTurnRunning } from "@/lib/chat/turns";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { failure } from "@/lib/ports/llm";
import type { ConversationRow } from "../../conversation";
import { factsFor } from "../../facts";
import { readAnswer, type Studied, UnreadableAnswer } from "./answer";
import { isAffordable } from "./budget";
import { INSTRUCTIONS, type Known, material, type Shown } from "./prompt";
import { leaveOut, type Placed, storeStudied } from "./store-studied";
import { subjectOf } from "./subject-of";

const MESSAGES_MOST = 40;
const USER_CHARACTERS = 1_200;
const PERSONA_CHARACTERS = 120;
const CHARACTERS = 8_000;
const KNOWN_MOST = 30;
const KNOWN_TOKENS = 500;
const OUTPUT_TOKENS = 800;
/** What an answer is taken to cost before it is there. */
const OUTPUT_EXPECTED = 150;
const PATIENCE_MS = 60_000;
/** A model that failed is left alone for so long. */
const REST_MS = 10 * 60_000;
const LOOK_MS = 200;

const held = globalThis as { ensembleStudyRests?: { until: number } };
held.ensembleStudyRests ??= { until: 0 };
const rest = held.ensembleStudyRests;

/** `later`: nothing wrong, but not now. */
export type Outcome = "done" | "later";

/** Whether a language model is there to learn with, and may be used for it. */
export function canStudy(): boolean {
  return env().MEMORY_MODEL === "on" && !currentModel().isBuiltin && Date.now() >= rest.until;
}

/**
 * Has the language model note down what the messages of a conversation tell that it has not been shown yet: facts,
 * preferences, and the summary so far. Never while a reply is made, never for more than a part of what the replies
 * cost, and each message once: where the model fails, answers nonsense or is slow, what the built-in learning found
 * stands. The request holds this bond's rows and nothing else.
 */
export async function study(scope: Scope, conversation: ConversationRow, isQuiet: boolean): Promise<Outcome> {
  const rows = await unread(scope, conversation);
  const last = rows.at(-1);
  if (!last || conversation.isIncognito) return "done";
  const messages = shown(rows);
  if (!messages.some(({ from }) => from === "user")) return leaveOut(scope, conversation, last.id);
  const text = messages.map((one) => one.text).join(" ");
  const { facts } = await factsFor(scope, text.slice(0, 4_000), { most: KNOWN_MOST, tokens: KNOWN_TOKENS });
  const known: Known[] = facts.map(({ id, content }) => ({ id, content }));
  const persona = scope.persona.displayName || scope.persona.name;
  const data = material({ persona, summary: conversation.summary, known, messages });
  const cost = estimateTokens(INSTRUCTIONS) + estimateTokens(data) + OUTPUT_EXPECTED;
  if (!isAffordable({ cost, spent: await spentOn(scope, rows), isQuiet })) return "later";
  const { removals } = scope;
  try {
    const answer = await ask(data);
    if (answer === null) return "later";
    const studied = await placed(readAnswer(answer, messages, known), rows);
    await storeStudied(scope, conversation, rows, studied, removals);
  } catch (error) {
    if (!(error instanceof UnreadableAnswer)) rest.until = Date.now() + REST_MS;
    const code = error instanceof UnreadableAnswer ? "unreadable" : failure(error).code;
    log.warn({ code }, "the language model could not be learned with");
    await leaveOut(scope, conversation, last.id);
  }
  return "done";
}

/** Each fact with the slot it tells of, so that a newer state of it is known as that. */
async function placed(studied: Studied, rows: readonly MessageRow[]): Promise<Placed> {
  const saidAt = new Map(rows.map(({ id, timestamp }) => [id, new Date(timestamp)]));
  const facts: Placed["facts"] = [];
  for (const fact of studied.facts) {
    const now = saidAt.get(fact.message_id) ?? new Date();
    facts.push({ ...fact, subject: await subjectOf(fact.content, fact.category, now) });
  }
  return { ...studied, facts };
}

/** What the model has not been shown, oldest first, as much as fits; whole exchanges, none of them said in danger. */
async function unread(scope: Scope, { id, studiedId }: ConversationRow): Promise<MessageRow[]> {
  const where = and(
    eq(chatMessages.memoryId, id),
    gt(chatMessages.id, studiedId),
    eq(chatMessages.isUnlearned, false),
    eq(chatMessages.hasCrisisKeywords, false),
    sql`${chatMessages.content} <> '' and ${chatMessages.status} in ('complete', 'interrupted')`,
  );
  const rows = await scope.list(chatMessages, {
    where,
    orderBy: [asc(chatMessages.id)],
    limit: MESSAGES_MOST,
  });
  let characters = 0;
  const fitting = rows.filter((row) => {
    characters += cut(row).length;
    return characters <= CHARACTERS;
  });
  return withAnswers(scope, fitting);
}

/** The messages of the user among some, and the replies to them: one to a message left out could quote it. */
async function withAnswers(scope: Scope, rows: MessageRow[]): Promise<MessageRow[]> {
  const said = new Set(rows.filter(({ role }) => role === "user").map(({ id }) => id));
  const ids = rows.filter(({ role }) => role === "assistant").map(({ id }) => id);
  const where = inArray(replies.messageId, ids);
  const links = ids.length > 0 ? await scope.list(replies, { where, limit: ids.length }) : [];
  const answers = new Set(links.filter(({ replyTo }) => said.has(replyTo)).map(({ messageId }) => messageId));
  return rows.filter(({ id }) => said.has(id) || answers.has(id));
}

const cut = ({ role, content }: MessageRow) =>
  shorten(content, role === "user" ? USER_CHARACTERS : PERSONA_CHARACTERS);

const shown = (rows: MessageRow[]): Shown[] =>
  rows.map((row) => ({ id: row.id, from: row.role === "user" ? "user" : "persona", text: cut(row) }));

/** What the replies among some messages cost, in tokens. */
async function spentOn(scope: Scope, rows: MessageRow[]): Promise<number> {
  const answers = rows.filter(({ role }) => role === "assistant");
  if (answers.length === 0) return 0;
  const ids = answers.map(({ id }) => id);
  const contexts = await scope.list(replyContexts, {
    where: inArray(replyContexts.messageId, ids),
    limit: ids.length,
  });
  return [...answers, ...contexts].reduce((sum, { tokens }) => sum + tokens, 0);
}

/** The model's answer; null when a reply was wanted meanwhile of a model on this machine, which goes first. */
async function ask(data: string): Promise<string | null> {
  const model = currentModel();
  const wanted = new AbortController();
  const isLocal = model.provider === "local";
  const look = setInterval(() => isLocal && isTurnRunning() && wanted.abort(), LOOK_MS);
  try {
    const { text } = await generateText({
      model: model.model,
      system: INSTRUCTIONS,
      messages: [{ role: "user", content: data }],
      allowSystemInMessages: false,
      maxOutputTokens: Math.min(OUTPUT_TOKENS, Math.floor(model.contextTokens / 3)),
      maxRetries: 0,
      abortSignal: AbortSignal.any([wanted.signal, AbortSignal.timeout(PATIENCE_MS)]),
    });
    return text;
  } catch (error) {
    if (wanted.signal.aborted) return null;
    throw error;
  } finally {
    clearInterval(look);
  }
}
