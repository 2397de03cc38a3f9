import { existsSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { Problem } from "./problem.mjs";

/**
 * npm's own program: the one running us, else the one that came with this Node, else the one on the PATH.
 * @throws Problem when there is none
 */
export function npmProgram(env = process.env) {
  const bin = dirname(process.execPath);
  const onPath = (env.PATH ?? "").split(delimiter).map((folder) => join(folder, "npm"));
  const candidates = [
    env.npm_execpath,
    join(bin, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
    join(bin, "node_modules", "npm", "bin", "npm-cli.js"),
    ...onPath,
  ];
  for (const candidate of candidates) {
    if (!candidate || !existsSync(candidate)) continue;
    const program = realpathSync(candidate);
    if (/npm-cli\.c?js$/.test(program)) return program;
  }
  throw new Problem("npm was not found. It comes with Node.js: https://nodejs.org.");
}
