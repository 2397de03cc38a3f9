import { expect, test } from "vitest";
import { taglineOf, traitsOf, voiceOf } from "./words";

test("traits are split at commas, trimmed, and empty ones dropped", () => {
  expect(traitsOf({ personality_traits: " Calm,wise ,, tech-savvy,wise," })).toEqual([
    "Calm",
    "wise",
    "tech-savvy",
  ]);
  expect(traitsOf({ personality_traits: "" })).toEqual([]);
});

test("a tagline is the first sentence, or the whole where there is no short one", () => {
  expect(taglineOf({ description: "Calm, version 2.5 of it. And more." })).toBe("Calm, version 2.5 of it.");
  expect(taglineOf({ description: " No full stop " })).toBe("No full stop");
  expect(taglineOf({ description: `${"long ".repeat(40)}. End.` })).toContain("long long");
  expect(taglineOf({ description: "" })).toBe("");
});

test("a voice that cannot speak now is not said to be there", () => {
  expect(voiceOf({ voice_status: "custom" })).toBe("Custom voice");
  expect(voiceOf({ voice_status: "custom_not_ready" })).toBe("Custom voice, not ready");
  expect(voiceOf({ voice_status: "preset_unavailable" })).toBe("Preset voice, unavailable");
  expect(voiceOf({ voice_status: "builtin" })).toBe("Built-in voice");
});
