import "server-only";
import { ownHost } from "./address";

/**
 * Whether a request comes from our own pages: by `Sec-Fetch-Site`, or in browsers without it by an `Origin`
 * whose host is the request's own (spec/api: Conventions). Neither header: no.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = headers.get("origin");
  if (!origin) return false;
  try {
    return new URL(origin).host === ownHost(headers);
  } catch {
    return false;
  }
}
