/**
 * Whether a URL is http(s) on this very machine. Names are compared, never looked up, so that no resolver can turn
 * one into another machine; of names only `localhost` counts.
 */
export function isLoopback(url: string): boolean {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return false;
  }
  if (parsed.protocol !== "http:" && parsed.protocol !== "https:") return false;
  // URL has already brought forms like 127.1 and 0x7f000001 to four decimal parts.
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(parsed.hostname);
}
