import "server-only";
import { isIPv6 } from "node:net";

/**
 * The network address a request came from. The start-up hook writes the socket's own address into
 * `x-forwarded-for` unless TRUST_PROXY=1, so a client cannot choose it; behind a trusted proxy the last entry
 * is the one the proxy wrote. An IPv6 network counts as one address (its first 64 bits).
 */
export function clientAddress(headers: Headers): string {
  const written = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  const address = written.replace(/^::ffff:/i, "");
  if (!isIPv6(address)) return address || "unknown";
  const [head = "", tail] = address.split("::");
  const groups = head.split(":").filter(Boolean);
  const rest = tail === undefined ? [] : tail.split(":").filter(Boolean);
  const full =
    tail === undefined ? groups : [...groups, ...Array(8 - groups.length - rest.length).fill("0"), ...rest];
  return `${full.slice(0, 4).join(":")}::/64`;
}

/** The request's own host: what the browser asked for, as far as it can be trusted (see `clientAddress`). */
export function ownHost(headers: Headers): string {
  return (headers.get("x-forwarded-host") ?? headers.get("host") ?? "").trim().toLowerCase();
}

/** Where this request's browser is: scheme and host. NEXTAUTH_URL's place is next-auth's own business. */
export function originOf(headers: Headers): string {
  return `${isSecure(headers) ? "https" : "http"}://${ownHost(headers)}`;
}

/** Whether the browser's side of the connection is https. */
export function isSecure(headers: Headers): boolean {
  return headers.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https";
}
