import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { withLock } from "./lock.mjs";

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
  lock = join(folder, ".lock");
});
afterEach(() => rmSync(folder, { recursive: true }));

const leave = (holder: string) => {
  mkdirSync(lock);
  writeFileSync(join(lock, "holder.json"), holder);
};

it("lets one work at a time and tells the others whom they wait for", async () => {
  let inside = 0;
  let most = 0;
  const waited: number[] = [];
  const work = async () => {
    most = Math.max(most, ++inside);
    await sleep(30);
    inside--;
    return "done";
  };
  const all = Array.from({ length: 6 }, () => withLock(lock, work, (pid: number) => waited.push(pid)));
  expect(await Promise.all(all)).toEqual(Array(6).fill("done"));
  expect(most).toBe(1);
  expect(waited).toContain(process.pid);
  expect(readdirSync(folder)).toEqual([]);
});

it("is released when the work fails", async () => {
  await expect(withLock(lock, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(existsSync(lock)).toBe(false);
});

it("takes over from a process that is gone, one taker at a time", async () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  leave(JSON.stringify({ pid, token: "gone" }));
  let inside = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++inside);
    await sleep(10);
    inside--;
  };
  await Promise.all(Array.from({ length: 5 }, () => withLock(lock, work)));
  expect(most).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

it("takes over from a number that now belongs to another process, and from rubbish", async () => {
  leave(JSON.stringify({ pid: process.pid, token: "before the restart" }));
  utimesSync(lock, new Date(Date.now() - 120_000), new Date(Date.now() - 120_000));
  await withLock(lock, async () => undefined);
  leave("{");
  await withLock(lock, async () => undefined);
  mkdirSync(lock);
  await withLock(lock, async () => undefined);
  expect(readdirSync(folder)).toEqual([]);
});
