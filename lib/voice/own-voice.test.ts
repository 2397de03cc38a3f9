import { expect, it } from "vitest";
import { SYSTEM_PERSONAS } from "@/db/system-personas";
import { BUILT_IN_VOICES } from "@/lib/ports/speech";
import { ownVoice } from "./own-voice";

it("gives every system persona a voice of its own", () => {
  const voices = SYSTEM_PERSONAS.map(({ seedKey }, i) => ownVoice({ id: i + 1, seedKey }));
  expect(new Set(voices).size).toBe(SYSTEM_PERSONAS.length);
});

it("gives any other persona one that stays, and its neighbours others", () => {
  const voices = Array.from({ length: 8 }, (_, i) => ownVoice({ id: 40 + i, seedKey: null }));
  expect(new Set(voices).size).toBe(8);
  expect(ownVoice({ id: 40, seedKey: null })).toBe(voices[0]);
  for (const voice of voices) expect(BUILT_IN_VOICES.map(({ id }) => id)).toContain(voice);
});
