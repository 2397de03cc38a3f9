import { cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { withDotenv } from "./dotenv.mjs";
import { inputsHash } from "./inputs.mjs";
import { packagesHash } from "./install.mjs";
import { MACHINE } from "./machine.mjs";
import { Problem } from "./problem.mjs";
import { runNode } from "./program.mjs";
import { progress } from "./progress.mjs";
import { inProject, PROJECT } from "./project.mjs";
import { isStamped, removeStamp, writeStamp } from "./stamp.mjs";

const STAMP = inProject(".next", ".stamp");

/** The folder a finished build is served from. */
export const STANDALONE = inProject(".next", "standalone");

/**
 * Builds the app when a source, a package or the Node has changed since the last time.
 * @throws Problem when the build fails
 */
export async function build() {
  const hash = inputsHash(PROJECT, packagesHash());
  if (isStamped(STAMP, hash) && existsSync(join(STANDALONE, "server.js"))) return;
  removeStamp(STAMP);
  await progress("Building", async () => {
    const env = { ...MACHINE, ...silencedDotenv(), NODE_ENV: "production" };
    const { code, output } = await runNode(
      [inProject("node_modules", "next", "dist", "bin", "next"), "build"],
      { env },
    );
    if (code !== 0) throw new Problem("The build failed. What it said stands above.", output);
    complete();
  });
  writeStamp(STAMP, hash);
}

/** Next reads .env by itself while it builds; what stands there is for the running server, and may be wrong today. */
const silencedDotenv = () => Object.fromEntries(Object.keys(withDotenv(PROJECT, {})).map((key) => [key, ""]));

/** Puts beside the server what Next leaves out of the standalone folder, and takes away what must not be kept in it. */
function complete() {
  cpSync(inProject(".next", "static"), join(STANDALONE, ".next", "static"), { recursive: true });
  if (existsSync(inProject("public")))
    cpSync(inProject("public"), join(STANDALONE, "public"), { recursive: true });
  // Next takes .env files and, seeing where the code reads it, the default data folder along: neither is the build's.
  for (const name of readdirSync(STANDALONE))
    if (name === "data" || name.startsWith(".env"))
      rmSync(join(STANDALONE, name), { recursive: true, force: true });
}
