import "server-only";
import { streamText, type UIMessageChunk } from "ai";
import { eq } from "drizzle-orm";
import { chatMessages, replyContexts } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import { findSettings } from "@/db/settings";
import { store } from "@/db/store";
import type { CurrentUser } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { fault, log } from "@/lib/log";
import type { ChatModel } from "@/lib/ports/llm";
import { chooseContext, type ReplyContext } from "./context";
import { currentModel } from "./model";
import { EmptyReply, failed, type Outcome } from "./outcome";
import { type PartialText, partialText } from "./partial-text";
import { patience } from "./patience";
import type { MessageRow } from "./to-view";
import { estimateTokens } from "./tokens";
import type { Ending, Turn } from "./turns";
import { untilAborted } from "./until-aborted";

/** A reply longer than this is ended: a model that never stops would fill the disk. */
const CHARACTERS_MOST = 64_000;

/** What a listener gets of the model's stream: not its reasoning, nor parts of kinds to come. */
const PASSED_ON = new Set(["start-step", "text-start", "text-delta", "text-end", "finish-step"]);

/**
 * Makes the reply to `question`: chooses the context, streams the model into the turn, keeps the text at most a
 * second behind in the database, and stores how it ended before anybody is told.
 */
export async function reply(
  scope: Scope,
  user: CurrentUser,
  question: MessageRow,
  turn: Turn,
): Promise<void> {
  const model = currentModel();
  const text = partialText(scope, turn.messageId, () => end(turn, "forgotten"));
  const outcome = await speak(scope, user, question, turn, model, text).catch((error) =>
    failed(error, turn, model.label),
  );
  text.close();
  try {
    await settle(scope, turn, text.all(), outcome);
    for (const chunk of outcome.last) turn.emit(chunk);
  } catch (error) {
    log.error(fault(error), "a reply could not be stored");
    turn.emit({ type: "error", errorText: "The reply could not be saved. Please reload and try again." });
  }
}

async function speak(
  scope: Scope,
  user: CurrentUser,
  question: MessageRow,
  turn: Turn,
  model: ChatModel,
  text: PartialText,
): Promise<Outcome> {
  turn.controller.signal.throwIfAborted();
  const { mode } = findSettings(store(), user.id);
  const maxOutputTokens = Math.min(env().OPENAI_MAX_TOKENS, Math.floor(model.contextTokens / 2));
  const situation = { userName: user.name, mode, contextTokens: model.contextTokens, maxOutputTokens };
  const context = await chooseContext(scope, question, situation);
  await writeDown(scope, turn, model, context);

  let broken: unknown;
  const result = streamText({
    model: model.model,
    system: context.system,
    messages: context.messages,
    allowSystemInMessages: false,
    maxOutputTokens,
    maxRetries: 0,
    abortSignal: turn.controller.signal,
    providerOptions: { companion: companionOptions(scope, user, mode) },
    onError: () => {},
  });
  const onError = (error: unknown) => {
    broken = error;
    return "";
  };
  const last = await pass(result.toUIMessageStream({ sendStart: false, onError }), turn, text, () => broken);
  if (text.all().trim() === "") throw new EmptyReply();
  const usage = await Promise.resolve(result.usage).catch(() => undefined);
  return { status: "complete", error: null, tokens: usage?.outputTokens, model: model.label, last };
}

/** Passes the model's chunks on as they come and returns those that say it finished, for when that is stored. */
async function pass(
  stream: ReadableStream<UIMessageChunk>,
  turn: Turn,
  text: PartialText,
  broken: () => unknown,
): Promise<UIMessageChunk[]> {
  const { signal } = turn.controller;
  const waiting = patience(turn.controller);
  const last: UIMessageChunk[] = [];
  try {
    for await (const chunk of untilAborted(stream, signal)) {
      if (chunk.type === "error") throw broken();
      if (chunk.type === "finish") last.push(chunk);
      else if (PASSED_ON.has(chunk.type)) turn.emit(chunk);
      if (chunk.type === "text-delta" || chunk.type === "reasoning-delta") waiting.heard();
      if (chunk.type !== "text-delta") continue;
      text.add(chunk.delta);
      if (text.size() > CHARACTERS_MOST) end(turn, "length");
    }
  } finally {
    waiting.over();
  }
  signal.throwIfAborted();
  return last;
}

const end = (turn: Turn, ending: Ending) => turn.controller.abort(ending);

/** Writes down what the model is about to be shown, beside the reply. */
async function writeDown(
  scope: Scope,
  turn: Turn,
  model: ChatModel,
  { manifest }: ReplyContext,
): Promise<void> {
  await scope.atomic((tx) => {
    tx.clear(replyContexts, eq(replyContexts.messageId, turn.messageId));
    tx.add(replyContexts, { messageId: turn.messageId, model: model.label, ...manifest });
  }, "relaxed");
}

/** Stores how the reply ended. A reply whose row was forgotten meanwhile leaves nothing behind. */
async function settle(scope: Scope, turn: Turn, content: string, outcome: Outcome): Promise<void> {
  await scope.atomic((tx) => {
    const mine = eq(chatMessages.id, turn.messageId);
    if (!tx.find(chatMessages, mine)) return;
    const { status, error, model } = outcome;
    const tokens = outcome.tokens ?? estimateTokens(content);
    tx.change(chatMessages, mine, { content, status, error, model, tokens });
    // A server that was asked which model it has is known by that name only now.
    const shown = eq(replyContexts.messageId, turn.messageId);
    if ((tx.find(replyContexts, shown)?.model ?? model) !== model) tx.change(replyContexts, shown, { model });
  });
}

function companionOptions({ persona }: Scope, user: CurrentUser, mode: "companion" | "wellness") {
  return {
    name: persona.name,
    display_name: persona.displayName || persona.name,
    description: persona.description,
    personality_traits: persona.personalityTraits,
    communication_style: persona.communicationStyle,
    greeting: persona.greeting,
    user_name: user.name,
    mode,
  };
}
