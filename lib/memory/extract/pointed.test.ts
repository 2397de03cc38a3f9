import { expect, it } from "vitest";
import { pointed } from "./pointed";

it.each([
  ["I stopped at 40", "I smoke.", "I stopped smoking at 40"],
  ["Quit in 2020", "I smoked for ten years.", "I Quit smoking in 2020"],
  ["stopped last year", "I smoked.", "I stopped smoking last year"],
  ["stopped at the shop", "I drink tea.", "stopped at the shop"],
  ["stopped in Rome", "I play the piano.", "stopped in Rome"],
])("what was given up is told with when, not where: %s", (clause, before, read) =>
  expect(pointed(clause, before)).toBe(read),
);
