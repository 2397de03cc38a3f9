import { expect, it } from "vitest";
import { heapArguments } from "./heap.mjs";

const GIGABYTE = 1024 ** 3;

it("bounds the memory of a server on a large machine", () => {
  expect(heapArguments("", 4 * GIGABYTE)).toEqual(["--max-old-space-size=1024"]);
  expect(heapArguments("--enable-source-maps", 4 * GIGABYTE)).toHaveLength(1);
});

it("leaves a lower bound, and one that somebody set, alone", () => {
  expect(heapArguments("", GIGABYTE / 2)).toEqual([]);
  expect(heapArguments("--max-old-space-size=300", 4 * GIGABYTE)).toEqual([]);
  expect(heapArguments("--max_old_space_size=300", 4 * GIGABYTE)).toEqual([]);
});
