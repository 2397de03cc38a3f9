import { prepareDataDir, prepareFolder, secretOf } from "./data-folder.mjs";
import { withDotenv } from "./dotenv.mjs";
import { replaceInterrupts, watchInterrupts } from "./interrupt.mjs";
import { addresses, freePort } from "./port.mjs";
import { prepare } from "./prepare.mjs";
import { PROJECT } from "./project.mjs";
import { startServer } from "./server.mjs";
import { readSettings } from "./settings.mjs";

/** How long a server that is just ending may still hold the port. */
const ENDING_MS = 1_500;

/** What can go wrong in a second is looked at first, before an install and a build that take minutes. */
export async function readyToServe() {
  const env = withDotenv(PROJECT);
  const settings = readSettings(env);
  prepareDataDir(settings.dataDir);
  prepareFolder(settings.databaseFolder, "DATABASE_URL=file:/some/folder/app.db");
  const port = await freePort(settings.host, settings.port, ENDING_MS);
  const NEXTAUTH_SECRET = env.NEXTAUTH_SECRET || secretOf(settings.dataDir);
  return { ...settings, port, env: { ...env, NEXTAUTH_SECRET } };
}

/** Installs, builds and serves; resolves with the exit code when the server has ended. */
export async function serve() {
  watchInterrupts();
  const settings = await readyToServe();
  await prepare();
  const server = await startServer({ ...settings, onLine: (line) => console.log(line) });
  const [own, ...network] = addresses(settings.host, server.port);
  console.log(`Ready: ${own}`);
  for (const address of network) console.log(`       ${address} (on your network)`);

  let asked = false;
  replaceInterrupts((signal) => {
    if (asked) return void server.kill();
    asked = true;
    // The server knows how to end on these two only.
    void server.stop(signal === "SIGINT" ? "SIGINT" : "SIGTERM");
  });
  const code = await server.exited;
  if (!asked) console.error(`The server ended by itself (exit code ${code}).`);
  return code;
}
