import { describe, expect, it } from "vitest";
import { CONSENT, IMPORT_CONSENT } from "@/lib/voice/limits";
import type { CustomVoice } from "@/lib/voice/view";
import { consentWords, lengthWords, MAKE, standingOf } from "./voice-words";

const consent = { given_at: "2026-11-28T22:30:00Z", text_version: CONSENT.version, sample_sha256: "x" };
const voice = (change: Partial<CustomVoice>): CustomVoice => ({
  state: "ready",
  reason: null,
  can_be_made: false,
  can_speak: false,
  requires_verification: false,
  duration_seconds: 3,
  sample_url: "/x",
  consent,
  created_at: consent.given_at,
  ...change,
});
const words = (change: Partial<CustomVoice>) => standingOf(voice(change)).words;

describe("what is said of a custom voice", () => {
  it("names the button that makes it while there is one, and else what is missing", () => {
    for (const state of ["kept", "failed"] as const) {
      expect(words({ state, can_be_made: true })).toContain(MAKE);
      expect(words({ state })).not.toContain(MAKE);
      expect(words({ state })).toContain("Once an ElevenLabs account is connected");
    }
  });

  it("gives the provider's reason first", () => {
    expect(words({ state: "failed", can_be_made: true, reason: "It is busy." })).toMatch(/^It is busy\. The/);
  });

  it("says that a persona speaks with it only while it can", () => {
    expect(words({ can_speak: true })).toContain("This persona speaks with");
    expect(words({})).toContain("Another voice speaks");
    expect(words({ can_speak: true, requires_verification: true })).toContain("whose voice it is");
  });

  it("offers nothing of a recording whose owner was not asked", () => {
    const brought = { ...consent, text_version: IMPORT_CONSENT.version };
    expect(words({ state: "kept", consent: brought })).toContain("remove it");
    expect(consentWords(brought, "UTC")).toMatch(/^brought from .* on November 28, 2026/);
  });

  it("writes its day and its length as people do", () => {
    expect(consentWords(consent, "UTC")).toBe("given with your consent on November 28, 2026");
    expect([lengthWords(1.2), lengthWords(3)]).toEqual(["1 second", "3 seconds"]);
  });
});
