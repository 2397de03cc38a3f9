import { expect, it } from "vitest";
import { forgottenWords, staysWords } from "./forget-message-words";

it("what forgetting a message does not take away is said", () => {
  expect(staysWords("user", "Maya", false)).toBe("Maya’s reply stays, and with it whatever it says of this.");
  expect(staysWords("user", "Maya", true)).toBe("What Maya says of it in other replies stays.");
  expect(staysWords("assistant", "Maya", null)).toBe("What you said stays.");
});

it("what went with a message is named", () => {
  expect(forgottenWords({ messages: 1, memories: 0, preferences: 0 })).toBe("Forgotten.");
  expect(forgottenWords({ messages: 2, memories: 0, preferences: 0 })).toBe("Forgotten, with the reply.");
  expect(forgottenWords({ messages: 1, memories: 0, preferences: 1 })).toBe("Forgotten, with 1 preference.");
  expect(forgottenWords({ messages: 2, memories: 2, preferences: 1 })).toBe(
    "Forgotten, with the reply and 2 memories and 1 preference.",
  );
});
