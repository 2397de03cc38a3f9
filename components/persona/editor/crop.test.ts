import fc from "fast-check";
import { expect, it } from "vitest";
import { centred, moved, sideOf, ZOOM_MOST, zoomed } from "./crop";

it("begins as the largest square in the middle", () => {
  const size = { width: 400, height: 300 };
  expect(centred(size)).toEqual({ x: 200, y: 150, zoom: 1 });
  expect(sideOf(size, centred(size))).toBe(300);
});

it("moves along the longer side only, until one zooms in", () => {
  const size = { width: 400, height: 300 };
  expect(moved(size, centred(size), 1_000, 1_000)).toEqual({ x: 250, y: 150, zoom: 1 });
  const near = zoomed(size, centred(size), 2);
  expect(moved(size, near, -1_000, -1_000)).toEqual({ x: 75, y: 75, zoom: 2 });
});

it("zooming out brings the square back inside", () => {
  const size = { width: 400, height: 300 };
  const corner = moved(size, zoomed(size, centred(size), ZOOM_MOST), 1_000, 1_000);
  expect(zoomed(size, corner, 1)).toEqual({ x: 250, y: 150, zoom: 1 });
});

it("never leaves the picture, whatever is done", () => {
  const side = fc.integer({ min: 1, max: 5_000 });
  const step = fc.record({
    dx: fc.integer({ min: -9_000, max: 9_000 }),
    dy: fc.integer({ min: -9_000, max: 9_000 }),
    zoom: fc.double({ min: 0.01, max: 50, noNaN: true }),
  });
  fc.assert(
    fc.property(side, side, fc.array(step, { maxLength: 8 }), (width, height, steps) => {
      const size = { width, height };
      let crop = centred(size);
      for (const { dx, dy, zoom } of steps) crop = moved(size, zoomed(size, crop, zoom), dx, dy);
      const half = sideOf(size, crop) / 2;
      for (const [at, length] of [
        [crop.x, width],
        [crop.y, height],
      ] as const) {
        expect(at - half).toBeGreaterThanOrEqual(-1e-6);
        expect(at + half).toBeLessThanOrEqual(length + 1e-6);
      }
    }),
  );
});
