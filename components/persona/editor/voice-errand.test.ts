import { describe, expect, it } from "vitest";
import { Refusal } from "@/components/request";
import type { CustomVoice } from "@/lib/voice/view";
import { errand, wasGiven } from "./voice-errand";

const voice = { state: "pending", created_at: "2026-05-01T10:00:00.000Z" } as CustomVoice;
const earlier = { ...voice, created_at: "2026-04-01T10:00:00.000Z" };
const fails = (status: number) => async () => {
  throw new Refusal(status, "It did not work.");
};
const finds = (found: CustomVoice | null) => async () => found;
const nothing = async () => {};

describe("an errand for a voice", () => {
  it("is done when it was done, although the voice cannot be read afterwards", async () => {
    const went = await errand(nothing, fails(0));
    expect(went).toEqual({ done: true, unread: expect.any(Refusal) });
    expect(wasGiven(went, null)).toBe(true);
  });

  it("reads the voice after a failure as well", async () => {
    expect(await errand(fails(409), finds(voice))).toEqual({
      done: false,
      problem: expect.any(Refusal),
      voice,
    });
  });

  it("tells both of a failure and of a failed reading", async () => {
    expect(await errand(fails(422), fails(0))).toEqual({
      done: false,
      problem: expect.objectContaining({ status: 422 }),
      unread: expect.objectContaining({ status: 0 }),
    });
  });
});

describe("a recording that was sent", () => {
  it.each([0, 502])("is given when the answer was lost (%i) and a new voice stands there", async (status) => {
    const went = await errand(fails(status), finds(voice));
    expect(wasGiven(went, null)).toBe(true);
    expect(wasGiven(went, earlier)).toBe(true);
  });

  it("is not given when it was refused, or when what stands there is as before or unknown", async () => {
    expect(wasGiven(await errand(fails(422), finds(voice)), null)).toBe(false);
    expect(wasGiven(await errand(fails(0), finds(null)), null)).toBe(false);
    expect(wasGiven(await errand(fails(0), finds(earlier)), earlier)).toBe(false);
    expect(wasGiven(await errand(fails(0), finds(voice)), undefined)).toBe(false);
    expect(wasGiven(await errand(fails(0), fails(0)), null)).toBe(false);
  });
});
