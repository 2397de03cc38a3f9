import { expect, it } from "vitest";
import { createLedger, stepsOf, waited } from "./ledger";

it("adds up the way from the last word to the first sound", () => {
  let clock = 10_000;
  const ledger = createLedger(() => clock);
  ledger.begin(700);
  clock += 400;
  ledger.mark("text");
  clock += 300;
  ledger.mark("firstToken");
  ledger.mark("firstToken");
  clock += 100;
  ledger.mark("firstSentence");
  ledger.spend(24);
  clock += 50;
  ledger.mark("firstAudio", 30);
  ledger.spend(6);
  const [turn] = ledger.turns();
  if (!turn) throw new Error("no turn");
  expect(stepsOf(turn)).toEqual([
    { name: "Making sure you had finished", from: 0, lasts: 700 },
    { name: "Speech to text", from: 700, lasts: 400 },
    { name: "First word of the reply", from: 1_100, lasts: 300 },
    { name: "First sentence", from: 1_400, lasts: 100 },
    { name: "First sound", from: 1_500, lasts: 80 },
  ]);
  expect(waited(turn)).toBe(1_580);
  expect(turn.characters).toBe(30);
});

it("knows what it does not know", () => {
  const ledger = createLedger(() => 5);
  ledger.mark("text");
  expect(ledger.turns()).toEqual([]);
  ledger.begin();
  const [turn] = ledger.turns();
  if (!turn) throw new Error("no turn");
  expect(waited(turn)).toBeNull();
  expect(stepsOf(turn)).toHaveLength(1);
});
