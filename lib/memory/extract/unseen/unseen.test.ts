import { expect, it } from "vitest";
import { extract } from "../extract";
import type { Finding } from "../finding";
import { SAID_ON } from "../score";
import texts from "./texts.json";

// No rule may be made from these texts, and what is missed of them is not shown: whoever mended it would make them seen.

const situation = { now: SAID_ON, userName: "Robin" };
const wordsOf = (found: Finding) => (found.kind === "fact" ? found.content : `${found.key} ${found.value}`);
/** All that is learned from a message, on one line. */
const told = (text: string) => extract(text, situation).map(wordsOf).join(" ").toLowerCase();
/** Every word stands in what was learned; "sister|sibling" asks for either. */
const holds = (learned: string, words: string[]) =>
  words.every((word) =>
    word
      .toLowerCase()
      .split("|")
      .some((one) => learned.includes(one.trim())),
  );

it("learns at least 90 % of plain everyday statements that no rule was made from", () => {
  const learned = texts.statements.filter(({ text, words }) => holds(told(text), words));
  expect(learned.length / texts.statements.length).toBeGreaterThanOrEqual(0.9);
});

it("learns nothing from at least 97 % of such messages that tell nothing", () => {
  const silent = texts.nothing.filter((text) => extract(text, situation).length === 0);
  expect(silent.length / texts.nothing.length).toBeGreaterThanOrEqual(0.97);
});
