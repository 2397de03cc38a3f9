import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { sweepTemporaryPersonas } from "@/db/isolation";
import { migrate, UnusableDatabase } from "@/db/migrate";
import { seed } from "@/db/seed";
import { claim, closeStore, store } from "@/db/store";
import { sweepInterrupted } from "@/db/sweep";
import { wordBareRefusals } from "./bare-refusals";
import { endAllTurns } from "./chat/turns";
import { env } from "./env";
import { sweepCopies } from "./legacy/folder";
import { fault, log } from "./log";
import { startMemory } from "./memory/background";
import { sweepAvatars } from "./personas/avatar-files";
import { warmUp } from "./safety/detect-crisis";
import { sweepSpeech } from "./voice/cache";
import { sweepSamples } from "./voice/forget";
import { startVoices } from "./voice/start";

const ALREADY_RUNNING =
  "Ensemble is already running with this data folder. Stop it first, or choose another folder with DATA_DIR.";
const SAFETY_AFTER_MS = 100;
const VOICES_AFTER_MS = 500;
const MEMORY_AFTER_MS = 5_000;
const SWEEP_AFTER_MS = 30_000;

const held = globalThis as { ensembleStarted?: boolean };

/**
 * Readies the database, or ends the process with one sentence: Next would go on serving errors. Then sees to it
 * that requests carry their real address and that a signal ends the process without losing a word.
 */
export function startUp(): void {
  if (held.ensembleStarted) return;
  held.ensembleStarted = true;
  try {
    // next-auth then takes its address from the request's own host; NEXTAUTH_URL still goes first.
    process.env.AUTH_TRUST_HOST ??= "1";
    const { sqlite } = store();
    if (!claim(env().databaseFile)) endWith(ALREADY_RUNNING);
    migrate(sqlite, env().migrationsDir);
    seed(sqlite);
    sweepInterrupted(store());
    sweepCopies();
    sweepTemporaryPersonas(store());
  } catch (error) {
    endWith(sentenceFor(error));
  }
  subscribe("http.server.request.start", readableUrl);
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    wordBareRefusals(request, response);
  });
  if (!env().trustProxy) subscribe("http.server.request.start", ownAddressOnly);
  setTimeout(sweepFiles, SWEEP_AFTER_MS).unref();
  setTimeout(startMemory, MEMORY_AFTER_MS).unref();
  setTimeout(startVoices, VOICES_AFTER_MS).unref();
  setTimeout(warmUp, SAFETY_AFTER_MS).unref();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void shutDown());
}

/** Files that a crash left without a persona are removed, once the server has had time to start. */
function sweepFiles(): void {
  Promise.all([sweepAvatars(), sweepSpeech(), sweepSamples()]).catch((error) =>
    log.warn(fault(error), "the files could not be swept"),
  );
}

/** A path that does not decode (`%ff`) is taken as it is written, and then not found; Next would answer 500. */
function readableUrl(message: unknown): void {
  const { request } = message as { request: IncomingMessage };
  const [path = "", ...query] = (request.url ?? "").split("?");
  try {
    decodeURIComponent(path);
  } catch {
    request.url = [path.replaceAll("%", "%25"), ...query].join("?");
  }
}

/** Forwarded headers are a client's own words unless a trusted proxy wrote them. */
function ownAddressOnly(message: unknown): void {
  const { request } = message as { request: IncomingMessage };
  const { headers, socket } = request;
  headers["x-forwarded-for"] = socket.remoteAddress ?? "";
  for (const name of ["x-forwarded-host", "x-forwarded-proto", "x-forwarded-port", "forwarded", "x-real-ip"])
    delete headers[name];
}

/** Replies under way are stored as interrupted, then the process ends. */
async function shutDown(): Promise<void> {
  const giveUp = setTimeout(() => process.exit(1), 5_000);
  await endAllTurns("shutdown").catch((error) => log.error(fault(error), "replies could not be stored"));
  closeStore();
  clearTimeout(giveUp);
  process.exit(0);
}

function sentenceFor(error: unknown): string {
  if (error instanceof UnusableDatabase) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "SQLITE_NOTADB" || code === "SQLITE_CORRUPT")
    return `The database ${env().databaseFile} is damaged or not a database. Restore a backup, or start Ensemble with another DATA_DIR.`;
  if (["EACCES", "EROFS", "EPERM", "ENOTDIR", "SQLITE_CANTOPEN", "SQLITE_READONLY"].includes(code ?? ""))
    return `The data folder ${env().dataDir} cannot be written to. Choose another with DATA_DIR.`;
  return message;
}

function endWith(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
