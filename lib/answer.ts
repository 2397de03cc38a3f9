import { z } from "zod";
import type { AppError } from "./errors";

const JSON_HEADERS = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };

/** The one shape of every refusal. */
export const ErrorBody = z
  .object({
    error: z.object({
      code: z.string().meta({ description: "What went wrong, for programs.", example: "not_found" }),
      message: z.string().meta({
        description: "What went wrong, as a sentence for people.",
        example: "This persona was not found.",
      }),
      issues: z
        .array(z.object({ path: z.string(), message: z.string() }))
        .optional()
        .describe("Where the input is wrong: a dotted path, empty for the whole of it, and a sentence."),
    }),
  })
  .meta({ id: "Error", description: "The one shape of every refusal." });

/** A JSON answer that no cache keeps. */
export function answerJson(data: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(data), { status, headers: { ...JSON_HEADERS, ...headers } });
}

/** A refusal in the contract's one shape; `extra` goes beside `error`. */
export function answerError({ status, code, message, issues, retryAfter }: AppError, extra = {}): Response {
  const headers: Record<string, string> = retryAfter ? { "retry-after": String(retryAfter) } : {};
  const body: z.output<typeof ErrorBody> = { error: { code, message, ...(issues && { issues }) } };
  return answerJson({ ...body, ...extra }, status, headers);
}
