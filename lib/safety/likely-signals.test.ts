import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_SIGNALS, detectCrisis } from "./detect-crisis";
import { BATCHES, textsOf } from "./fixtures/batches";
import { neededBy } from "./needed-words";
import { phrase } from "./rules";

const TEXTS = BATCHES.flatMap(([, { crisis, calm }]) => [...textsOf(crisis), ...textsOf(calm)]);

describe("leaving out the signals that cannot match", () => {
  it.each(BATCHES)(
    "judges every text of %s the same",
    (_, { crisis, calm }) => {
      const texts = [...textsOf(crisis), ...textsOf(calm)];
      expect(texts.filter((text) => !isSame(text))).toEqual([]);
    },
    60_000,
  );

  it("judges pieces of them put together at random the same", () => {
    const words = fc.constantFrom(...TEXTS).map((text) => text.split(" "));
    const piece = fc
      .tuple(words, fc.nat(), fc.integer({ min: 1, max: 6 }))
      .map(([all, from, many]) => all.slice(from % all.length, (from % all.length) + many).join(" "));
    const text = fc.array(piece, { minLength: 2, maxLength: 6 }).map((pieces) => pieces.join(" "));
    fc.assert(fc.property(text, isSame), { numRuns: 400 });
  }, 60_000);
});

function isSame(text: string): boolean {
  const [some, all] = [detectCrisis(text), detectCrisis(text, ALL_SIGNALS)];
  return some.isCrisis === all.isCrisis && some.language === all.language;
}

describe("what a pattern needs", () => {
  const needed = (source: string) => neededBy(phrase(source)).map((clause) => [...clause].sort());

  it("is any one of its alternatives", () => {
    expect(needed("tired|done of")).toEqual([["done of", "tired"]]);
  });

  it("is both sides of a gap", () => {
    expect(needed("want ~3(?:die|death)")).toEqual([["want "], ["death", "die"]]);
  });

  it("is nothing that may be left out, looked at or anything", () => {
    expect(needed("(?:so )*\\w+(?= x)(?! yy)[^a]")).toEqual([]);
    expect(needed("(?:want)?ed")).toEqual([["ed", "wanted"]]);
  });
});

describe("time", () => {
  it("is a fraction of what all signals take, for the longest message of ordinary prose", () => {
    const prose =
      "The weather was lovely and we walked along the river until it got dark. My brother cooked pasta with too much garlic, and we talked about the job he is about to start in Leeds. I said I would help him move, because the last time he tried it alone he hurt his back. "
        .repeat(40)
        .slice(0, 8_000);
    const least = (judge: () => unknown) =>
      Math.min(
        ...Array.from({ length: 5 }, () => {
          const begun = performance.now();
          judge();
          return performance.now() - begun;
        }),
      );
    const [some, all] = [least(() => detectCrisis(prose)), least(() => detectCrisis(prose, ALL_SIGNALS))];
    expect(some).toBeLessThan(all / 3);
  });
});
