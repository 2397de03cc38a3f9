import "server-only";
import type { UIMessageChunk } from "ai";
import { AppError } from "@/lib/errors";
import { fault, log } from "@/lib/log";
import { failure } from "@/lib/ports/llm";
import type { Ending, Turn } from "./turns";

/** How a reply ended. Its `last` chunks are told once it is stored. */
export type Outcome = {
  status: "complete" | "interrupted" | "error";
  error: string | null;
  tokens?: number;
  model: string;
  last: UIMessageChunk[];
};

const TOO_SLOW: Partial<Record<Ending, string>> = {
  "first-token": "The language model did not begin to answer in time. Please try again in a moment.",
  idle: "The language model stopped in the middle of its answer. Please try again.",
  total: "The answer took too long and was ended. Please try again, perhaps with a smaller question.",
};

/** The model finished without a word. */
export class EmptyReply extends Error {}

/** What an ended or failed reply becomes: its status, and for a failure the sentence the user reads. */
export function failed(error: unknown, turn: Turn, model: string): Outcome {
  const { aborted, reason } = turn.controller.signal;
  const ending = aborted ? (reason as Ending) : undefined;
  if (ending === "stop" || ending === "shutdown" || ending === "forgotten")
    return { status: "interrupted", error: null, model, last: [{ type: "abort", reason: ending }] };
  if (ending === "length")
    return { status: "interrupted", error: null, model, last: [{ type: "finish", finishReason: "length" }] };
  const sentence = (ending && TOO_SLOW[ending]) ?? sentenceFor(error);
  const { code } = failure(error);
  log.warn({ code: ending ?? code, ...(code === "unknown" && fault(error)) }, "reply failed");
  return { status: "error", error: sentence, model, last: [{ type: "error", errorText: sentence }] };
}

function sentenceFor(error: unknown): string {
  if (error instanceof EmptyReply) return "The language model gave an empty answer. Please try again.";
  return error instanceof AppError ? error.message : failure(error).sentence;
}
