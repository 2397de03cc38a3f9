import { expect, it } from "vitest";
import { holdingsWords } from "./holdings-words";

it("counts what goes, each with its right plural, and leaves out what there is none of", () => {
  expect(holdingsWords({ messages: 42, memories: 7, voices: 1 })).toBe("42 messages, 7 memories, 1 voice");
  expect(holdingsWords({ messages: 1, memories: 1, voices: 0 })).toBe("1 message, 1 memory");
  expect(holdingsWords({ messages: 12_345, memories: 0, voices: 0 })).toBe("12,345 messages");
  expect(holdingsWords({ messages: 0, memories: 0, voices: 0 })).toBe("");
});
