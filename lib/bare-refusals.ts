import type { IncomingMessage, ServerResponse } from "node:http";

type WriteHead = (this: ServerResponse, ...rest: unknown[]) => ServerResponse;
type End = (this: ServerResponse, ...rest: unknown[]) => ServerResponse;

/**
 * Gives the refusals that Next makes by itself, before a route of the API is asked, the shape of every other one: a
 * method that an address does not take (405) has no body there. Call it when a request arrives.
 */
export function wordBareRefusals(request: IncomingMessage, response: ServerResponse): void {
  if (!request.url?.startsWith("/api/")) return;
  const writeHead = response.writeHead as WriteHead;
  const end = response.end as End;
  let words: string | undefined;
  const wordIfBare = (status: number) => {
    if (status < 400 || response.headersSent || response.hasHeader("content-type")) return;
    words = wordsFor(status, request.method);
    response.removeHeader("content-length");
    response.setHeader("content-type", "application/json; charset=utf-8");
    response.setHeader("cache-control", "no-store");
  };
  // A layer that compresses writes the head before the end.
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    wordIfBare(status);
    return writeHead.call(response, status, ...rest);
  }) as typeof response.writeHead;
  response.end = ((...rest: unknown[]) => {
    wordIfBare(response.statusCode);
    const isBare = words !== undefined && (rest[0] === undefined || typeof rest[0] === "function");
    return end.apply(response, isBare ? [words, ...rest.slice(rest[0] ? 0 : 1)] : rest);
  }) as typeof response.end;
}

function wordsFor(status: number, method = "GET"): string {
  const error =
    status === 405
      ? { code: "method_not_allowed", message: `This address does not take ${method} requests.` }
      : { code: "invalid", message: "This request cannot be read." };
  return JSON.stringify({ error });
}
