import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LexicalIndex } from "./lexical";
import { nearWords } from "./near";
import { best, fuse, raiseTalks, spread } from "./rank";
import { pack, VectorTable } from "./vectors";

const scores = (...values: number[]) => Float64Array.from(values);
const HOUR = 3_600_000;

describe("words", () => {
  const index = new LexicalIndex();
  for (const terms of [
    ["dog", "park"],
    ["cat"],
    ["dog", "dog", "vet"],
    ["tea", "with", "milk", "and", "dog"],
  ])
    index.add(terms);
  const of = (...terms: string[]) => {
    const out = new Float64Array(index.size);
    index.score(
      terms.map((term) => ({ term, weight: 1 })),
      out,
    );
    return [...out];
  };

  it("count for more when they are rare, repeated, or in a short text", () => {
    const [park, , vet, tea] = of("dog");
    expect(vet).toBeGreaterThan(park as number);
    expect(park).toBeGreaterThan(tea as number);
    expect(of("cat")[1]).toBeGreaterThan(of("dog")[0] as number);
    expect(of("bird")).toEqual([0, 0, 0, 0]);
  });

  it("repeated without end count for little more than many times", () => {
    const long = new LexicalIndex();
    for (const times of [60, 500]) long.add([...Array(times).fill("tea"), ...Array(500 - times).fill("cup")]);
    const out = new Float64Array(2);
    long.score([{ term: "tea", weight: 1 }], out);
    expect((out[1] as number) / (out[0] as number)).toBeCloseTo(1, 1);
  });
});

describe("a mistyped word", () => {
  it.each([
    ["lisbom", "lisbon"],
    ["lsibon", "lisbon"],
    ["libson", "lisbon"],
    ["lisbonn", "lisbon"],
    ["lison", "lisbon"],
    ["list", undefined],
    ["madrid", undefined],
  ])("%s is taken for %s", (word, known) => {
    expect(nearWords(word, ["lisbon", "porto", "cat"])).toEqual(known ? [known] : []);
  });
});

describe("fusing", () => {
  it("adds the meaning's clear hits and lets its noise alone", () => {
    const [a, b, c] = fuse(scores(2, 1, 0), scores(0.1, 0.1, 0.9));
    expect(a).toBeGreaterThan(0.99);
    expect(b).toBeCloseTo(0.5, 1);
    expect(c).toBeCloseTo(0.8, 5);
  });

  it("is the words' score where there is no meaning, and the meaning's where there are no words", () => {
    expect([...fuse(scores(2, 1), null)]).toEqual([1, 0.5]);
    expect([...fuse(scores(0, 0), scores(0, 0.5))]).toEqual([0, 0.8]);
    expect([...fuse(scores(), null)]).toEqual([]);
  });
});

describe("spreading", () => {
  it("gives to the two neighbours on either side", () => {
    expect([...spread(scores(0, 0, 1, 0, 0), [0, 1, 2, 3, 4], [0, 1, 2, 3, 4])]).toEqual([
      0.15, 0.4, 1, 0.4, 0.15,
    ]);
  });

  it("gives more to what follows a question", () => {
    const asked = spread(scores(0, 1, 0), [0, 1, 2], [0, 1, 2], (doc) => doc === 1);
    expect([...asked]).toEqual([0.4, 1, 0.5]);
  });

  it("stops at a pause of more than an hour", () => {
    expect([...spread(scores(0, 1, 0), [0, 1, 2], [0, 2 * HOUR, 2 * HOUR + 1])]).toEqual([0, 1, 0.4]);
  });

  it("goes by time, not by number", () => {
    expect([...spread(scores(1, 0, 0), [1, 0, 2], [5, 4, 6])]).toEqual([1, 0.4, 0.4]);
  });
});

describe("stretches of talk", () => {
  const raised = (values: number[], hits: number[], times: number[]) => {
    const out = scores(...values);
    raiseTalks(
      out,
      scores(...hits),
      times.map((_, i) => i),
      times,
    );
    return [...out].map((value) => Math.round(value * 1000) / 1000);
  };

  it("with the better hits raise all that has a score in them", () => {
    expect(raised([1, 1, 0, 1, 1], [1, 1, 0, 1, 0], [0, 1, 2, 5 * HOUR, 5 * HOUR])).toEqual([
      1.2, 1.2, 0, 1.1, 1.1,
    ]);
  });

  it("count by their three best hits, however long they are, and nothing without a hit", () => {
    expect(raised([1, 1, 1, 1, 1], [1, 1, 1, 1, 3], [0, 1, 2, 3, 5 * HOUR])).toEqual([
      1.2, 1.2, 1.2, 1.2, 1.2,
    ]);
    expect(raised([1, 1], [0, 0], [0, 1])).toEqual([1, 1]);
    expect(raised([], [], [])).toEqual([]);
  });
});

describe("the best", () => {
  it("come first, the earlier of equals before the later, and nothing without a score", () => {
    expect(best(scores(1, 0, 3, 1), [3, 0, 1, 2], 10)).toEqual([
      { doc: 2, score: 3 },
      { doc: 3, score: 1 },
      { doc: 0, score: 1 },
    ]);
    expect(best(scores(1, 2, 3), [0, 1, 2], 1)).toEqual([{ doc: 2, score: 3 }]);
    expect(best(scores(1, 2), [0, 1], 0)).toEqual([]);
  });

  it("are those of sorting them all", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 60 }), fc.nat(70), (values, limit) => {
        const order = values
          .map((_, at) => (at * 7) % values.length)
          .filter((doc, at, all) => all.indexOf(doc) === at);
        const sorted = order
          .map((doc) => ({ doc, score: values[doc] as number }))
          .filter(({ score }) => score > 0)
          .sort((a, b) => b.score - a.score);
        expect(best(scores(...values), order, limit)).toEqual(sorted.slice(0, limit));
      }),
    );
  });
});

describe("vectors", () => {
  it("keep their direction within a hundredth when packed", () => {
    const table = new VectorTable();
    const a = Float32Array.from([0.6, 0.8, 0]);
    table.set(0, pack(a));
    table.set(2, pack([0, 0, 1]));
    expect(table.has(1)).toBe(false);
    const [same, none, other] = table.similarities(a, 3, [0, 1, 2]);
    expect(same).toBeCloseTo(1, 2);
    expect([none, other]).toEqual([0, 0]);
  });

  it("of another width than the first are left out", () => {
    const table = new VectorTable();
    table.set(0, pack([1, 0]));
    table.set(1, pack([1, 0, 0]));
    expect([...table.similarities([1, 0], 2, [0, 1])].map((x) => Math.round(x))).toEqual([1, 0]);
    expect([...table.similarities([1, 0, 0], 2, [0, 1])]).toEqual([0, 0]);
  });
});
