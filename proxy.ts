import { type NextRequest, NextResponse } from "next/server";
import { env } from "@/lib/env";

/** Every page gets a policy with a nonce of its own. This file sets that and nothing else: the door authorises. */
export function proxy(request: NextRequest) {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = contentSecurityPolicy(nonce, !env().production);
  const headers = new Headers(request.headers);
  // Next reads the nonce from here and puts it on its own scripts and styles.
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

/** Style attributes are allowed (a persona's hue is one), style elements only with the nonce. */
function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join("; ");
}

export const config = {
  // Pages only. Uploads must never pass here: a proxy cuts bodies at 10 MB without a word.
  matcher: ["/((?!api/|api$|_next/|.*\\.[A-Za-z0-9]+$).*)"],
};
