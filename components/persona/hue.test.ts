import { expect, test } from "vitest";
import { hueOf } from "./hue";

test("a persona that comes with Ensemble has its portrait's hue, whatever it is called", () => {
  expect(hueOf({ name: "Isabella", avatar: "/portraits/isabella-512.webp" })).toBe(12);
  expect(hueOf({ name: "Renamed", avatar: "/portraits/maya-512.webp" })).toBe(158);
});

test("any other persona has one hue for one name, upper or lower case", () => {
  const hue = hueOf({ name: "Coach Sam", avatar: null });
  expect(hueOf({ name: " coach SAM", avatar: null })).toBe(hue);
  expect(hue).toBeGreaterThanOrEqual(0);
  expect(hue).toBeLessThan(360);
});

test("names of many scripts, and none, still get a hue", () => {
  for (const name of ["", "🎭", "Ægir", "玛雅", "माया"]) expect(Number.isFinite(hueOf({ name }))).toBe(true);
});
