import { dirname, isAbsolute, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Problem } from "./problem.mjs";
import { PROJECT } from "./project.mjs";

/**
 * Where to listen and where to keep data, from the environment; relative paths are relative to the project.
 * @returns {{port: number, host: string, dataDir: string, databaseUrl: string | undefined, databaseFolder: string}}
 * @throws Problem when PORT is no port
 */
export function readSettings(env) {
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Problem(`PORT must be a number from 0 to 65535, and "${env.PORT}" is not.`);
  const dataDir = resolve(PROJECT, env.DATA_DIR || "data");
  const databaseUrl = absoluteDatabase(env.DATABASE_URL);
  const databaseFolder = databaseUrl
    ? dirname(databasePath(databaseUrl) ?? join(dataDir, "app.db"))
    : dataDir;
  return { port, host: env.HOST || "127.0.0.1", dataDir, databaseUrl, databaseFolder };
}

/** The path in a `file:` address, or null for any other kind, which the server refuses in its own words. */
function databasePath(url) {
  if (!url.startsWith("file:")) return null;
  return decodeURIComponent(url.slice("file:".length).replace(/^\/\/(?=\/)/, ""));
}

function absoluteDatabase(url) {
  const path = url ? databasePath(url) : null;
  if (path === null || isAbsolute(path)) return url || undefined;
  return pathToFileURL(resolve(PROJECT, path)).href;
}
