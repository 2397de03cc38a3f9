import "server-only";
import { ErrorBody } from "@/lib/answer";
import type { Operation } from "@/lib/operation";
import type { BudgetName } from "@/lib/ports/limiter";
import { budgetInWords } from "./budget";
import type { Method } from "./routes";
import type { SchemaWriter } from "./schemas";
import type { Answer } from "./shape";

const MEGABYTE = 1024 * 1024;

/** The refusals of an operation, by status: those of its kind, and those it declares itself. */
export function refusals(method: Method, operation: Operation, write: SchemaWriter): Record<string, Answer> {
  const own = Object.entries(operation.answers).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  const sentences = { ...ofItsKind(method, operation), ...Object.fromEntries(own) };
  const schema = write(ErrorBody, "output");
  const answers = Object.entries(sentences).map(([status, description]): [string, Answer] => [
    status,
    {
      description,
      ...(status === "429" && { headers: { "retry-after": retryAfter } }),
      content: { "application/json": { schema } },
    },
  ]);
  return Object.fromEntries(answers);
}

const retryAfter = { description: "Seconds to wait.", schema: { type: "integer" } };

/** What the door refuses before the verb runs, and what files bring with them. */
function ofItsKind(method: Method, operation: Operation): Record<string, string> {
  const { access, body, query, params, files, maxBody = MEGABYTE } = operation;
  const writes = method !== "GET";
  const budgets = access === "anyone" ? [] : budgetsOf(writes, operation);
  const size = `${Math.round(maxBody / MEGABYTE)} MB`;
  return {
    ...((body || query) && { 400: "Something that was sent is not valid; `issues` says what." }),
    ...(access !== "anyone" && { 401: "Nobody is signed in." }),
    ...(writes && { 403: "The request is not same-origin." }),
    ...(access === "admin"
      ? { 404: "The caller is no administrator, or there is no such thing." }
      : (access === "persona" || params) && { 404: "Unknown, or somebody else's: never tells which." }),
    ...(body && {
      413: files
        ? `The body is larger than ${size}, or a file than 10 MB.`
        : `The body is larger than ${size}.`,
    }),
    ...(writes && {
      415: `The body is of another media type${files ? ", or the file of another kind" : ""}.`,
    }),
    ...(files && { 422: "The file cannot be read." }),
    ...(budgets.length > 0 && { 429: `More than ${budgets.map(budgetInWords).join(", or ")}.` }),
  };
}

function budgetsOf(writes: boolean, { budget, files }: Operation): BudgetName[] {
  if (budget) return [budget];
  if (!writes) return [];
  return files ? ["write", "upload"] : ["write"];
}
