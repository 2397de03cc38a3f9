import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DATA_MARK } from "./inputs.mjs";
import { Problem } from "./problem.mjs";

const WHY = {
  EACCES: "it may not be written to by this user",
  EPERM: "it may not be written to by this user",
  EROFS: "it lies on a read-only disk",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  ENOTDIR: "part of its path is a file",
  EEXIST: "there is a file of that name",
  ENAMETOOLONG: "its name is too long",
};

/**
 * Makes a folder for data that only this user may enter, and sees that it can be written to.
 * @throws Problem naming the folder, the cause and the variable that sets it
 */
export function prepareFolder(folder, variable) {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(probe, "can this be written?");
    rmSync(probe);
  } catch (error) {
    const cause = WHY[error.code] ?? error.message;
    throw new Problem(
      `The folder ${folder} cannot be used for data: ${cause}. Choose another: ${variable} npm start`,
    );
  }
}

/** `prepareFolder` for DATA_DIR itself, which is marked so that it never counts as a source of the build. */
export function prepareDataDir(dataDir) {
  prepareFolder(dataDir, "DATA_DIR=/some/folder");
  const mark = join(dataDir, DATA_MARK);
  if (!existsSync(mark))
    writeFileSync(mark, "Ensemble keeps its database, uploads and secret in this folder.\n");
}

/**
 * The installation's secret: 32 random bytes in base64, made once and readable by this user only.
 * Of two processes that make it at once, one wins and both use that one.
 */
export function secretOf(dataDir) {
  const file = join(dataDir, "secret");
  try {
    writeFileSync(file, `${randomBytes(32).toString("base64")}\n`, { flag: "wx", mode: 0o600, flush: true });
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  let secret = readFileSync(file, "utf8").trim();
  if (secret.length < 32) secret = mend(file);
  if (process.platform !== "win32" && statSync(file).mode & 0o077) chmodSync(file, 0o600);
  return secret;
}

/** A secret that was never written to its end (the power went) has signed nothing: it is replaced, once. */
function mend(file) {
  for (const until = Date.now() + 500; Date.now() < until; ) {
    const written = readFileSync(file, "utf8").trim();
    if (written.length >= 32) return written;
  }
  const secret = randomBytes(32).toString("base64");
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}
