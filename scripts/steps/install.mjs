import { existsSync, readFileSync } from "node:fs";
import { npmProgram } from "./npm.mjs";
import { Problem } from "./problem.mjs";
import { runNode } from "./program.mjs";
import { progress } from "./progress.mjs";
import { inProject } from "./project.mjs";
import { hashOf, isStamped, removeStamp, writeStamp } from "./stamp.mjs";

const STAMP = inProject("node_modules", ".stamp");

/** What the installed packages depend on: the lock file, and the Node and machine their native parts are made for. */
export const packagesHash = () =>
  hashOf([readFileSync(inProject("package-lock.json")), process.version, process.platform, process.arch]);

/** The sentence for a failed install, from what npm printed. */
export function installProblem(output) {
  if (/gyp ERR|node-gyp|prebuild-install/.test(output))
    return [
      "A package had to be compiled and could not be: better-sqlite3 needs python3, make and a C++ compiler (g++).",
      "Debian and Ubuntu: apt-get install python3 make g++ · macOS: xcode-select --install",
    ].join("\n");
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET/.test(output))
    return "The packages could not be downloaded: the npm registry was not reached. Check the connection and start again.";
  if (/ENOSPC/.test(output)) return "The packages could not be installed: the disk is full.";
  if (/EACCES|EROFS|EPERM/.test(output))
    return "The packages could not be installed: the project folder cannot be written to.";
  return "The packages could not be installed. What npm said stands above.";
}

/**
 * Installs the pinned packages when the lock file or the Node has changed since the last time.
 * @throws Problem when npm fails
 */
export async function install() {
  const hash = packagesHash();
  if (isStamped(STAMP, hash) && existsSync(inProject("node_modules", "next"))) return;
  removeStamp(STAMP);
  await progress("Installing packages", async () => {
    const { code, output } = await runNode([npmProgram(), "ci", "--include=dev", "--no-fund", "--no-audit"]);
    if (code !== 0) throw new Problem(installProblem(output), output);
  });
  writeStamp(STAMP, hash);
}
