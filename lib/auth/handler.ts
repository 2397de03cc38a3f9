import "server-only";
import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth from "next-auth";
import { answerError } from "@/lib/answer";
import { readText } from "@/lib/body";
import { AppError, forbidden, invalid, notFound, unsupportedType } from "@/lib/errors";
import { fault, log } from "@/lib/log";
import { clientAddress, isSecure, originOf, ownHost } from "./address";
import { authOptions } from "./options";
import { oauthProviders } from "./providers";
import { RecordedAnswer } from "./recorded-answer";
import { sessionCookie, userOfCookie } from "./session";
import { countAttempt } from "./throttle";

const MAX_BODY = 64 * 1024;
const ACTIONS = [
  "providers",
  "session",
  "csrf",
  "signin",
  "signout",
  "callback",
  "verify-request",
  "error",
  "_log",
];

/**
 * next-auth behind a wall: its handler gets a request that was read, checked and rebuilt here, because bodies,
 * cookies and callback addresses it cannot parse make it throw or answer 500.
 */
export async function handleAuth(request: Request, path: string[]): Promise<Response> {
  try {
    return await guarded(request, path);
  } catch (error) {
    if (!(error instanceof AppError)) log.warn(fault(error), "next-auth refused a request");
    const refusal = error instanceof AppError ? error : invalid("This sign-in request could not be read.");
    return answerError(refusal, { url: `${originOf(request.headers)}/sign-in?error=${refusal.code}` });
  }
}

async function guarded(request: Request, [action = "", provider]: string[]): Promise<Response> {
  if (!ACTIONS.includes(action)) throw notFound("This page");
  const names = ["credentials", ...oauthProviders().map(({ id }) => id)];
  if (provider !== undefined && !names.includes(provider)) throw notFound("This sign-in provider");
  if (request.method === "POST" && request.headers.get("sec-fetch-site") === "cross-site")
    throw forbidden("This request came from another site.");

  const cookies = parseCookies(request.headers.get("cookie"));
  if (action === "session" && !(await userOfCookie(sessionCookie((name) => cookies[name]))))
    return signedOut();

  const address = clientAddress(request.headers);
  const body = request.method === "POST" ? await readFields(request) : {};
  if (action === "callback" && provider === "credentials" && request.method === "POST") {
    if (!body.email || !body.password) throw invalid("Please give an e-mail address and a password.");
    await countAttempt(body.email, address);
  }
  return callNextAuth(request, [action, ...(provider ? [provider] : [])], body, cookies, address);
}

/** Nobody is signed in: an empty session, as next-auth answers it. */
const signedOut = () =>
  new Response("{}", { headers: { "content-type": "application/json", "cache-control": "no-store" } });

async function readFields(request: Request): Promise<Record<string, string>> {
  const text = await readText(request, MAX_BODY);
  const type = request.headers.get("content-type") ?? "";
  if (text === "") return {};
  if (type.includes("application/x-www-form-urlencoded"))
    return Object.fromEntries(new URLSearchParams(text));
  if (!type.includes("application/json")) throw unsupportedType("Send this as a form or as JSON.");
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw invalid("The request body is not valid JSON.");
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed))
    throw invalid("The request body must be a JSON object.");
  const fields = Object.entries(parsed).filter(([, value]) =>
    ["string", "number", "boolean"].includes(typeof value),
  );
  return Object.fromEntries(fields.map(([name, value]) => [name, String(value)]));
}

/** Calls next-auth through its form for Pages API routes, the one that takes a request as plain data. */
async function callNextAuth(
  request: Request,
  nextauth: string[],
  body: Record<string, string>,
  cookies: Record<string, string>,
  address: string,
): Promise<Response> {
  const origin = originOf(request.headers);
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const safe = Object.fromEntries(
    Object.entries(cookies).filter(
      ([name, value]) => !name.endsWith("next-auth.callback-url") || isOwn(value, origin),
    ),
  );
  for (const fields of [query, body])
    if (fields.callbackUrl !== undefined && !isOwn(fields.callbackUrl, origin)) delete fields.callbackUrl;

  const headers = Object.fromEntries(request.headers);
  headers["x-forwarded-host"] = ownHost(request.headers);
  headers["x-forwarded-proto"] = isSecure(request.headers) ? "https" : "http";
  const answer = new RecordedAnswer();
  const options = authOptions({ userAgent: request.headers.get("user-agent"), address });
  await NextAuth(
    {
      method: request.method,
      headers,
      cookies: safe,
      body,
      query: { ...query, nextauth },
    } as unknown as NextApiRequest,
    answer as unknown as NextApiResponse,
    options,
  );
  return answer.response();
}

/** A page of this site: a path, or an address with this very origin. Everything else would be an open redirect. */
function isOwn(target: string, origin: string): boolean {
  if (!target.startsWith("/") && !/^https?:\/\//.test(target)) return false;
  try {
    const url = new URL(target, origin);
    return (
      ["http:", "https:"].includes(url.protocol) &&
      url.origin === new URL(origin).origin &&
      !target.includes("\\")
    );
  } catch {
    return false;
  }
}

function parseCookies(header: string | null): Record<string, string> {
  const pairs = (header ?? "").split(";").map((part) => part.trim().split(/=(.*)/s) as [string, string?]);
  return Object.fromEntries(
    pairs.filter(([name]) => name).map(([name, value = ""]) => [name, decoded(value)]),
  );
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replace(/^"(.*)"$/, "$1"));
  } catch {
    return value;
  }
}
