import "server-only";
import { createUIMessageStreamResponse, type UIMessageChunk } from "ai";
import { eq } from "drizzle-orm";
import { chatMessages } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import { notFound } from "@/lib/errors";
import { helpBeside } from "./help";
import { opening } from "./opening";
import type { Said } from "./say";
import { type MessageRow, messageView } from "./to-view";
import { runningTurn } from "./turns";

/** The reply as it comes: the AI SDK's UI message stream. */
export function streamed({ turn, reply, userMessage }: Said): Response {
  return createUIMessageStreamResponse({ stream: turn?.stream() ?? retold(reply, userMessage) });
}

/** The reply once it has ended, with the message it answers. @throws 404 when both were forgotten meanwhile. */
export async function awaited(scope: Scope, { turn, reply, userMessage }: Said) {
  await turn?.finished;
  const [said, answer] = await Promise.all(
    [userMessage.id, reply.id].map((id) => scope.find(chatMessages, eq(chatMessages.id, id))),
  );
  if (!said || !answer) throw notFound("This message");
  const help = helpBeside(said);
  return { user_message: messageView(said), message: messageView(answer), ...(help && { help }) };
}

/** Joins the reply that runs now; undefined (204) when none does. */
export function joined(scope: Scope): Response | undefined {
  const turn = runningTurn(scope);
  return turn && createUIMessageStreamResponse({ stream: turn.stream() });
}

/** A stored reply in the form of a stream. */
function retold(reply: MessageRow, question: MessageRow): ReadableStream<UIMessageChunk> {
  const id = "0";
  const chunks: UIMessageChunk[] = [
    ...opening(reply.id, question),
    { type: "start-step" },
    { type: "text-start", id },
    { type: "text-delta", id, delta: reply.content },
    { type: "text-end", id },
    { type: "finish-step" },
    reply.status === "interrupted"
      ? { type: "abort", reason: "stop" }
      : { type: "finish", finishReason: "stop" },
  ];
  return new ReadableStream({
    start(out) {
      for (const chunk of chunks) out.enqueue(chunk);
      out.close();
    },
  });
}
