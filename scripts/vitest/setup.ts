import { mkdtempSync } from "node:fs";
import { Socket } from "node:net";
import { dirname, join } from "node:path";
import { afterEach } from "vitest";
import { isLoopback } from "../loopback";

type Target = { host?: string; port?: number | string; path?: string };

const refused: string[] = [];
const connect = Socket.prototype.connect as (...args: unknown[]) => Socket;

/** The forms of `socket.connect`: (options), (port, host), (path), and Node's own normalised array of those. */
function target(args: unknown[]): Target {
  const [first, second] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args;
  if (typeof first === "object" && first !== null) return first as Target;
  if (typeof first === "number")
    return { port: first, host: typeof second === "string" ? second : undefined };
  if (typeof first === "string" && /^\d+$/.test(first))
    return { port: first, host: typeof second === "string" ? second : undefined };
  return { path: String(first) };
}

Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
  const { host = "localhost", port, path } = target(args);
  if (!path && !isLoopback(host)) {
    refused.push(`${host}:${port}`);
    throw new Error(`Tests do not leave this machine: a connection to ${host}:${port} was refused.`);
  }
  return connect.apply(this, args);
} as typeof Socket.prototype.connect;

// Code under test may swallow the error, and the test must fail all the same.
afterEach(() => {
  const hosts = refused.splice(0);
  if (hosts.length > 0) throw new Error(`This test tried to leave the machine: ${hosts.join(", ")}.`);
});

// The built-in model of meaning takes seconds to load; its own tests call it by name.
process.env.EMBEDDINGS ??= "off";
process.env.VOICE_CACHE_MB ??= "8";

// What tests write goes with the run, and never into a developer's own data.
const image = process.env.TEST_DATABASE_IMAGE;
if (image) process.env.DATA_DIR = mkdtempSync(join(dirname(image), "data-"));

// The sources are no file that Node can start a thread with; the built app's thread has its test in e2e/.
Object.assign(globalThis, { ensembleLearning: { withoutThread: true } });
