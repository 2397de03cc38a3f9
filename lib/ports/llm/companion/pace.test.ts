import { expect, it } from "vitest";
import { collect } from "../collect";
import { inWordGroups } from "./pace";

const text = "One two three four five six seven eight nine ten.\n\n_(a note)_";

it("gives the text back whole, in several pieces", async () => {
  const pieces = await collect(inWordGroups(text, 0));
  expect(pieces.join("")).toBe(text);
  expect(pieces.length).toBeGreaterThan(2);
  expect(await collect(inWordGroups("", 0))).toEqual([""]);
});

it("holds a reply up for no more than 1.2 s in all", async () => {
  const begun = performance.now();
  await collect(inWordGroups("word ".repeat(400), 10_000));
  const took = performance.now() - begun;
  expect(took).toBeGreaterThan(800);
  expect(took).toBeLessThan(2_000);
});

it("ends at once when it is aborted", async () => {
  const begun = performance.now();
  await expect(collect(inWordGroups("a b c d e f g h i", 10_000, AbortSignal.timeout(20)))).rejects.toThrow();
  expect(performance.now() - begun).toBeLessThan(150);
});
