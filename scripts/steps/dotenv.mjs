import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Reads KEY=VALUE lines: `#` starts a comment, `export` is allowed, quotes are taken off, nothing is expanded. */
export function parseDotenv(text) {
  const values = {};
  for (const line of text.replace(/^\uFEFF/, "").split(/\r?\n/)) {
    const [, key, raw] = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (!key) continue;
    const [, quote, quoted] = /^(["'])(.*?)\1\s*(?:#.*)?$/.exec(raw) ?? [];
    const value = quote ? quoted : raw.replace(/(^|\s)#.*$/, "").trimEnd();
    values[key] = quote === '"' ? value.replaceAll("\\n", "\n") : value;
  }
  return values;
}

/**
 * The environment with `.env` and `.env.local` of `folder` beneath it: what is really set wins, then `.env.local`.
 * @param {string} folder
 * @param {Record<string, string | undefined>} [env]
 * @returns {Record<string, string | undefined>}
 */
export function withDotenv(folder, env = process.env) {
  const read = (name) =>
    existsSync(join(folder, name)) ? parseDotenv(readFileSync(join(folder, name), "utf8")) : {};
  return { ...read(".env"), ...read(".env.local"), ...env };
}
