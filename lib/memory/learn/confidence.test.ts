import fc from "fast-check";
import { expect, it } from "vitest";
import { confirmed, contradicted } from "./confidence";

const sure = fc.double({ min: 0, max: 1, noNaN: true });

it("a repetition takes a third of the doubt, and never makes it certain", () => {
  expect([confirmed(0.8), confirmed(confirmed(0.8)), confirmed(0), confirmed(1)]).toEqual([
    0.867, 0.911, 0.333, 1,
  ]);
  let confidence = 0.5;
  for (let n = 0; n < 100; n += 1) confidence = confirmed(confidence);
  expect(confidence).toBe(0.99);
});

it("confidence grows with repetition, falls with contradiction, and stays between 0 and 1", () => {
  fc.assert(
    fc.property(sure, sure, (held, said) => {
      const [again, against] = [confirmed(held), contradicted(held, said)];
      expect(again).toBeGreaterThanOrEqual(held);
      expect(against).toBeLessThanOrEqual(said + 0.001);
      for (const one of [again, against]) expect(one >= 0 && one <= 1).toBe(true);
      // The surer the opposite was, the less sure is what was said last.
      expect(contradicted(Math.min(1, held + 0.1), said)).toBeLessThanOrEqual(against);
    }),
  );
  expect(contradicted(0.9, 0.8)).toBe(0.44);
});
