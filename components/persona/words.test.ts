import { expect, test } from "vitest";
import { traitsOf, voiceOf } from "./words";

test("traits are split at commas, trimmed, and empty ones dropped", () => {
  expect(traitsOf({ personality_traits: " Calm,wise ,, tech-savvy," })).toEqual([
    "Calm",
    "wise",
    "tech-savvy",
  ]);
  expect(traitsOf({ personality_traits: "" })).toEqual([]);
});

test("an uploaded voice comes before a preset, a preset before none", () => {
  expect(voiceOf({ voice_id: "builtin:a", has_custom_voice: true })).toBe("Custom voice");
  expect(voiceOf({ voice_id: "builtin:a", has_custom_voice: false })).toBe("Preset voice");
  expect(voiceOf({ voice_id: null, has_custom_voice: false })).toBe("No voice yet");
});
