import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { changeSettings } from "@/db/settings";
import { aPersona, aScope, aUser, freshStore, systemPersona } from "@/db/testing";
import { KEY, startElevenLabs } from "@/e2e/stand-ins/elevenlabs.mjs";
import { replaceVoiceVendor } from "@/lib/ports/speech";
import { elevenLabs } from "@/lib/ports/speech/elevenlabs";
import { breaker } from "./breaker";
import { giveVoice } from "./records";
import { speak } from "./speak";

const SARAH = "EXAVITQu4vr4xnSDxMaL";
const ADAM = "pNInz6obpgDQGcFmaJgB";
const GONE = "21m00Tcm4TlvDq8ikWAM";

let vendor: Awaited<ReturnType<typeof startElevenLabs>>;
beforeAll(async () => {
  vendor = await startElevenLabs();
  const account = elevenLabs({
    apiKey: KEY,
    baseUrl: vendor.url,
    model: "eleven_flash_v2_5",
    firstByteMs: 500,
    idleMs: 400,
  });
  await account.ready();
  replaceVoiceVendor(account);
}, 60_000);
beforeEach(() => {
  vendor.reset();
  for (const name of ["elevenlabs", ...[SARAH, ADAM, GONE].map((voice) => `elevenlabs:${voice}`)])
    breaker.worked(name);
});
afterAll(async () => {
  replaceVoiceVendor(undefined);
  await vendor.close();
});

let said = 0;
/** A text nobody said before, so that none comes from what is kept. */
const fresh = (text = "Hello") => `${text}, number ${++said}.`;

async function aSpeaker(voiceId: string | null = SARAH) {
  const store = freshStore();
  const user = aUser(store);
  const scope = await aScope(store, user, aPersona(store, user, { voiceId }));
  const say = async (text = fresh()) => {
    const answer = await speak(scope, text, new AbortController().signal);
    const bytes = await answer.arrayBuffer().catch(() => null);
    const header = (name: string) => answer.headers.get(`x-voice-${name}`);
    return { source: header("source"), fallback: header("fallback"), cost: header("cost"), bytes, answer };
  };
  return { store, user, scope, say };
}

describe("a voice of the provider", () => {
  it("speaks, by one request", async () => {
    const { say } = await aSpeaker();
    expect(await say()).toMatchObject({ source: "preset", fallback: null });
    expect(vendor.of("speech")).toHaveLength(1);
  });

  it.each([
    ["401", "invalid_key"],
    ["401old", "invalid_key"],
    ["401quota", "quota_exceeded"],
    ["402", "paid_plan_required"],
    ["404", "voice_not_found"],
    ["422", "refused"],
    ["429", "rate_limited"],
    ["500", "provider_error"],
    ["502html", "provider_error"],
    ["hang", "timeout"],
    ["empty", "provider_error"],
  ])("falls to the built-in one on %s, and says so", async (mode, reason) => {
    const { say } = await aSpeaker();
    const heard = await say(fresh(`[[${mode}]] Hello`));
    expect(heard).toMatchObject({ source: "builtin", fallback: reason, cost: "0" });
    expect(heard.bytes?.byteLength).toBeGreaterThan(1_000);
    expect(vendor.of("speech")).toHaveLength(1);
  });

  it("falls to the persona's when the user's own choice is gone", async () => {
    const { store, user, say } = await aSpeaker();
    changeSettings(store, user.id, { voiceOverride: GONE });
    expect(await say()).toMatchObject({ source: "preset", fallback: "voice_not_found" });
  });

  it("is not asked for another voice when the provider itself is in trouble", async () => {
    const { store, user, say } = await aSpeaker();
    changeSettings(store, user.id, { voiceOverride: ADAM });
    expect(await say(fresh("[[500]] Hello"))).toMatchObject({
      source: "builtin",
      fallback: "provider_error",
    });
    expect(vendor.of("speech")).toHaveLength(1);
  });

  it("gets the user's speed", async () => {
    const { store, user, say } = await aSpeaker();
    changeSettings(store, user.id, { voiceSpeed: 0.8 });
    await say();
    expect(vendor.of("speech")[0]?.body.voice_settings).toEqual({ speed: 0.8 });
  });
});

describe("the clone of somebody else's voice", () => {
  it.each(["override", "preset"])("is as one that is not there (%s), without a request", async (place) => {
    const { store, user, say } = await aSpeaker(place === "preset" ? ADAM : SARAH);
    const other = aUser(store);
    const scope = await aScope(store, other, aPersona(store, other));
    await giveVoice(scope, {
      file: "voices/1/a.wav",
      contentType: "audio/wav",
      bytes: 1,
      durationMs: 1_000,
      sampleSha256: "x",
      consentedAt: "2026-01-01T00:00:00.000000Z",
      consentVersion: "1",
      state: "ready",
      reason: null,
      voice: ADAM,
      tag: "t",
      requiresVerification: false,
    });
    if (place === "override") changeSettings(store, user.id, { voiceOverride: ADAM });
    const source = place === "override" ? "preset" : "builtin";
    expect(await say()).toMatchObject({ source, fallback: "voice_not_found" });
    expect(vendor.of("speech").filter(({ path }) => path.includes(ADAM))).toHaveLength(0);
  });
});

describe("a provider that keeps failing", () => {
  it("is left alone after three failures in a row, by everybody, and tried again after thirty seconds", async () => {
    const one = await aSpeaker();
    for (let i = 0; i < 3; i += 1) await one.say(fresh("[[500]] Hello"));
    expect(vendor.of("speech")).toHaveLength(3);
    const other = await aSpeaker(ADAM);
    expect(await other.say()).toMatchObject({ source: "builtin", fallback: "provider_error" });
    expect(vendor.of("speech")).toHaveLength(3);
    const later = Date.now() + 30_001;
    vi.spyOn(Date, "now").mockImplementation(() => later);
    try {
      expect(await other.say()).toMatchObject({ source: "preset", fallback: null });
    } finally {
      vi.restoreAllMocks();
    }
  });

  it("is not left alone after two", async () => {
    const { say } = await aSpeaker();
    await say(fresh("[[429]] Hello"));
    await say(fresh("[[429]] Hello"));
    expect(await say()).toMatchObject({ source: "preset" });
    await say(fresh("[[429]] Hello"));
    expect(await say()).toMatchObject({ source: "preset" });
  });

  it("counts a stream that broke off as well", async () => {
    const { say } = await aSpeaker();
    for (let i = 0; i < 3; i += 1) expect((await say(fresh("[[cut]] Hello"))).bytes).toBeNull();
    expect(await say()).toMatchObject({ source: "builtin", fallback: "cut" });
  });

  it("is not the one to rest when a single voice is wrong", async () => {
    const one = await aSpeaker(GONE);
    for (let i = 0; i < 4; i += 1) expect((await one.say()).fallback).toBe("voice_not_found");
    expect(vendor.of("speech")).toHaveLength(3);
    expect(await (await aSpeaker()).say()).toMatchObject({ source: "preset" });
  });
});

describe("audio that was spoken once", () => {
  it("is spoken again without a request and without a cost, while the provider rests too", async () => {
    const { say } = await aSpeaker();
    const text = fresh();
    const first = await say(text);
    expect(Number(first.cost)).toBe(text.length);
    expect((await say(text)).cost).toBe("0");
    const asked = vendor.of("speech").length;
    for (let i = 0; i < 3; i += 1) breaker.failed("elevenlabs", "provider_error");
    const again = await say(text);
    expect(again).toMatchObject({ source: "preset", fallback: null, cost: "0" });
    expect(Buffer.from(again.bytes as ArrayBuffer).equals(Buffer.from(first.bytes as ArrayBuffer))).toBe(
      true,
    );
    expect(vendor.of("speech")).toHaveLength(asked);
  });

  it("is not kept when it broke off", async () => {
    const { say } = await aSpeaker();
    const text = fresh("[[cut]] Hello");
    await say(text);
    await say(text);
    expect(vendor.of("speech")).toHaveLength(2);
  });

  it("is not kept when the listener left in the middle of it", async () => {
    const { scope, say } = await aSpeaker();
    const text = fresh();
    const answer = await speak(scope, text, new AbortController().signal);
    const listener = answer.body?.getReader();
    const { value: first } = (await listener?.read()) ?? {};
    await listener?.cancel();
    const again = await say(text);
    expect(again.cost).not.toBe("0");
    expect(again.bytes?.byteLength).toBeGreaterThan(first?.byteLength ?? 0);
    expect(vendor.of("speech")).toHaveLength(2);
  });

  it("is nobody else's", async () => {
    const { store, user, say } = await aSpeaker();
    const text = fresh();
    await say(text);
    await expect.poll(async () => (await say(text)).cost).toBe("0");
    const asked = vendor.of("speech").length;
    for (const stranger of [
      await aScope(store, user, aPersona(store, user, { voiceId: SARAH })),
      await (async () => {
        const other = aUser(store);
        return aScope(store, other, aPersona(store, other, { voiceId: SARAH }));
      })(),
    ])
      await (await speak(stranger, text, new AbortController().signal)).arrayBuffer();
    expect(vendor.of("speech")).toHaveLength(asked + 2);
  });
});

it("reads any language", async () => {
  const { say } = await aSpeaker();
  expect(await say(`おはよう ${++said}`)).toMatchObject({ source: "preset" });
});

it("says that nobody can read it when the provider fails and the built-in voices cannot", async () => {
  const { say } = await aSpeaker();
  await expect(say("[[500]] おはようございます、お元気ですか")).rejects.toMatchObject({ status: 503 });
});

it("says of what the built-in voices cannot read that it is so for good where the chosen voice is gone", async () => {
  const { say } = await aSpeaker(GONE);
  await expect(say("おはようございます、お元気ですか")).rejects.toMatchObject({
    status: 422,
    message: expect.stringContaining("English"),
  });
});

it("ends the provider's request when the listener leaves", async () => {
  const store = freshStore();
  const user = aUser(store);
  const scope = await aScope(store, user, aPersona(store, user, { voiceId: SARAH }));
  const answer = await speak(scope, fresh("[[stall]] Hello"), new AbortController().signal);
  await answer.body?.cancel();
  await expect.poll(() => vendor.of("speech")[0]?.closed_early).toBe(true);
});

it("a system persona without a preset asks the provider nothing", async () => {
  const store = freshStore();
  const scope = await aScope(store, aUser(store), systemPersona(store));
  const answer = await speak(scope, fresh(), new AbortController().signal);
  expect(answer.headers.get("x-voice-source")).toBe("builtin");
  await answer.arrayBuffer();
  expect(vendor.of("speech")).toHaveLength(0);
});
