import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { STANDALONE } from "./build.mjs";
import { freePort, portSentence, reachable, urlOf } from "./port.mjs";
import { Problem } from "./problem.mjs";
import { signalGroup, startNode } from "./program.mjs";
import { inProject } from "./project.mjs";

const READY_MS = 60_000;
const POLL_MS = 40;
const STOP_MS = 15_000;
const BANNER = /^\s*(▲|✓|○|- (Local|Network|Environments)\b|$)/u;
const STACK = /^\s+at /;

/** What a server started for a test may know of the machine it runs on. */
const OF_THE_MACHINE = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "TZ", "LANG", "SystemRoot"];
export const MACHINE = Object.fromEntries(
  OF_THE_MACHINE.filter((key) => process.env[key]).map((key) => [key, process.env[key]]),
);

/** The variables every server of this app gets; `env` wins over none of them. */
export function serverEnv({ host, port, dataDir, databaseUrl, env }) {
  return {
    ...env,
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
    DATA_DIR: dataDir,
    MIGRATIONS_DIR: inProject("db", "migrations"),
    PORT: String(port),
    HOSTNAME: host,
    NODE_ENV: "production",
    NEXT_MANUAL_SIG_HANDLE: "true",
  };
}

/** What a person should read of a server that would not start: no banner, no stack, no log records. */
export function lastWords(output) {
  const lines = output
    .split("\n")
    .filter((line) => !BANNER.test(line) && !STACK.test(line) && !line.startsWith("{"));
  return lines.join("\n").trim();
}

/**
 * Starts a built server and waits until it answers. Without `env` it knows nothing of this process's environment, so a
 * test's server reaches no real provider.
 * @param {object} options
 * @param {number} [options.port] 0 or none: a free one
 * @param {string} [options.host]
 * @param {string} options.dataDir absolute
 * @param {string} [options.databaseUrl]
 * @param {Record<string, string | undefined>} [options.env]
 * @param {string} [options.folder] the standalone folder, or a copy of it
 * @param {(line: string) => void} [options.onLine] gets each line the server prints once it answers
 * @throws Problem with the server's own words when it ends before it answers
 */
export async function startServer(options) {
  const {
    host = "127.0.0.1",
    dataDir,
    databaseUrl,
    env = MACHINE,
    folder = STANDALONE,
    onLine = () => {},
  } = options;
  const port = await freePort(host, options.port ?? 0);
  const child = startNode([join(folder, "server.js")], {
    cwd: folder,
    env: serverEnv({ host, port, dataDir, databaseUrl, env }),
  });
  const early = [];
  let show = (line) => early.push(line);
  for (const input of [child.stdout, child.stderr])
    createInterface({ input }).on("line", (line) => show(line));
  /** Resolves with the exit code, or 128 for a server ended by a signal. */
  const exited = new Promise((resolve) => child.once("close", (code) => resolve(code ?? 128)));
  const end = async (signal) => {
    signalGroup(child, signal);
    const timer = setTimeout(() => signalGroup(child, "SIGKILL"), STOP_MS);
    const code = await exited;
    clearTimeout(timer);
    return code;
  };
  const url = urlOf(reachable(host), port);
  try {
    await Promise.race([
      answering(url, () => child.exitCode ?? child.signalCode),
      exited.then((code) => Promise.reject(ended(code, early.join("\n"), host, port))),
    ]);
  } catch (error) {
    await end("SIGKILL");
    throw error;
  }
  show = (line) => BANNER.test(line) || onLine(line);
  early.forEach(show);
  return {
    url,
    port,
    child,
    exited,
    /** Asks the server to stop (SIGTERM, or the signal given) and resolves with its exit code. */
    stop: (signal = "SIGTERM") => end(signal),
    /** Ends it at once, as a crash would. */
    kill: () => end("SIGKILL"),
  };
}

function ended(code, output, host, port) {
  if (/EADDRINUSE/.test(output)) return new Problem(portSentence("EADDRINUSE", host, port));
  return new Problem(lastWords(output) || `The server ended before it answered (exit code ${code}).`);
}

async function answering(url, gone) {
  let last = "no answer";
  for (const until = Date.now() + READY_MS; Date.now() < until && gone() === null; await sleep(POLL_MS)) {
    try {
      const response = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(5_000) });
      await response.arrayBuffer();
      if (response.ok) return;
      last = `status ${response.status}`;
    } catch (error) {
      last = error.cause?.code ?? error.name;
    }
  }
  throw new Problem(`The server started, but ${url}/api/health does not answer as it should (${last}).`);
}
