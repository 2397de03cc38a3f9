import { expect, it } from "vitest";
import { countWords, spanOfDays } from "./forget-words";

it("what goes is counted in words", () => {
  expect(countWords({ messages: 1_240, memories: 1 })).toBe("1,240 messages and 1 memory");
  expect(countWords({ messages: 1, memories: 0 })).toBe("1 message");
  expect(countWords({ messages: 0, memories: 0 })).toBe("nothing");
});

it("days are whole days by the reader's clock, and open where one is not given", () => {
  const span = spanOfDays("2025-03-01", "2025-03-02");
  expect(span.from).toBe(new Date(2025, 2, 1).toISOString());
  expect(span.to).toBe(new Date(2025, 2, 3).toISOString());
  expect(spanOfDays("2025-03-01", "")).toEqual({ from: new Date(2025, 2, 1).toISOString() });
  expect(spanOfDays("", "never")).toEqual({});
});
