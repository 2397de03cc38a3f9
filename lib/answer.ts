import type { AppError } from "./errors";

const JSON_HEADERS = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };

/** A JSON answer that no cache keeps. */
export function answerJson(data: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(data), { status, headers: { ...JSON_HEADERS, ...headers } });
}

/** A refusal in the contract's one shape; `extra` goes beside `error`. */
export function answerError({ status, code, message, issues, retryAfter }: AppError, extra = {}): Response {
  const headers: Record<string, string> = retryAfter ? { "retry-after": String(retryAfter) } : {};
  return answerJson({ error: { code, message, ...(issues && { issues }) }, ...extra }, status, headers);
}
