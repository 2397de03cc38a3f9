// The two servers of the browser tests: one with a language model (the stand-in), one without. Both run from a copy of
// the build outside this folder, where a module missing from the build cannot be found by accident.
// Arguments: <port with a model> <port without> <the model's address>. E2E_PLACE is the folder for all of it, which
// goes away at the end; E2E_SECRET is the servers' secret, so that tests can sign a user in.
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ADMINISTRATOR } from "../e2e/fixtures/administrator.mjs";
import { STANDALONE } from "./steps/build.mjs";
import { replaceInterrupts, watchInterrupts } from "./steps/interrupt.mjs";
import { MACHINE } from "./steps/machine.mjs";
import { prepare } from "./steps/prepare.mjs";
import { giveUp, Problem } from "./steps/problem.mjs";
import { stopAll } from "./steps/program.mjs";
import { startServer } from "./steps/server.mjs";

const [port, offlinePort, modelUrl] = process.argv.slice(2);
const { E2E_PLACE: place, E2E_SECRET: secret } = process.env;

async function main() {
  watchInterrupts();
  await prepare();
  mkdirSync(place, { mode: 0o700 });
  replaceInterrupts(async () => {
    await stopAll();
    rmSync(place, { recursive: true, force: true });
    process.exit(0);
  });
  const folder = join(place, "app");
  cpSync(STANDALONE, folder, { recursive: true, verbatimSymlinks: true });
  const base = {
    ...MACHINE,
    LOG_LEVEL: "warn",
    LOCAL_MODEL_URLS: "off",
    // Tests count what the model is asked for; the one about learning turns this on.
    MEMORY_MODEL: "off",
    NEXTAUTH_SECRET: secret,
  };
  const model = { OPENAI_BASE_URL: modelUrl, OPENAI_API_KEY: "stand-in-key", OPENAI_MODEL: "stand-in" };
  const serve = async (number, data, env) => {
    const onLine = (line) => console.log(line);
    const { url } = await startServer({
      port: Number(number),
      dataDir: join(place, data),
      env,
      folder,
      onLine,
    });
    const made = await fetch(`${url}/api/auth/sign-up`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: url },
      body: JSON.stringify(ADMINISTRATOR),
    });
    if (made.status !== 201) throw new Problem("The first account could not be made.", await made.text());
  };
  await serve(port, "data", { ...base, ...model });
  await serve(offlinePort, "offline", base);
}

main().catch(giveUp);
