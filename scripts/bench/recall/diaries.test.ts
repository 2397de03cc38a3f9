import { expect, it } from "vitest";
import { diaries, TUNING } from "./diaries.mjs";
import { costLines, qualityLines } from "./lines.mjs";

it("tells eight friendships of 300 turns and more, in order of time, with questions that point into them", () => {
  const all = diaries();
  expect(all.map(({ name }) => name)).toEqual([
    "bakery",
    "bees",
    "climb",
    "lens",
    "reef",
    "river",
    "road",
    "studio",
  ]);
  expect(all.filter(({ name }) => TUNING.has(name))).toHaveLength(3);
  for (const { turns, questions } of all) {
    expect(turns.length).toBeGreaterThanOrEqual(300);
    expect(questions.length).toBeGreaterThanOrEqual(100);
    expect(turns.every(({ time }, i) => i === 0 || time > (turns[i - 1]?.time ?? 0))).toBe(true);
    expect(turns.every(({ text }) => text.length > 0 && !/[{}^]|^[A-Z]: /.test(text))).toBe(true);
    expect(questions.every(({ evidence }) => evidence.every((turn) => turn < turns.length))).toBe(true);
  }
});

it("tells them the same each time", () => {
  expect(diaries()).toEqual(diaries());
});

it("shows what recall costs, held against its goals", () => {
  const taken = (ms: number) => ({ words: [ms], meaning: [10 * ms] });
  expect(costLines(taken(2), taken(2.2))[0]).toMatchObject({
    figures: ["2.0", "2.2", "2.2", "1.10×"],
    ok: true,
  });
  expect(costLines(taken(2), taken(3)).map(({ ok }) => ok)).toEqual([false, false]);
});

it("shows what is found, by words alone for the halves only", () => {
  const groups = ["held out", "held out, for a time"].map((group) => ({
    group,
    questions: 2,
    found: [50, 75, 100],
  }));
  expect(qualityLines(groups, groups).map(({ label }) => label)).toEqual([
    "held out, by words alone (2)",
    "held out (2)",
    "held out, for a time (2)",
  ]);
});
