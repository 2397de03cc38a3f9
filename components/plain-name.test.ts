import { expect, it } from "vitest";
import { plainName } from "./plain-name";

it("a name turns nothing around that stands after it", () => {
  expect(`Disable ${plainName("Kim\u202e\u2066")}?`).toBe("Disable Kim?");
  expect(plainName("مرحبا 👩‍🚀 Žofie")).toBe("مرحبا 👩‍🚀 Žofie");
});
