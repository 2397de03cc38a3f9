import { expect, it } from "vitest";
import { estimateTokens, shorten } from "./tokens";

it("counts about four letters a token, and a token for each character without spaces between words", () => {
  expect(estimateTokens("")).toBe(0);
  expect(estimateTokens("a".repeat(400))).toBe(100);
  expect(estimateTokens("你好世界")).toBe(4);
});

it("cuts a long text in its middle and says so", () => {
  expect(shorten("short", 10)).toBe("short");
  const cut = shorten(`begin${"x".repeat(500)}end`, 50);
  expect(cut.length).toBeLessThanOrEqual(50);
  expect(cut).toMatch(/^begin.*\[…\].*end$/);
});

it("never leaves half an emoji behind", () => {
  for (let most = 20; most < 40; most += 1) expect(shorten("🙂".repeat(100), most).isWellFormed()).toBe(true);
});
