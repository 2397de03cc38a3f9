import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { connect } from "node:net";
import Database from "better-sqlite3";
import { expect, it } from "vitest";
import { isLoopback } from "../loopback";

it("tells this machine from every other", () => {
  for (const host of [
    "127.0.0.1",
    "127.3.2.1",
    "localhost",
    "app.localhost",
    "::1",
    "[::1]",
    "::ffff:127.0.0.1",
  ])
    expect(isLoopback(host), host).toBe(true);
  for (const host of [
    "example.com",
    "10.0.0.1",
    "127.0.0.1.example.com",
    "0.0.0.0",
    "::2",
    "localhost.example.com",
  ])
    expect(isLoopback(host), host).toBe(false);
});

it("reaches a server on loopback", async () => {
  const server = createServer((_, response) => response.end("here"));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe("here");
  expect(await (await fetch(`http://localhost:${port}`)).text()).toBe("here");
  server.close();
});

it.fails("fails a test that leaves the machine, even one that swallows the error", async () => {
  await fetch("http://192.0.2.1:81").catch(() => undefined);
  await fetch("https://example.com").catch(() => undefined);
  expect(() => connect(80, "example.com")).toThrow("do not leave this machine");
});

it("offers a migrated and seeded database", () => {
  const sqlite = new Database(readFileSync(process.env.TEST_DATABASE_IMAGE ?? ""));
  expect(sqlite.pragma("integrity_check", { simple: true })).toBe("ok");
  const { count } = sqlite.prepare("select count(*) as count from persona_profiles").get() as {
    count: number;
  };
  expect(count).toBe(6);
});
