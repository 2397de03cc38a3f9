import "server-only";
import { randomBytes } from "node:crypto";
import { Scope } from "@/db/scope";
import { store } from "@/db/store";
import { answerError, answerJson } from "./answer";
import { isSameOrigin } from "./auth/same-origin";
import { type CurrentUser, currentUser } from "./auth/session";
import { AppError, conflict, forbidden, notFound, unauthorized } from "./errors";
import { type Given, isForm, isSafe, type Schema, validate } from "./intake";
import { fault, log } from "./log";
import type { Access, Answers, Operation, Spec, Told } from "./operation";
import { PathId } from "./path-id";
import { type BudgetName, spend } from "./ports/limiter";

type Params = Record<string, string | string[] | undefined>;
type Handler = (request: Request, context: { params: Promise<Params> }) => Promise<Response>;
/** A handler that carries what it declares: lib/openapi reads it. */
export type Route = Handler & { operation: Operation };
type Verb<G, A> = (given: G) => Told<A> | Promise<Told<A>>;

/** A route that needs no session. */
export function publicRoute<P extends Schema, Q extends Schema, B extends Schema, A extends Answers>(
  spec: Spec<P, Q, B, A>,
  verb: Verb<Given<P, Q, B>, A>,
): Route {
  return route("anyone", spec, async (request, params) => {
    checkOrigin(request);
    return verb(await validate(spec, request, params));
  });
}

/** A route of the signed-in user. */
export function userRoute<P extends Schema, Q extends Schema, B extends Schema, A extends Answers>(
  spec: Spec<P, Q, B, A>,
  verb: Verb<Given<P, Q, B> & { user: CurrentUser }, A>,
): Route {
  return route("user", spec, async (request, params) => {
    const user = await enter(request, spec.budget);
    return verb({ ...(await validate(spec, request, params)), user });
  });
}

/** A route of the administrator; to everybody else it does not exist. */
export function adminRoute<P extends Schema, Q extends Schema, B extends Schema, A extends Answers>(
  spec: Spec<P, Q, B, A>,
  verb: Verb<Given<P, Q, B> & { user: CurrentUser }, A>,
): Route {
  return route("admin", spec, async (request, params) => {
    const user = await enter(request, spec.budget);
    if (user.role !== "admin") throw notFound("This page");
    return verb({ ...(await validate(spec, request, params)), user });
  });
}

/** A route of the signed-in user's data with the persona `{id}` of its path: 404 unless that is theirs to have. */
export function personaRoute<P extends Schema, Q extends Schema, B extends Schema, A extends Answers>(
  spec: Spec<P, Q, B, A>,
  verb: Verb<Given<P, Q, B> & { user: CurrentUser; scope: Scope }, A>,
): Route {
  return route("persona", spec, async (request, params) => {
    const user = await enter(request, spec.budget);
    const given = await validate(spec, request, params);
    const id = PathId.safeParse(params.id);
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

function route(
  access: Access,
  spec: Omit<Operation, "access">,
  run: (request: Request, params: Params) => Promise<unknown>,
): Route {
  const status = spec.answers[201] ? 201 : 200;
  const handler: Handler = (request, { params }) =>
    answer(request, status, async () => run(request, await params));
  return Object.assign(handler, { operation: { access, ...spec } });
}

async function enter(request: Request, budget?: BudgetName): Promise<CurrentUser> {
  const user = await currentUser();
  if (!user) throw unauthorized();
  checkOrigin(request);
  checkWhose(request, user);
  const usual = isSafe(request) ? undefined : isForm(request) ? "upload" : "write";
  const used = budget ?? usual;
  if (used) await spend(used, user.id);
  return user;
}

/** A page says for which account it was made; a tab that another account's sign-in left behind must not act for it. */
function checkWhose(request: Request, user: CurrentUser): void {
  const account = request.headers.get("x-ensemble-account");
  if (account !== null && account !== String(user.id))
    throw conflict("Another account is signed in here now. Reload the page before you go on.");
}

function checkOrigin(request: Request): void {
  if (!isSafe(request) && !isSameOrigin(request.headers))
    throw forbidden("This request did not come from Ensemble's own pages.");
}

/** The only place where anything thrown becomes an answer. */
async function answer(request: Request, status: number, run: () => Promise<unknown>): Promise<Response> {
  try {
    const result = await run();
    if (result instanceof Response) return result;
    return result === undefined
      ? new Response(null, { status: 204, headers: { "cache-control": "no-store" } })
      : answerJson(result, status);
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
