import { expect, it } from "vitest";
import { quoted } from "./quoted";

it.each([
  ["Hello.\n\n_(offline: scripted reply)_", "Hello.\n\n(offline: scripted reply)"],
  ["This is **very _nice_** of you, `really`.", "This is very nice of you, really."],
  ["## Plan\n> Walk\n1. Run", "Plan\nWalk\n1. Run"],
  ["See [the page](https://a.example/x).", "See the page."],
  ["snake_case and my_other_name, 2 * 3 * 4", "snake_case and my_other_name, 2 * 3 * 4"],
  ["```js\nlet a = 1;\n```", "let a = 1;"],
  ["**", "**"],
  ["  ", "(no words)"],
])("a persona's words are quoted without the marks of their formatting: %j", (said, shown) => {
  expect(quoted("assistant", said)).toBe(shown);
});

it("the user's own words are quoted to the letter", () => {
  expect(quoted("user", "I *did* say _so_ ")).toBe("I *did* say _so_");
});
