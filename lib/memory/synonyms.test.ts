import { expect, it } from "vitest";
import { synonymsOf } from "./synonyms";

it.each([
  ["doctor", "physician"],
  ["doctors", "physician"],
  ["bought", "purchase"],
  ["children", "kid"],
  ["buy", "buyer"],
])("%s has %s", (word, synonym) => {
  expect(synonymsOf(word)).toContain(synonym);
});

it("knows none for what is no English word, and never the word itself", () => {
  for (const word of ["", "ab", "qzxv", "zzzz", "aaaa", "naïve", "12", "New York", "__proto__", "toString"])
    expect(synonymsOf(word)).toEqual([]);
  expect(synonymsOf("doctor")).not.toContain("doctor");
  expect(synonymsOf("house").length).toBeLessThanOrEqual(12);
});
