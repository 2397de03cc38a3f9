const allowed = new Set(["http:", "https:", "mailto:"]);

/** The address of a link in a reply, or null unless it is a whole http, https or mailto address. */
export function safeHref(target: string | null): string | null {
  if (!target) return null;
  try {
    const url = new URL(target.trim());
    return allowed.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
