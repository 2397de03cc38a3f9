import "server-only";
import type { z } from "zod";
import { readText } from "./body";
import { type AppError, invalid, notFound, unsupportedType } from "./errors";
import { inputWords } from "./input-words";
import { readForm, type Upload } from "./multipart";
import type { Spec } from "./operation";

const MEGABYTE = 1024 * 1024;

export type Schema = z.ZodType;
export type Out<S> = S extends z.ZodType ? z.output<S> : undefined;
export type Given<P, Q, B> = {
  request: Request;
  params: Out<P>;
  query: Out<Q>;
  body: Out<B>;
  files: Record<string, Upload>;
};

export const isSafe = (request: Request) => request.method === "GET" || request.method === "HEAD";

export const isForm = (request: Request) =>
  request.headers.get("content-type")?.toLowerCase().startsWith("multipart/form-data") ?? false;

/** What a request brings, checked by the route's schemas. @throws 400, 404 for its path, 413, 415. */
export async function validate<P extends Schema, Q extends Schema, B extends Schema>(
  spec: Spec<P, Q, B, unknown>,
  request: Request,
  params: Record<string, unknown>,
): Promise<Given<P, Q, B>> {
  if (!isSafe(request)) checkMediaType(request);
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const given = {
    request,
    params: parsed(spec.params, params, () => notFound()) as Out<P>,
    query: parsed(spec.query, query) as Out<Q>,
  };
  if (!spec.body) return { ...given, body: undefined as Out<B>, files: {} };
  if (spec.files && isForm(request)) {
    const { fields, files } = await readForm(request, Object.keys(spec.files));
    return { ...given, body: parsed(spec.body, fields) as Out<B>, files };
  }
  const body = await readJson(request, spec.maxBody ?? MEGABYTE);
  return { ...given, body: parsed(spec.body, body) as Out<B>, files: {} };
}

function parsed(schema: Schema | undefined, value: unknown, refusal?: () => AppError): unknown {
  if (!schema) return undefined;
  const result = schema.safeParse(value, { error: inputWords });
  if (result.success) return result.data;
  if (refusal) throw refusal();
  const issues = result.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
  throw invalid(issues[0]?.message ?? "This input is not valid.", issues);
}

function checkMediaType(request: Request): void {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  const hasBody =
    Number(request.headers.get("content-length") ?? 0) > 0 || request.headers.has("transfer-encoding");
  if (type === "application/json" || type === "multipart/form-data") return;
  if (type || hasBody) throw unsupportedType("Send the body as application/json or multipart/form-data.");
}

async function readJson(request: Request, limit: number): Promise<unknown> {
  if (isForm(request)) throw unsupportedType("Send this as application/json.");
  const text = await readText(request, limit);
  if (text.trim() === "") return {};
  try {
    return JSON.parse(text);
  } catch {
    throw invalid("The body is not valid JSON.");
  }
}
