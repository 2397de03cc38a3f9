import { pbkdf2Sync, scryptSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isOutdated, verifyPassword } from "./passwords";
import { isWerkzeug } from "./werkzeug";

/** Made by Werkzeug 2.2 itself, of `ivy-password`. */
const MADE =
  "scrypt:32768:8:1$ITzgcEd0bMkarLr6$0c65c2c684aedc75b924136924f10472c0a5fc75bb758e1a00e640e0f2ceb9f22abdb901786d5bc94d4169ee4b52a26807a9d882adfd8f5f24df3eecd0bbe45c";
const SALT = "säl.t/1";
const scryptOf = (password: string, N: number, r: number, p: number) =>
  `scrypt:${N}:${r}:${p}$${SALT}$${scryptSync(password, SALT, 64, { N, r, p, maxmem: 2 ** 28 }).toString("hex")}`;
const pbkdf2Of = (password: string, digest: string, iterations: number) =>
  `pbkdf2:${digest}:${iterations}$${SALT}$${pbkdf2Sync(password, SALT, iterations, 32, digest).toString("hex")}`;

describe("a hash of the Python version", () => {
  it.each([
    ["ivy-password", MADE],
    ["pässwörd🔑3", scryptOf("pässwörd🔑3", 1024, 8, 1)],
    [" spaces ", pbkdf2Of(" spaces ", "sha256", 1_000)],
    ["", pbkdf2Of("", "sha512", 1_000)],
    ["older", pbkdf2Of("older", "sha1", 1_000)],
  ])("opens to its password %j and to no other", async (password, stored) => {
    expect(await verifyPassword(stored, password)).toBe(true);
    expect(await verifyPassword(stored, `${password}x`)).toBe(false);
    expect(isOutdated(stored)).toBe(true);
  });

  it.each([
    ["costs memory nobody has", `scrypt:${2 ** 30}:8:1$s$${"00".repeat(32)}`],
    ["costs hours", `scrypt:32768:8:1000000$s$${"00".repeat(32)}`],
    ["has a cost that is no power of two", `scrypt:32767:8:1$s$${"00".repeat(32)}`],
    ["has no cost", `pbkdf2:sha256:0$s$${"00".repeat(32)}`],
    ["has a negative cost", `pbkdf2:sha256:-5$s$${"00".repeat(32)}`],
    ["has too many rounds", `pbkdf2:sha256:1e9$s$${"00".repeat(32)}`],
    ["names another digest", `pbkdf2:md5:1000$s$${"00".repeat(16)}`],
    ["is a plain password", "plain$s$6f70656e"],
    ["is an old salted one", `sha256$salt$${"00".repeat(32)}`],
    ["is cut", "scrypt:32768:8:1$salt$abc"],
    ["is empty", ""],
  ])("fits nothing when it %s", async (_, stored) => {
    const started = performance.now();
    expect(isWerkzeug(stored)).toBe(false);
    expect(await verifyPassword(stored, "open")).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
