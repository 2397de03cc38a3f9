import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { hashOf, isStamped, removeStamp, writeStamp } from "./stamp.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stamp-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("holds what was written, leaves no draft, and can be taken back", () => {
  const file = join(folder, "below", ".stamp");
  expect(isStamped(file, "a")).toBe(false);
  writeStamp(file, "a");
  expect(isStamped(file, "a")).toBe(true);
  expect(isStamped(file, "b")).toBe(false);
  expect(readdirSync(join(folder, "below"))).toEqual([".stamp"]);
  removeStamp(file);
  removeStamp(file);
  expect(isStamped(file, "a")).toBe(false);
});

it("tells parts apart", () => {
  expect(hashOf(["ab", "c"])).not.toBe(hashOf(["a", "bc"]));
  expect(hashOf(["ä"])).toBe(hashOf([Buffer.from("ä")]));
});
