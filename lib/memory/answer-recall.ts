import "server-only";
import { toIso } from "@/db/instant";
import type { Scope } from "@/db/scope";
import { recall } from "./recall";

/** Someone waiting for an answer waits for the question's meaning as well, while the model loads. */
const PATIENCE_MS = 3_000;

/** What a persona remembers about a question, best first. */
export async function answerRecall(
  scope: Scope,
  userName: string,
  { q, limit }: { q: string; limit: number },
) {
  const found = await recall(scope, { question: q, limit, userName, patienceMs: PATIENCE_MS });
  return {
    results: found.map(({ message, score }) => ({
      message_id: message.id,
      role: message.role,
      content: message.content,
      timestamp: toIso(message.timestamp),
      score,
    })),
  };
}
