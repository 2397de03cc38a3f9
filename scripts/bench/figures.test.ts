import { expect, it } from "vitest";
import { inTurn, ms, percentile, spread } from "./figures.mjs";

it("finds percentiles by the nearest rank", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(spread(hundred)).toEqual({ p50: 50, p99: 99 });
  expect(percentile([7], 0.99)).toBe(7);
  expect(percentile([], 0.5)).toBeNaN();
});

it("measures each kind equally often, and each as often first", async () => {
  const order: string[] = [];
  const taken = await inTurn(["a", "b"], 4, async (kind: string) => order.push(kind));
  expect(order.join("")).toBe("abbaabba");
  expect(taken.a).toHaveLength(4);
  expect(taken.b).toHaveLength(4);
});

it("shows the places that matter", () => {
  expect([0.4234, 3.0712, 127.6].map(ms)).toEqual(["0.42", "3.1", "128"]);
});
