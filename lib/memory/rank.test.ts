import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LexicalIndex } from "./lexical";
import { nearWords } from "./near";
import { best, fuse, inBestTalks, raiseTalks, spread } from "./rank";
import { Scores } from "./scores";
import { Timeline } from "./timeline";
import { pack, VectorTable } from "./vectors";

const scores = (...values: number[]) => {
  const made = new Scores(values.length);
  for (const [doc, value] of values.entries()) made.add(doc, value);
  return made;
};
const values = (of: Scores) => Array.from({ length: of.size }, (_, doc) => of.of(doc));
const timeline = (...times: number[]) => {
  const made = new Timeline();
  for (const [doc, time] of times.entries()) made.add(time, doc);
  made.settle();
  return made;
};
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
    const out = new Scores(index.size);
    index.score(
      terms.map((term) => ({ term, weight: 1 })),
      out,
    );
    return values(out);
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
    const out = new Scores(2);
    long.score([{ term: "tea", weight: 1 }], out);
    expect(out.of(1) / out.of(0)).toBeCloseTo(1, 1);
  });
});

describe("several words of a question", () => {
  const favoured = (terms: string[], ...documents: string[]) => {
    const index = new LexicalIndex();
    for (const text of documents) index.add(text.split(" "));
    const out = new Scores(index.size);
    index.score(
      terms.map((term) => ({ term, weight: 1 })),
      out,
    );
    const before = values(out);
    index.favourTogether(terms, out);
    return values(out).map((value, doc) => value / (before[doc] || 1));
  };

  it("gain in a document that has more of them, and the more the nearer neighbours of the question stand", () => {
    const filler = "a b c d e f g h i j";
    const [side, near, far, one, none] = favoured(
      ["charity", "race"],
      "charity race a b",
      "charity a b race",
      `charity ${filler} race`,
      "race a b c",
      "a b c d",
    ) as [number, number, number, number, number];
    expect(side).toBeGreaterThan(near);
    expect(near).toBeGreaterThan(far);
    expect(far).toBeCloseTo(1.2, 5);
    expect([one, none]).toEqual([1, 0]);
  });

  it("are not near one another where another word of the question stands between them in it", () => {
    const [beside, across] = favoured(["old", "red", "car"], "red car", "old car") as [number, number];
    expect(beside).toBeGreaterThan(across);
    expect(across).toBeCloseTo(1.1, 5);
  });

  it("have no place any more far back in a long text, and one alone gains nothing", () => {
    const long = `${"x ".repeat(200)}charity race`;
    expect(favoured(["charity", "race"], long)[0]).toBeCloseTo(1.2, 5);
    const apart = `${"x ".repeat(120)}race ${"x ".repeat(80)}charity`;
    expect(favoured(["charity", "race"], apart)[0]).toBeCloseTo(1.2, 5);
    expect(favoured(["charity"], "charity race")).toEqual([1]);
    expect(favoured([], "charity race")).toEqual([0]);
  });
});

describe("a word in much of a long history", () => {
  it("counts as common, and no word of a short one does", () => {
    const index = new LexicalIndex();
    for (let doc = 0; doc < 1_000; doc += 1) index.add(["robin", doc % 4 ? "tea" : "milk"]);
    expect(index.isCommon("robin")).toBe(false);
    for (let doc = 0; doc < 3_000; doc += 1) index.add(["robin", doc % 4 ? "tea" : "milk"]);
    expect(["robin", "tea", "milk", "xylophone"].map((word) => index.isCommon(word))).toEqual([
      true,
      true,
      false,
      false,
    ]);
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
    const [a, b, c] = values(fuse(scores(2, 1, 0), scores(0.1, 0.1, 0.9), 1.6));
    expect(a).toBeGreaterThan(0.99);
    expect(b).toBeCloseTo(0.5, 1);
    expect(c).toBeCloseTo(1.6, 5);
  });

  it("is the words' score where there is no meaning, and the meaning's where there are no words", () => {
    expect(values(fuse(scores(2, 1), null, 1.6))).toEqual([1, 0.5]);
    expect(values(fuse(scores(0, 0), scores(0, 0.5), 1.6))).toEqual([0, 1.6]);
    expect(values(fuse(scores(), null, 1.6))).toEqual([]);
  });
});

describe("spreading", () => {
  it("gives to the two neighbours on either side", () => {
    expect(values(spread(scores(0, 0, 1, 0, 0), timeline(0, 1, 2, 3, 4)))).toEqual([0.15, 0.4, 1, 0.5, 0.25]);
  });

  it("gives more to what follows a question", () => {
    const asked = spread(scores(0, 1, 0), timeline(0, 1, 2), (doc) => doc === 1);
    expect(values(asked)).toEqual([0.4, 1, 0.7]);
  });

  it("stops at a pause of more than an hour", () => {
    expect(values(spread(scores(0, 1, 0), timeline(0, 2 * HOUR, 2 * HOUR + 1)))).toEqual([0, 1, 0.5]);
  });

  it("goes by time, not by number", () => {
    expect(values(spread(scores(1, 0, 0), timeline(5, 4, 6)))).toEqual([1, 0.4, 0.5]);
  });
});

describe("stretches of talk", () => {
  const raised = (before: number[], hits: number[], times: number[]) => {
    const out = scores(...before);
    raiseTalks(out, scores(...hits), timeline(...times));
    return values(out).map((value) => Math.round(value * 1000) / 1000);
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

describe("the stretches of talk with the best hits", () => {
  const line = timeline(0, 1, 5 * HOUR, 5 * HOUR + 1, 9 * HOUR, 9 * HOUR + 1);
  it("are gone on with whole, by their three best", () => {
    const hits = scores(3, 0.1, 1, 1, 1.5, 1);
    expect(values(inBestTalks(hits, line, 2))).toEqual([3, 0.1, 0, 0, 1.5, 1]);
    expect(values(inBestTalks(hits, line, 1))).toEqual([3, 0.1, 0, 0, 0, 0]);
  });

  it("are all of them in a history that has no more", () => {
    const hits = scores(3, 0.1, 1, 1, 1.5, 1);
    expect(inBestTalks(hits, line, 3)).toBe(hits);
    expect(inBestTalks(scores(), timeline(), 3).docs).toEqual([]);
  });
});

describe("the best", () => {
  it("come first, the earlier of equals before the later, and nothing without a score", () => {
    expect(best(scores(1, 0, 3, 1), timeline(1, 2, 3, 0), 10)).toEqual([
      { doc: 2, score: 3 },
      { doc: 3, score: 1 },
      { doc: 0, score: 1 },
    ]);
    expect(best(scores(1, 2, 3), timeline(0, 1, 2), 1)).toEqual([{ doc: 2, score: 3 }]);
    expect(best(scores(1, 2), timeline(0, 1), 0)).toEqual([]);
  });

  it("are those of sorting them all", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ score: fc.nat(5), time: fc.nat(40) }), { maxLength: 60 }),
        fc.nat(70),
        (docs, limit) => {
          const sorted = docs
            .map(({ score, time }, doc) => ({ doc, score, time }))
            .filter(({ score }) => score > 0)
            .sort((a, b) => b.score - a.score || a.time - b.time || a.doc - b.doc)
            .map(({ doc, score }) => ({ doc, score }));
          const [given, line] = [docs.map(({ score }) => score), timeline(...docs.map(({ time }) => time))];
          expect(best(scores(...given), line, limit)).toEqual(sorted.slice(0, limit));
        },
      ),
    );
  });
});

describe("the order of time", () => {
  it("is that of sorting, whenever a message is taken in, and a pause of more than an hour parts it", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 40 }), fc.nat(40), (quarters, first) => {
        const times = quarters.map((quarter) => quarter * (HOUR / 4));
        const line = timeline(...times.slice(0, first));
        for (const [i, time] of times.slice(first).entries())
          line.add(time, Math.min(first, times.length) + i);
        line.settle();
        const sorted = times.map((_, doc) => doc).sort((a, b) => (times[a] as number) - (times[b] as number));
        expect(line.order).toEqual(sorted);
        for (const [place, doc] of sorted.entries()) {
          expect(line.placeOf(doc)).toBe(place);
          const before = sorted[place - 1] ?? doc;
          const isNew = (times[doc] as number) - (times[before] as number) > HOUR;
          expect(line.talkOf(doc) - line.talkOf(before)).toBe(isNew ? 1 : 0);
        }
        const inside = sorted.filter(
          (doc) => (times[doc] as number) >= HOUR && (times[doc] as number) < 4 * HOUR,
        );
        expect(line.between(HOUR, 4 * HOUR)).toEqual(inside);
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
    const [same, none, other] = values(table.similarities(a, 3, [0, 1, 2]).best);
    expect(same).toBeCloseTo(1, 2);
    expect([none, other]).toEqual([0, 0]);
  });

  it("of another width than the first are left out", () => {
    const table = new VectorTable();
    table.set(0, pack([1, 0]));
    table.set(1, pack([1, 0, 0]));
    expect(values(table.similarities([1, 0], 2, [0, 1]).best).map((x) => Math.round(x))).toEqual([1, 0]);
    expect(values(table.similarities([1, 0, 0], 2, [0, 1]).best)).toEqual([0, 0]);
  });

  it("are compared as by plain arithmetic, whatever their width and number, and each once", () => {
    const component = fc.double({ min: -1, max: 1, noNaN: true });
    const widths = fc.constantFrom(3, 16, 48, 512, 4_096);
    const table = widths.chain((width) =>
      fc.array(fc.array(component, { minLength: width, maxLength: width })),
    );
    const at = (vector: number[], i: number) => vector[i] ?? 0;
    const dot = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * at(b, i), 0);
    fc.assert(
      fc.property(table, fc.nat(), (vectors, seed) => {
        const [query = []] = vectors;
        const made = new VectorTable();
        const told = vectors.map((_, doc) => (doc * 7 + seed) % 3 > 0);
        for (const [doc, vector] of vectors.entries()) if (told[doc]) made.set(doc, pack(vector));
        const docs = vectors.map((_, doc) => doc).filter((doc) => (doc + seed) % 5 > 0);
        const found = made.similarities(query, vectors.length, [...docs, ...docs]).best;
        for (const [doc, vector] of vectors.entries()) {
          const expected = told[doc] && docs.includes(doc) ? Math.max(0, dot(query, vector)) : 0;
          expect(Math.abs(found.of(doc) - expected)).toBeLessThan(0.01 * Math.sqrt(query.length) + 1e-9);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("are compared over thousands of rows", () => {
    const width = 32;
    const table = new VectorTable();
    const row = (doc: number) => Array.from({ length: width }, (_, i) => Math.sin(doc * 31 + i) / 4);
    for (let doc = 0; doc < 3_000; doc += 1) table.set(doc, pack(row(doc)));
    const query = row(5);
    const all = Array.from({ length: 3_000 }, (_, doc) => doc);
    const found = table.similarities(query, 3_000, all).best;
    for (const doc of [0, 1_023, 1_024, 2_999]) {
      const plain = row(doc).reduce((sum, value, i) => sum + value * (query[i] as number), 0);
      expect(found.of(doc)).toBeCloseTo(Math.max(0, plain), 1);
    }
  });

  it("of a document's parts count by the nearest, and that of the whole by itself", () => {
    const table = new VectorTable();
    table.set(1, pack([0.6, 0.8], [1, 0], [0, 1]));
    table.set(0, pack([1, 0]));
    const found = table.similarities([1, 0], 3, [0, 1, 2]);
    expect(values(found.whole).map((x) => Math.round(x * 10))).toEqual([10, 6, 0]);
    expect(values(found.best).map((x) => Math.round(x * 10))).toEqual([10, 10, 0]);
    expect(table.between(0, 1)).toBeCloseTo(0.6, 2);
    expect(table.between(0, 2)).toBe(0);
    expect(table.rows).toBe(4);
  });

  it("set anew replace those before", () => {
    const table = new VectorTable();
    table.set(0, pack([1, 0], [0.6, 0.8]));
    table.set(0, pack([0, 1]));
    const { whole, best } = table.similarities([1, 0], 1, [0]);
    expect([whole.of(0), best.of(0)]).toEqual([0, 0]);
    expect(table.similarities([0, 1], 1, [0]).whole.of(0)).toBeCloseTo(1, 2);
  });
});
