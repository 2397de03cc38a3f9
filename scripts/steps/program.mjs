import { spawn } from "node:child_process";
import { PROJECT } from "./project.mjs";

const LEASH = new URL("./leash.mjs", import.meta.url).href;
const QUIET = {
  NEXT_TELEMETRY_DISABLED: "1",
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1",
  npm_config_fund: "false",
  npm_config_audit: "false",
};
const GRACE_MS = 5_000;
const running = new Set();

/** Starts a program in its own process group, so that Ctrl-C reaches it once, and only through us. */
export function startProgram(
  command,
  args,
  { cwd = PROJECT, env = process.env, output = "pipe", ipc = false } = {},
) {
  const child = spawn(command, args, {
    cwd,
    env: { ...env, ...QUIET, ENSEMBLE_LEASH: ipc ? String(process.pid) : undefined },
    stdio: ["ignore", output, output, ...(ipc ? ["ipc"] : [])],
    detached: process.platform !== "win32",
    windowsHide: true,
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  child.once("error", () => running.delete(child));
  return child;
}

/** Starts a Node program that ends when this process does, whatever ends it. */
export const startNode = (args, options) =>
  startProgram(process.execPath, ["--import", LEASH, ...args], { ...options, ipc: true });

/** Sends `signal` to a program and everything it started. */
export function signalGroup(child, signal) {
  try {
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
}

/**
 * Waits for a program and collects what it prints; `show` also prints it as it comes.
 * @returns {Promise<{code: number, output: string}>} code 1 when it was killed or could not be started
 */
export function finished(child, { show = false } = {}) {
  return new Promise((resolve) => {
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8");
      stream?.on("data", (text) => {
        output += text;
        if (show) process.stdout.write(text);
      });
    }
    child.once("error", (error) => resolve({ code: 1, output: String(error.message) }));
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a Node program to its end; see `finished`. */
export const runNode = (args, options) => finished(startNode(args, options), options);

/** Ends everything still running. Resolves when all of it is gone. */
export async function stopAll() {
  const children = [...running];
  const gone = children.map((child) => new Promise((end) => child.once("exit", end)));
  for (const child of children) signalGroup(child, "SIGTERM");
  const timer = setTimeout(() => {
    for (const child of children) signalGroup(child, "SIGKILL");
  }, GRACE_MS);
  await Promise.all(gone);
  clearTimeout(timer);
}
