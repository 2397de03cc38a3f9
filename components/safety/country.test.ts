import { expect, it } from "vitest";
import { countryName, countryOf, inSentence } from "./country";

it.each([
  ["en-GB,en;q=0.9", "GB"],
  ["de-AT,de;q=0.8", "AT"],
  ["de", "DE"],
  ["zh-Hant-TW", "TW"],
  ["en,pt-BR;q=0.5", "BR"],
  ["en", null],
  ["*", null],
  ["", null],
  [null, null],
  [",,;;q=", null],
])("a browser that asks for %j is in %s", (header, country) => {
  expect(countryOf(header)).toBe(country);
});

it("a country has a name", () => {
  expect(countryName("GB")).toBe("United Kingdom");
});

it("a country stands in a sentence as one says it", () => {
  expect(["US", "GB", "NL", "PH", "AE", "DE", "IE", "CZ"].map(inSentence)).toEqual([
    "the United States",
    "the United Kingdom",
    "the Netherlands",
    "the Philippines",
    "the United Arab Emirates",
    "Germany",
    "Ireland",
    "Czechia",
  ]);
});
