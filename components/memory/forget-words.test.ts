import { expect, it } from "vitest";
import { countWords, learnedWords, spanOfDays } from "./forget-words";

it("what goes is counted in words", () => {
  const words = (messages: number, memories: number, preferences: number) =>
    countWords({ messages, memories, preferences });
  expect(words(1_240, 1, 0)).toBe("1,240 messages and 1 memory");
  expect(words(6, 2, 1)).toBe("6 messages, 2 memories and 1 preference");
  expect(words(1, 0, 0)).toBe("1 message");
  expect(words(0, 0, 2)).toBe("2 preferences");
  expect(words(0, 0, 0)).toBe("nothing");
  expect(learnedWords({ memories: 0, preferences: 1 })).toBe("1 preference");
  expect(learnedWords({ memories: 0, preferences: 0 })).toBe("");
});

it("days are whole days by the reader's clock, and open where one is not given", () => {
  const span = spanOfDays("2025-03-01", "2025-03-02");
  expect(span.from).toBe(new Date(2025, 2, 1).toISOString());
  expect(span.to).toBe(new Date(2025, 2, 3).toISOString());
  expect(spanOfDays("2025-03-01", "")).toEqual({ from: new Date(2025, 2, 1).toISOString() });
  expect(spanOfDays("", "never")).toEqual({});
});
