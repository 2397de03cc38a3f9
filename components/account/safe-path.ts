const HERE = "http://ensemble.invalid";

/** Where to go after signing in: a path of this site, else the chat. Never another site, however it is written. */
export function safePath(wanted: string | null | undefined, fallback = "/chat"): string {
  if (!wanted) return fallback;
  try {
    const url = new URL(wanted, HERE);
    const path = url.pathname + url.search + url.hash;
    const own =
      url.origin === HERE && !path.startsWith("//") && !/^\/(sign-in|sign-up|api)(\/|$)/.test(url.pathname);
    return own ? path : fallback;
  } catch {
    return fallback;
  }
}

/** next-auth writes whole addresses into `callbackUrl`; of one on this host only the path counts. */
export function pathOnHost(wanted: string | undefined, host: string | null): string | undefined {
  if (!wanted || !host || !URL.canParse(wanted)) return wanted;
  const url = new URL(wanted);
  return url.host === host && /^https?:$/.test(url.protocol) ? url.pathname + url.search + url.hash : wanted;
}
