// The two servers of the browser tests: one with a language model (the stand-in), one without. Both run from a copy of
// the build outside this folder, where a module missing from the build cannot be found by accident.
// Arguments: <port with a model> <port without> <the model's address>
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { STANDALONE } from "./steps/build.mjs";
import { replaceInterrupts, watchInterrupts } from "./steps/interrupt.mjs";
import { MACHINE } from "./steps/machine.mjs";
import { prepare } from "./steps/prepare.mjs";
import { giveUp } from "./steps/problem.mjs";
import { stopAll } from "./steps/program.mjs";
import { startServer } from "./steps/server.mjs";

const [port, offlinePort, modelUrl] = process.argv.slice(2);

async function main() {
  watchInterrupts();
  await prepare();
  const place = realpathSync(mkdtempSync(join(tmpdir(), "ensemble-e2e-")));
  replaceInterrupts(async () => {
    await stopAll();
    rmSync(place, { recursive: true, force: true });
    process.exit(0);
  });
  const folder = join(place, "app");
  cpSync(STANDALONE, folder, { recursive: true, verbatimSymlinks: true });
  const common = { folder, onLine: (line) => console.log(line) };
  const base = {
    ...MACHINE,
    LOG_LEVEL: "warn",
    NEXTAUTH_SECRET: "for the browser tests only, never for people",
  };
  const model = { OPENAI_BASE_URL: modelUrl, OPENAI_API_KEY: "stand-in-key", OPENAI_MODEL: "stand-in" };
  await startServer({
    ...common,
    port: Number(port),
    dataDir: join(place, "data"),
    env: { ...base, ...model },
  });
  await startServer({ ...common, port: Number(offlinePort), dataDir: join(place, "offline"), env: base });
}

main().catch(giveUp);
