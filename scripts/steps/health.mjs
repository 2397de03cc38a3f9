import { setTimeout as sleep } from "node:timers/promises";
import { Problem } from "./problem.mjs";

const READY_MS = 60_000;
const FAILING_MS = 5_000;
const POLL_MS = 40;

/** Asks once. @returns {Promise<string>} "200", another status, or why there was none */
async function ask(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await response.arrayBuffer();
    return String(response.status);
  } catch (error) {
    return error.cause?.code ?? error.name;
  }
}

/**
 * Resolves when the server at `url` says that it is well.
 * @param {string} url
 * @param {AbortSignal} signal stops asking; the promise then stays open
 * @throws Problem after 60 s without an answer, or 5 s of wrong ones
 */
export async function answering(url, signal) {
  const started = Date.now();
  let failing = 0;
  while (!signal.aborted) {
    const answer = await ask(`${url}/api/health`);
    if (answer === "200") return;
    if (/^\d+$/.test(answer)) failing ||= Date.now();
    if (Date.now() - started > READY_MS || (failing && Date.now() - failing > FAILING_MS))
      throw new Problem(
        `The server started, but ${url}/api/health does not answer as it should (${answer}).`,
      );
    await sleep(POLL_MS);
  }
  await new Promise(() => {});
}
