import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** One hash over strings and buffers; each part's length is hashed too, so that parts cannot run into each other. */
export function hashOf(parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}\n`).update(part);
  return hash.digest("hex");
}

/** Whether the stamp file holds exactly `value`. */
export function isStamped(file, value) {
  try {
    return readFileSync(file, "utf8").trim() === value;
  } catch {
    return false;
  }
}

/** Writes a stamp whole or not at all. Call it after everything it vouches for is in place. */
export function writeStamp(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${value}\n`);
  renameSync(draft, file);
}

export const removeStamp = (file) => rmSync(file, { force: true });
