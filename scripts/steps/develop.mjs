import { replaceInterrupts, watchInterrupts } from "./interrupt.mjs";
import { prepare } from "./prepare.mjs";
import { signalGroup, startNode } from "./program.mjs";
import { inProject } from "./project.mjs";
import { readyToServe } from "./serve.mjs";
import { serverEnv } from "./server.mjs";

/** Installs and runs Next's development server; resolves with its exit code. */
export async function develop() {
  watchInterrupts();
  const settings = await readyToServe();
  await prepare({ builds: false });
  const { host, port } = settings;
  const next = inProject("node_modules", "next", "dist", "bin", "next");
  const child = startNode([next, "dev", "--hostname", host, "--port", String(port)], {
    env: { ...serverEnv(settings), NODE_ENV: "development", NEXT_MANUAL_SIG_HANDLE: undefined },
    output: "inherit",
  });
  replaceInterrupts((signal) => signalGroup(child, signal));
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 0)));
}
