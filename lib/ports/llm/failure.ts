import { APICallError, InvalidPromptError, NoOutputGeneratedError, RetryError } from "ai";
import { CutStreamError, EmptyReplyError } from "./guard";
import { NotAModelServer } from "./models";

export type FailureCode = keyof typeof sentences;

/** What went wrong, for the log (`code`) and for the user (`sentence`). `retryAfter` is in seconds. */
export type Failure = { code: FailureCode; sentence: string; retryAfter?: number };

const sentences = {
  aborted: "The reply was stopped.",
  timeout: "The language model took too long to answer. Please try again in a moment.",
  key: "The language model refused this app's key. The person who runs this app needs to check OPENAI_API_KEY.",
  missing:
    "The language model that is set up here was not found. The person who runs this app needs to check OPENAI_MODEL and OPENAI_BASE_URL.",
  busy: "The language model is getting too many requests right now. Please try again in a moment.",
  quota: "The language model account has run out of credit. The person who runs this app needs to top it up.",
  too_long:
    "This conversation is too long for the language model. Try a shorter message, or set up a model with a larger context.",
  refused:
    "The language model did not accept the request. Please try again, and if it keeps happening, tell the person who runs this app.",
  filtered: "The language model declined to answer that. Try putting it in other words.",
  empty: "The language model finished without saying anything. Please try again.",
  down: "The language model is having trouble at the moment. Please try again in a minute.",
  cut: "The connection to the language model broke off in the middle of the reply. Please try again.",
  unreachable:
    "The language model cannot be reached. Check that its server is running and that this computer is connected, then try again.",
  certificate:
    "No safe connection to the language model could be made. The person who runs this app needs to check its certificate and OPENAI_BASE_URL.",
  address:
    "The language model is not at the address that is set up here. The person who runs this app needs to check OPENAI_BASE_URL.",
  unknown: "The reply could not be finished. Please try again.",
} as const;

/** Longest pause a user is told of; a provider asking for more is taken for this. */
const MAX_RETRY_SECONDS = 86_400;

/**
 * Says in a sentence what happened and what to do about it. Takes anything: what the AI SDK or fetch throws, the value
 * of an `error` part of a stream, the reason of an abort signal. Texts of the provider are read to tell causes apart,
 * and never passed on.
 */
export function failure(error: unknown): Failure {
  const code = classify(error, 0);
  if (code !== "busy") return { code, sentence: sentences[code] };
  const retryAfter = retryAfterSeconds(findHeader(error));
  if (retryAfter === undefined) return { code, sentence: sentences.busy };
  return { code, retryAfter, sentence: sentences.busy.replace("in a moment", `in ${spoken(retryAfter)}`) };
}

function classify(error: unknown, depth: number): FailureCode {
  if (depth > 6 || error === null || error === undefined) return "unknown";
  const next = (inner: unknown) => classify(inner, depth + 1);
  if (RetryError.isInstance(error)) return next(error.lastError);
  if (APICallError.isInstance(error)) return ofCall(error, next);
  if (error instanceof CutStreamError) return "cut";
  if (error instanceof EmptyReplyError) return error.reason === "content-filter" ? "filtered" : "empty";
  if (error instanceof NotAModelServer) return ofStatus(error.status, "") ?? "address";
  if (InvalidPromptError.isInstance(error)) return "refused";
  if (NoOutputGeneratedError.isInstance(error)) return error.cause ? next(error.cause) : "empty";
  if (error instanceof Error) return ofError(error, next);
  return ofEvent(error);
}

function ofCall(error: APICallError, next: (inner: unknown) => FailureCode): FailureCode {
  const status = error.statusCode;
  if (status !== undefined && status >= 300)
    return ofStatus(status, `${error.message} ${error.responseBody ?? ""}`) ?? "refused";
  // With a good status, or none, the connection itself failed: before the answer, or in its middle.
  const cause = error.cause ? next(error.cause) : "unknown";
  return cause === "unknown" || (cause === "unreachable" && status !== undefined) ? "cut" : cause;
}

const TOO_LONG =
  /context[ _-]?(length|window|size)|maximum context|exceed_context|too many tokens|prompt is too long|input is too long|reduce the length/i;
const NO_CREDIT =
  /insufficient_quota|exceeded your current quota|billing|insufficient (credit|balance|funds)/i;
const FILTERED = /content_filter|content_policy|content management policy/i;

function ofStatus(status: number, text: string): FailureCode | undefined {
  if (status >= 300 && status < 400) return "address";
  if (status === 401 || status === 403) return "key";
  if (status === 402) return "quota";
  if (status === 413 || TOO_LONG.test(text)) return "too_long";
  if (status === 404 || status === 405 || status === 410) return "missing";
  if (status === 408 || status === 504 || status === 524) return "timeout";
  if (status === 429) return NO_CREDIT.test(text) ? "quota" : "busy";
  if (status >= 500) return "down";
  if (status >= 400) return FILTERED.test(text) ? "filtered" : "refused";
  return undefined;
}

const TIMED_OUT = new Set([
  "ETIMEDOUT",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
]);
const BROKEN = new Set([
  "ECONNRESET",
  "EPIPE",
  "UND_ERR_SOCKET",
  "UND_ERR_ABORTED",
  "ERR_STREAM_PREMATURE_CLOSE",
]);
const UNREACHABLE = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EHOSTDOWN",
  "ENETDOWN",
]);
const TLS = /CERT|ERR_TLS|ERR_SSL|EPROTO|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/;

function ofError(error: Error, next: (inner: unknown) => FailureCode): FailureCode {
  if (error.name === "TimeoutError") return "timeout";
  if (error.name === "AbortError" || error.name === "ResponseAborted")
    return next(error.cause) === "timeout" ? "timeout" : "aborted";
  const code = String((error as NodeJS.ErrnoException).code ?? "");
  if (TLS.test(code)) return "certificate";
  if (TIMED_OUT.has(code)) return "timeout";
  if (UNREACHABLE.has(code)) return "unreachable";
  if (BROKEN.has(code)) return "cut";
  if (
    code === "ERR_INVALID_URL" ||
    /invalid url|failed to parse url|unknown scheme|includes credentials|bad port/i.test(error.message)
  )
    return "address";
  // What the server sent is no stream of the kind we know.
  if (error.name === "AI_TypeValidationError" || error.name === "AI_JSONParseError") return "down";
  // Several addresses of one name were tried, and each failed.
  if (error instanceof AggregateError && error.errors.length > 0) return next(error.errors[0]);
  if (error.cause) return next(error.cause);
  if (/ended without a finish|terminated|other side closed/i.test(error.message)) return "cut";
  return "unknown";
}

/** An error event within a stream arrives as the provider's own object: `{ message, type, code }`. */
function ofEvent(event: unknown): FailureCode {
  const fields = typeof event === "object" ? Object.values(event ?? {}) : [event];
  const text = fields.filter((field) => typeof field === "string").join(" ");
  const status = fields.find((field) => typeof field === "number" && field >= 400 && field < 600);
  if (typeof status === "number") return ofStatus(status, text) ?? "down";
  if (TOO_LONG.test(text)) return "too_long";
  if (NO_CREDIT.test(text)) return "quota";
  if (/rate_limit|too many requests|overloaded/i.test(text)) return "busy";
  if (FILTERED.test(text)) return "filtered";
  return "down";
}

function findHeader(error: unknown): string | undefined {
  if (RetryError.isInstance(error)) return findHeader(error.lastError);
  if (error instanceof NotAModelServer) return error.retryAfter;
  return APICallError.isInstance(error) ? error.responseHeaders?.["retry-after"] : undefined;
}

/** The header holds seconds or a date. */
function retryAfterSeconds(header: string | undefined): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d+(\.\d+)?$/.test(header.trim())
    ? Number(header)
    : (Date.parse(header) - Date.now()) / 1_000;
  if (!Number.isFinite(seconds)) return undefined;
  return Math.min(MAX_RETRY_SECONDS, Math.max(1, Math.ceil(seconds)));
}

function spoken(seconds: number): string {
  if (seconds < 90) return seconds === 1 ? "a second" : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
}
