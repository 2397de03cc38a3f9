import { stopAll } from "./program.mjs";

const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
const PARENT_POLL_MS = 200;
const cleanups = new Set();
let handler;

/** Registers work to be done when the process is interrupted; the returned function takes it back. */
export function onInterrupt(cleanup) {
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

/**
 * Ctrl-C, SIGTERM and SIGHUP end what was started, clean up and exit with the usual code, until `handler` is replaced.
 * A second signal does not wait.
 */
export function watchInterrupts() {
  for (const signal of Object.keys(CODES)) process.on(signal, () => handler(signal));
  endWithNpm();
  let asked = false;
  handler = async (signal) => {
    if (asked) process.exit(CODES[signal]);
    asked = true;
    await stopAll();
    for (const cleanup of cleanups) cleanup();
    process.stderr.write("\n");
    process.exit(CODES[signal]);
  };
}

/** Hands the signals to `next` from now on. */
export function replaceInterrupts(next) {
  handler = next;
}

/** npm passes SIGTERM on to its shell only, and SIGKILL to nobody: without npm, nobody could end us by its number. */
function endWithNpm() {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    handler("SIGTERM");
  }, PARENT_POLL_MS);
  timer.unref();
}
