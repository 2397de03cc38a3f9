import { dirname, isAbsolute, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Problem } from "./problem.mjs";
import { PROJECT } from "./project.mjs";

/**
 * Where to listen and where to keep data, from the environment; relative paths are relative to the project.
 * @returns {{port: number, host: string, dataDir: string, databaseUrl: string | undefined, databaseFolder: string}}
 * @throws Problem when PORT is no port, or DATABASE_URL no file
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

function databasePath(url) {
  return decodeURIComponent(url.slice("file:".length).replace(/^\/\/(?=\/)/, ""));
}

function absoluteDatabase(url) {
  if (!url) return undefined;
  if (!url.startsWith("file:"))
    throw new Problem(
      `DATABASE_URL must start with "file:" (embedded SQLite); "${url.split(":")[0]}:" is not built in.`,
    );
  const path = databasePath(url);
  return isAbsolute(path) ? url : pathToFileURL(resolve(PROJECT, path)).href;
}
