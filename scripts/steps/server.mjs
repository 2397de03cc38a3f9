import { constants } from "node:os";
import { join } from "node:path";
import { STANDALONE } from "./build.mjs";
import { answering } from "./health.mjs";
import { heapArguments } from "./heap.mjs";
import { MACHINE } from "./machine.mjs";
import { freePort, portSentence, reachable, urlOf } from "./port.mjs";
import { Problem } from "./problem.mjs";
import { signalGroup, startNode } from "./program.mjs";
import { inProject } from "./project.mjs";
import { lastWords, listenTo } from "./words.mjs";

const STOP_MS = 15_000;

/** `env`, and over it the variables every server of this app gets. */
export function serverEnv({ host, port, dataDir, databaseUrl, env }) {
  return {
    ...env,
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
    DATA_DIR: dataDir,
    MIGRATIONS_DIR: inProject("db", "migrations"),
    PORT: String(port),
    HOSTNAME: host,
    NODE_ENV: "production",
    // The app ends by itself on a signal, after it has stored the replies under way.
    NEXT_MANUAL_SIG_HANDLE: "true",
    // Longer than proxies and browsers keep a connection at rest: one closed just as it is used again is a failed request.
    KEEP_ALIVE_TIMEOUT: "75000",
  };
}

function startSentence(code, lines, host, port) {
  if (lines.some((line) => line.includes("EADDRINUSE"))) return portSentence("EADDRINUSE", host, port);
  return lastWords(lines) || `The server ended before it answered (exit code ${code}).`;
}

/**
 * Starts a built server and resolves once it answers. Without `env` it knows nothing of this process's environment, so
 * that a test's server reaches no real provider.
 * @param {object} options
 * @param {number} [options.port] 0 or none: a free one
 * @param {string} [options.host]
 * @param {string} options.dataDir absolute
 * @param {string} [options.databaseUrl]
 * @param {Record<string, string | undefined>} [options.env]
 * @param {string} [options.folder] the standalone folder, or a copy of it
 * @param {(line: string) => void} [options.onLine] gets each line the server prints, once it answers
 * @throws Problem with the server's own words when it ends before it answers
 */
export async function startServer({
  host = "127.0.0.1",
  dataDir,
  databaseUrl,
  env = MACHINE,
  folder = STANDALONE,
  onLine = () => {},
  ...options
}) {
  const port = await freePort(host, options.port ?? 0);
  const url = urlOf(reachable(host), port);
  const child = startNode([...heapArguments(env.NODE_OPTIONS), join(folder, "server.js")], {
    cwd: folder,
    env: serverEnv({ host, port, dataDir, databaseUrl, env }),
  });
  const lines = listenTo(child, onLine, () => signalGroup(child, "SIGKILL"));
  const gone = new AbortController();
  child.once("exit", () => gone.abort());
  /** Resolves with the exit code, as a shell counts it: 128 and the signal's number for a server ended by one. */
  const exited = new Promise((resolve) =>
    child.once("close", (code, signal) => resolve(code ?? 128 + constants.signals[signal])),
  );
  const end = async (signal) => {
    signalGroup(child, signal);
    const timer = setTimeout(() => signalGroup(child, "SIGKILL"), STOP_MS);
    const code = await exited;
    clearTimeout(timer);
    return code;
  };
  const endedEarly = exited.then((code) => {
    throw new Problem(startSentence(code, lines.early, host, port));
  });
  try {
    await Promise.race([answering(url, gone.signal), endedEarly]);
  } catch (error) {
    await end("SIGKILL");
    throw error;
  }
  lines.open();
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
