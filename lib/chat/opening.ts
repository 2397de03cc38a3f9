import type { UIMessageChunk } from "ai";
import { helpChunks } from "./help";
import type { MessageRow } from "./to-view";

/** What a reply's stream begins with: whose reply it is, and where help is to be found. Known before its first word. */
export function opening(replyId: number, question: MessageRow): UIMessageChunk[] {
  const messageMetadata = { message_id: replyId, user_message_id: question.id };
  return [{ type: "start", messageId: String(replyId), messageMetadata }, ...helpChunks(question)];
}
