import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { installProblem } from "./install.mjs";
import { lastWords, startServer } from "./server.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "server-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const serverThat = (does: string) =>
  writeFileSync(
    join(folder, "server.js"),
    `const http = require("node:http");
     const answer = (body) => http.createServer((q, r) => r.end(body)).listen(process.env.PORT, process.env.HOSTNAME);
     ${does}`,
  );
const start = () => startServer({ dataDir: folder, folder });

it("passes an environment of its own, answers, and stops with the server's code", async () => {
  process.env.OPENAI_API_KEY = "sk-real";
  serverThat(`answer(JSON.stringify(process.env)); process.on("SIGTERM", () => process.exit(0));`);
  const server = await start();
  const seen = await (await fetch(server.url)).json();
  delete process.env.OPENAI_API_KEY;
  expect(seen).toMatchObject({ DATA_DIR: folder, NODE_ENV: "production", HOSTNAME: "127.0.0.1" });
  expect(seen.OPENAI_API_KEY).toBeUndefined();
  expect(await server.stop()).toBe(0);
});

it("can be killed as by a crash and started again on the same port", async () => {
  serverThat(`answer("here"); process.on("SIGTERM", () => {});`);
  const first = await start();
  await first.kill();
  await expect(fetch(first.url)).rejects.toThrow();
  const second = await startServer({ dataDir: folder, folder, port: first.port });
  expect(second.url).toBe(first.url);
  await second.kill();
});

it("gives the server's own sentence when it will not start", async () => {
  serverThat(`console.log("  ▲ Next.js 16"); console.error("The database is newer."); process.exit(1);`);
  await expect(start()).rejects.toThrow(/^The database is newer\.$/);
  serverThat("process.exit(3);");
  await expect(start()).rejects.toThrow("ended before it answered (exit code 3)");
});

it("shows a person neither stacks nor log records", () => {
  const output =
    'No database.\n    at open (file.js:1:1)\n{"level":50}\n   ▲ Next.js 16.4.5\n ✓ Ready in 90ms\n';
  expect(lastWords(output)).toBe("No database.");
});

it("says what a failed install needs", () => {
  expect(installProblem("npm error gyp ERR! find Python")).toMatch(/python3, make and a C\+\+ compiler/);
  expect(installProblem("npm error code EAI_AGAIN")).toMatch(/registry was not reached/);
  expect(installProblem("npm error code EUSAGE")).toMatch(/What npm said/);
});
