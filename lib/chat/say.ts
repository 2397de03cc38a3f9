import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { now } from "@/db/instant";
import { chatMessages, replies } from "@/db/schema/chat";
import type { Scope, ScopeWriter } from "@/db/scope";
import type { CurrentUser } from "@/lib/auth/session";
import { wakeMemory } from "@/lib/memory/background";
import { conversationAt, countIn } from "@/lib/memory/conversation";
import { foresee } from "@/lib/memory/ready";
import { type Sentiment, sentimentOf } from "./feel";
import { soundsLikeCrisis } from "./help";
import { opening } from "./opening";
import { reply } from "./reply";
import type { Say } from "./schemas";
import type { MessageRow } from "./to-view";
import { estimateTokens } from "./tokens";
import { runningTurn, startTurn, type Turn } from "./turns";

/** What became of a message: stored, with its reply under way (`turn`) or already there. */
export type Said = { userMessage: MessageRow; reply: MessageRow; turn: Turn | undefined };

/**
 * Stores a message and starts the reply to it. When this resolves the message is on the disk. The same
 * `client_message_id` again stores nothing: it finds the message, and starts a new reply where the old one failed.
 * @throws 409 for an archive
 */
export async function say(
  scope: Scope,
  user: CurrentUser,
  { content, client_message_id }: z.output<typeof Say>,
): Promise<Said> {
  scope.mustBeOpen();
  foresee(scope, user.name, content);
  const sentiment = await sentimentOf(content);
  const stored = await scope.atomic((tx) => {
    const known =
      client_message_id && tx.find(chatMessages, eq(chatMessages.clientMessageId, client_message_id));
    return known
      ? again(tx, known)
      : first(tx, { content, sentiment, clientMessageId: client_message_id ?? null });
  });
  if (!stored.isNew) return { ...stored, turn: runningTurn(scope, stored.reply.id) };
  const ids = { messageId: stored.reply.id, userMessageId: stored.userMessage.id };
  const turn = startTurn(scope, ids, async (turn) => {
    await reply(scope, user, stored.userMessage, turn);
    wakeMemory();
  });
  // Told at once, also where a reply before this one is still running: the message is stored.
  for (const chunk of opening(stored.reply.id, stored.userMessage)) turn.emit(chunk);
  return { ...stored, turn };
}

type Told = { content: string; sentiment: Sentiment; clientMessageId: string | null };

/** One that sounded of danger is negative whatever its words: "I hope I won't wake up" is none of sorrow by a word list. */
function first(tx: ScopeWriter, { content, sentiment, clientMessageId }: Told) {
  const timestamp = now();
  const tokens = estimateTokens(content);
  const conversation = conversationAt(tx, timestamp);
  const memoryId = conversation.id;
  const hasCrisisKeywords = soundsLikeCrisis(content);
  const userMessage = tx.add(chatMessages, {
    role: "user",
    content,
    clientMessageId,
    timestamp,
    tokens,
    memoryId,
    hasCrisisKeywords,
    sentiment: hasCrisisKeywords ? "negative" : sentiment,
  });
  countIn(tx, conversation, 2, timestamp);
  return { userMessage, reply: addReply(tx, userMessage, timestamp), isNew: true };
}

/** A message sent again: its reply as it is, or a new one in the place of one that failed. */
function again(tx: ScopeWriter, userMessage: MessageRow) {
  const link = tx.find(replies, eq(replies.replyTo, userMessage.id));
  const old = link && tx.find(chatMessages, eq(chatMessages.id, link.messageId));
  const failed = !old || old.status === "error" || (old.status === "interrupted" && old.content === "");
  if (old && !failed) return { userMessage, reply: old, isNew: false };
  if (old) tx.remove(chatMessages, eq(chatMessages.id, old.id));
  return { userMessage, reply: addReply(tx, userMessage, old?.timestamp ?? now()), isNew: true };
}

function addReply(tx: ScopeWriter, question: MessageRow, timestamp: string): MessageRow {
  const message = tx.add(chatMessages, {
    role: "assistant",
    content: "",
    status: "streaming",
    timestamp,
    memoryId: question.memoryId,
  });
  tx.add(replies, { messageId: message.id, replyTo: question.id });
  return message;
}
