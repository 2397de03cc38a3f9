import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { startServer } from "./server.mjs";
import { lastWords } from "./words.mjs";

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

it("gives up on a server whose start-up hook failed, though it would answer 500 for ever", async () => {
  serverThat(`console.error("Error: An error occurred while loading instrumentation hook: SIGN_UP is wrong.");
    http.createServer((q, r) => { r.statusCode = 500; r.end(); }).listen(process.env.PORT, process.env.HOSTNAME);`);
  await expect(start()).rejects.toThrow(/^SIGN_UP is wrong\.$/);
});

it("hands on what the server prints once it answers, without the banner", async () => {
  const lines: string[] = [];
  serverThat(`console.log(" ✓ Ready in 90ms"); console.log("early"); answer("here");
    setTimeout(() => process.stdout.write("la"), 100); setTimeout(() => console.log("te"), 200);`);
  const server = await startServer({
    dataDir: folder,
    folder,
    onLine: (line: string) => void lines.push(line),
  });
  await vi.waitFor(() => expect(lines).toEqual(["early", "late"]));
  await server.kill();
});

it("shows a person neither stacks nor log records, and nothing twice", () => {
  const lines = [
    "No database.",
    "    at open (file.js:1:1)",
    '{"level":50}',
    "   ▲ Next.js 16.4.5",
    " ✓ Ready",
    "No database.",
  ];
  expect(lastWords(lines)).toBe("No database.");
});
