import { randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { onInterrupt } from "./interrupt.mjs";

const BEAT_MS = 5_000;
const STALE_MS = 60_000;
const POLL_MS = 200;

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/**
 * Who holds the lock, or null. It is stale when that process died, or has stopped beating: after a restart of the
 * machine its number may belong to another.
 */
function holder(folder) {
  try {
    const { pid, token } = JSON.parse(readFileSync(join(folder, "holder.json"), "utf8"));
    const silent = Date.now() - statSync(folder).mtimeMs > STALE_MS;
    return { pid, token, stale: silent || !isAlive(pid) };
  } catch {
    return existsSync(folder) ? { pid: 0, token: null, stale: true } : null;
  }
}

/** Renaming a filled folder onto its place is one step: nobody ever sees a lock without its holder. */
function take(folder) {
  const token = randomUUID();
  const draft = `${folder}-${token}`;
  mkdirSync(draft, { recursive: true });
  writeFileSync(join(draft, "holder.json"), JSON.stringify({ pid: process.pid, token }));
  try {
    renameSync(draft, folder);
    return token;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (existsSync(folder) || error.code === "ENOTEMPTY" || error.code === "EEXIST") return null;
    throw error;
  }
}

/** Removes the lock if it is still the one `token` names; one that another process took in between is put back. */
function remove(folder, token) {
  const aside = `${folder}-${randomUUID()}`;
  try {
    renameSync(folder, aside);
    if (holder(aside)?.token !== token) renameSync(aside, folder);
    else rmSync(aside, { recursive: true, force: true });
  } catch {
    // Someone else was faster.
  }
}

/**
 * Runs `work` while holding the lock `folder`, after waiting for as long as another living process holds it.
 * @template T
 * @param {string} folder
 * @param {() => Promise<T>} work
 * @param {(pid: number) => void} [waiting] called once, with the other's process id, when there is something to wait for
 * @returns {Promise<T>}
 */
export async function withLock(folder, work, waiting = () => {}) {
  let told = false;
  let token = take(folder);
  while (!token) {
    const other = holder(folder);
    if (other?.stale) remove(folder, other.token);
    else if (other) {
      if (!told) waiting(other.pid);
      told = true;
      await sleep(POLL_MS);
    }
    token = take(folder);
  }
  const release = () => {
    if (holder(folder)?.token === token) remove(folder, token);
  };
  const beat = setInterval(() => {
    if (existsSync(folder)) utimesSync(folder, new Date(), new Date());
  }, BEAT_MS);
  const forget = onInterrupt(release);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    forget();
    release();
  }
}
