import fc from "fast-check";
import { expect, it } from "vitest";
import { placesOf, shifted } from "./order";

const list = (...orders: number[]) => orders.map((sort_order, at) => ({ id: at + 1, sort_order }));
const ids = (all: { id: number }[]) => all.map(({ id }) => id);

it("one trades places with its neighbour, and not beyond an end", () => {
  expect(ids(shifted(list(0, 1, 2), 2, -1))).toEqual([2, 1, 3]);
  expect(ids(shifted(list(0, 1, 2), 1, -1))).toEqual([1, 2, 3]);
  expect(ids(shifted(list(0, 1, 2), 3, 1))).toEqual([1, 2, 3]);
});

it("two rows change where two trade places", () => {
  expect(placesOf(shifted(list(0, 1, 2), 2, 1))).toEqual([
    { id: 3, sort_order: 1 },
    { id: 2, sort_order: 2 },
  ]);
});

it("the order comes back as it was made, whatever the places were", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 8 }),
      fc.nat(),
      (orders, pick) => {
        const before = list(...orders).sort((a, b) => a.sort_order - b.sort_order || a.id - b.id);
        const wanted = shifted(before, before[pick % before.length]?.id ?? 0, 1);
        const places = new Map(placesOf(wanted).map(({ id, sort_order }) => [id, sort_order]));
        const stored = wanted.map((one) => ({ ...one, sort_order: places.get(one.id) ?? one.sort_order }));
        expect(ids(stored.toSorted((a, b) => a.sort_order - b.sort_order || a.id - b.id))).toEqual(
          ids(wanted),
        );
      },
    ),
  );
});
