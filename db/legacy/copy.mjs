// A database is never opened where it lies; see prepare.mjs.
import { createHash, randomBytes } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, rmSync, statfsSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { basename, join } from "node:path";

/** A file that cannot be imported. Its message is one sentence for whoever chose it. */
export class UnusableSource extends Error {
  name = "UnusableSource";
}

const CHUNK = 4 * 1024 * 1024;
const HEADER = "SQLite format 3\0";
/** The copy gets indexes of its own, and what is sorted needs room beside it. */
const ROOM = 2;
const SIDES = ["-wal", "-journal"];

/**
 * Copies a database into `folder`, with what SQLite has not folded into it yet, and reads nothing else of its place.
 * Opening it there could write beside it.
 * @returns {Promise<{ file: string, bytes: number, sha256: string }>}
 * @throws UnusableSource
 */
export async function copyOf(source, folder, name = basename(source)) {
  const before = found(source, name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < before.size * ROOM)
    throw new UnusableSource(
      `There is not enough room in ${folder}: reading ${name} needs ${Math.ceil((before.size * ROOM) / 1e6)} MB.`,
    );
  const file = join(folder, `reading-${randomBytes(6).toString("hex")}.db`);
  try {
    const sha256 = await copied(source, file, name);
    for (const side of SIDES) if (existsSync(source + side)) copyFileSync(source + side, file + side);
    const after = statSync(source);
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs)
      throw new UnusableSource(`${name} was written to while it was read. Stop the Python version first.`);
    return { file, bytes: before.size, sha256 };
  } catch (error) {
    removeCopy(file);
    throw error;
  }
}

/** Removes a copy with what SQLite keeps beside it. */
export function removeCopy(file) {
  for (const side of ["", "-shm", ...SIDES]) rmSync(file + side, { force: true });
}

function found(source, name) {
  const stat = statSync(source, { throwIfNoEntry: false });
  if (!stat) throw new UnusableSource(`There is no file ${source}.`);
  if (!stat.isFile()) throw new UnusableSource(`${source} is not a file.`);
  if (stat.size === 0) throw new UnusableSource(`${name} is empty: it has 0 bytes.`);
  return stat;
}

async function copied(source, file, name) {
  const hash = createHash("sha256");
  const from = await open(source, "r").catch((error) => {
    throw error.code === "EACCES" ? new UnusableSource(`${name} may not be read by this user.`) : error;
  });
  const to = await open(file, "wx", 0o600);
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (let at = 0; ; ) {
      const { bytesRead } = await from.read(buffer, 0, CHUNK, at);
      if (bytesRead === 0) return hash.digest("hex");
      const chunk = buffer.subarray(0, bytesRead);
      if (at === 0) checkHeader(chunk, name);
      hash.update(chunk);
      await to.write(chunk, 0, bytesRead, at);
      at += bytesRead;
    }
  } finally {
    await from.close();
    await to.close();
  }
}

/** The file format's version numbers for writing and reading are bytes 18 and 19 (sqlite.org/fileformat2.html). */
function checkHeader(chunk, name) {
  if (chunk.toString("latin1", 0, HEADER.length) !== HEADER)
    throw new UnusableSource(`${name} is not a SQLite database, or it is encrypted.`);
  if (chunk.length < 100) throw new UnusableSource(`${name} is damaged: it breaks off in its header.`);
  if (chunk[18] > 2 || chunk[19] > 2)
    throw new UnusableSource(`${name} was written by a newer SQLite than this one can read.`);
}
