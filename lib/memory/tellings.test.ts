import { expect, it } from "vitest";
import { LexicalIndex } from "./lexical";
import { Scores } from "./scores";
import { Tellings } from "./tellings";
import { termsOf } from "./terms";

const history = (lines: [0 | 1, string][]) => {
  const words = new LexicalIndex();
  const tellings = new Tellings(words);
  const add = (speaker: 0 | 1, text: string) => {
    words.add(termsOf(text));
    tellings.add(speaker, termsOf(text));
  };
  for (const [speaker, text] of lines) add(speaker, text);
  const weights = () => {
    const scores = new Scores(words.size);
    for (let doc = 0; doc < words.size; doc += 1) scores.add(doc, 1);
    tellings.weigh(scores);
    return scores.docs.map((doc) => scores.of(doc));
  };
  return { add, weights };
};

it("weakens what tells little against what its speaker usually tells, by four tenths at most", () => {
  const { weights } = history([
    [0, "My sister Ana moved from Lisbon to Porto"],
    [0, "So it is"],
    [0, "Oh, nice"],
  ]);
  const [told, nothing, little] = weights() as [number, number, number];
  expect(told).toBe(1);
  expect(nothing).toBeCloseTo(0.6, 5);
  expect(little).toBeGreaterThan(nothing);
  expect(little).toBeLessThan(told);
});

it("measures a terse speaker by their own terse messages", () => {
  const long =
    "Peanuts contain proteins that some bodies take for invaders, which leads to swelling and itching";
  const { weights } = history([
    [0, "Peanuts harm me"],
    [0, "Yes"],
    [0, "Yes"],
    [0, "Yes"],
    [1, long],
    [1, long.replace("Peanuts", "Walnuts")],
  ]);
  expect(weights()[0]).toBe(1);
});

it("weighs what was said since like what was there before", () => {
  const lines = Array.from({ length: 40 }, (_, n): [0 | 1, string] => [0, `word${n} other${n} third${n}`]);
  const one = history(lines);
  one.weights();
  one.add(0, "fresh words arrive here");
  const all = history([...lines, [0, "fresh words arrive here"]]);
  expect(one.weights().at(-1)).toBeCloseTo(all.weights().at(-1) as number, 1);
});
