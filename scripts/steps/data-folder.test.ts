import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { prepareDataDir, secretOf } from "./data-folder.mjs";
import { DATA_MARK } from "./inputs.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "data-folder-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("makes the folder, for its owner only, and marks it as data", () => {
  const data = join(folder, "a", "b");
  prepareDataDir(data);
  prepareDataDir(data);
  expect(statSync(data).mode & 0o777).toBe(0o700);
  expect(readFileSync(join(data, DATA_MARK), "utf8")).toContain("Ensemble");
});

it("says what is wrong with a folder that cannot be", () => {
  writeFileSync(join(folder, "file"), "");
  expect(() => prepareDataDir(join(folder, "file", "data"))).toThrow(
    `The folder ${join(folder, "file", "data")} cannot be used for data: part of its path is a file. Choose another: DATA_DIR=`,
  );
  expect(() => prepareDataDir(join(folder, "file"))).toThrow("there is a file of that name");
});

it("makes one secret and keeps it", () => {
  const secret = secretOf(folder);
  expect(Buffer.from(secret, "base64")).toHaveLength(32);
  expect(secretOf(folder)).toBe(secret);
  expect(statSync(join(folder, "secret")).mode & 0o777).toBe(0o600);
});

it("closes a secret that others could read, and replaces one that was never finished", () => {
  writeFileSync(join(folder, "secret"), "short", { mode: 0o644 });
  const secret = secretOf(folder);
  expect(Buffer.from(secret, "base64")).toHaveLength(32);
  expect(secretOf(folder)).toBe(secret);
  expect(statSync(join(folder, "secret")).mode & 0o777).toBe(0o600);
});
