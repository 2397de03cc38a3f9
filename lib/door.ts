import "server-only";
import { randomBytes } from "node:crypto";
import { z } from "zod";
import { Scope } from "@/db/scope";
import { store } from "@/db/store";
import { answerError, answerJson } from "./answer";
import { isSameOrigin } from "./auth/same-origin";
import { type CurrentUser, currentUser } from "./auth/session";
import { AppError, forbidden, notFound, unauthorized } from "./errors";
import { type Given, isForm, isSafe, type Schema, type Spec, validate } from "./intake";
import { fault, log } from "./log";
import { type BudgetName, spend } from "./ports/limiter";

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
  return (request, context) =>
    answer(request, async () => {
      const user = await enter(request, spec.budget);
      if (user.role !== "admin") throw notFound("This page");
      return verb({ ...(await validate(spec, request, await context.params)), user });
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
  const usual = isSafe(request) ? undefined : isForm(request) ? "upload" : "write";
  const used = budget ?? usual;
  if (used) await spend(used, user.id);
  return user;
}

function checkOrigin(request: Request): void {
  if (!isSafe(request) && !isSameOrigin(request.headers))
    throw forbidden("This request did not come from Ensemble's own pages.");
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
