import "server-only";
import { randomBytes } from "node:crypto";
import { z } from "zod";
import { Scope } from "@/db/scope";
import { store } from "@/db/store";
import { answerError, answerJson } from "./answer";
import { isSameOrigin } from "./auth/same-origin";
import { type CurrentUser, currentUser } from "./auth/session";
import { readText } from "./body";
import { AppError, forbidden, type Issue, invalid, notFound, unauthorized, unsupportedType } from "./errors";
import { fault, log } from "./log";
import { type BudgetName, spend } from "./ports/limiter";

const MEGABYTE = 1024 * 1024;

type Schema = z.ZodType;
type Out<S> = S extends z.ZodType ? z.output<S> : undefined;
/** What a route declares: the schemas of what it takes, and which of the user's budgets it uses. */
export type Spec<P, Q, B> = { params?: P; query?: Q; body?: B; maxBody?: number; budget?: BudgetName };
type Given<P, Q, B> = { request: Request; params: Out<P>; query: Out<Q>; body: Out<B> };
type Context = { params: Promise<Record<string, string | string[] | undefined>> };
type Route = (request: Request, context: Context) => Promise<Response>;

const Id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

/** A route that needs no session. */
export function publicRoute<P extends Schema, Q extends Schema, B extends Schema>(
  spec: Spec<P, Q, B>,
  verb: (given: Given<P, Q, B>) => unknown,
): Route {
  return (request, context) =>
    answer(request, async () => {
      checkOrigin(request);
      return verb(await validate(spec, request, await context.params));
    });
}

/** A route of the signed-in user. */
export function userRoute<P extends Schema, Q extends Schema, B extends Schema>(
  spec: Spec<P, Q, B>,
  verb: (given: Given<P, Q, B> & { user: CurrentUser }) => unknown,
): Route {
  return (request, context) =>
    answer(request, async () => {
      const user = await enter(request, spec.budget);
      return verb({ ...(await validate(spec, request, await context.params)), user });
    });
}

/** A route of the administrator; to everybody else it does not exist. */
export function adminRoute<P extends Schema, Q extends Schema, B extends Schema>(
  spec: Spec<P, Q, B>,
  verb: (given: Given<P, Q, B> & { user: CurrentUser }) => unknown,
): Route {
  return userRoute(spec, (given) => {
    if (given.user.role !== "admin") throw notFound("This page");
    return verb(given);
  });
}

/** A route of the signed-in user's data with the persona `{id}` of its path: 404 unless that is theirs to have. */
export function personaRoute<P extends Schema, Q extends Schema, B extends Schema>(
  spec: Spec<P, Q, B>,
  verb: (given: Given<P, Q, B> & { user: CurrentUser; scope: Scope }) => unknown,
): Route {
  return (request, context) =>
    answer(request, async () => {
      const user = await enter(request, spec.budget);
      const params = await context.params;
      const given = await validate(spec, request, params);
      const id = Id.safeParse(params.id);
      if (!id.success) throw notFound("This persona");
      return verb({ ...given, user, scope: await scopeOf(user, id.data) });
    });
}

/** A user's data with the persona a body names. @throws 404 unless that is theirs to have. */
export const scopeOf = (user: CurrentUser, personaId: number): Promise<Scope> =>
  Scope.open(store(), user.id, personaId);

/** For pages: the signed-in user's data with a persona. @throws 401, 404. */
export async function openPersona(id: number): Promise<Scope> {
  const user = await currentUser();
  if (!user) throw unauthorized();
  return scopeOf(user, id);
}

/** Wrap what a verb made anew: it is answered with 201. */
export const created = (data: unknown): Response => answerJson(data, 201);

async function enter(request: Request, budget?: BudgetName): Promise<CurrentUser> {
  const user = await currentUser();
  if (!user) throw unauthorized();
  checkOrigin(request);
  const safe = isSafe(request);
  if (budget ?? !safe) await spend(budget ?? "write", user.id);
  return user;
}

const isSafe = (request: Request) => request.method === "GET" || request.method === "HEAD";

function checkOrigin(request: Request): void {
  if (!isSafe(request) && !isSameOrigin(request.headers))
    throw forbidden("This request did not come from Ensemble's own pages.");
}

async function validate<P extends Schema, Q extends Schema, B extends Schema>(
  spec: Spec<P, Q, B>,
  request: Request,
  params: Record<string, unknown>,
): Promise<Given<P, Q, B>> {
  if (!isSafe(request)) checkMediaType(request);
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return {
    request,
    params: parsed(spec.params, params, () => notFound()) as Out<P>,
    query: parsed(spec.query, query) as Out<Q>,
    body: (spec.body
      ? parsed(spec.body, await readJson(request, spec.maxBody ?? MEGABYTE))
      : undefined) as Out<B>,
  };
}

function parsed(schema: Schema | undefined, value: unknown, refusal?: () => AppError): unknown {
  if (!schema) return undefined;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  if (refusal) throw refusal();
  const issues = result.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
  const first = issues[0];
  throw invalid(first ? sentence(first) : "This input is not valid.", issues);
}

/** Our own messages are sentences; a library's are not, and need to say what they are about. */
const sentence = ({ path, message }: Issue) =>
  !path || message.endsWith(".") ? message : `${path}: ${message}.`;

function checkMediaType(request: Request): void {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  const hasBody =
    Number(request.headers.get("content-length") ?? 0) > 0 || request.headers.has("transfer-encoding");
  if (type === "application/json" || type === "multipart/form-data") return;
  if (type || hasBody) throw unsupportedType("Send the body as application/json or multipart/form-data.");
}

async function readJson(request: Request, limit: number): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  if (type.toLowerCase().startsWith("multipart/")) throw unsupportedType("Send this as application/json.");
  const text = await readText(request, limit);
  if (text.trim() === "") return {};
  try {
    return JSON.parse(text);
  } catch {
    throw invalid("The body is not valid JSON.");
  }
}

/** The only place where anything thrown becomes an answer. */
async function answer(request: Request, run: () => Promise<unknown>): Promise<Response> {
  try {
    const result = await run();
    if (result instanceof Response) return result;
    return result === undefined
      ? new Response(null, { status: 204, headers: { "cache-control": "no-store" } })
      : answerJson(result);
  } catch (error) {
    if (error instanceof AppError) return answerError(error);
    const reference = randomBytes(4).toString("hex");
    log.error(
      { reference, method: request.method, path: new URL(request.url).pathname, ...fault(error) },
      "request failed",
    );
    return answerError(
      new AppError(
        500,
        "internal",
        `Something went wrong on our side. Nothing you sent was kept in halves. (Reference ${reference})`,
      ),
    );
  }
}
