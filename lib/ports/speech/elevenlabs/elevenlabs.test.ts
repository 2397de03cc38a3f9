import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { KEY, startElevenLabs } from "@/e2e/stand-ins/elevenlabs.mjs";
import { elevenLabs } from ".";
import type { Account } from "./client";

const SARAH = "EXAVITQu4vr4xnSDxMaL";

let vendor: Awaited<ReturnType<typeof startElevenLabs>>;
beforeAll(async () => {
  vendor = await startElevenLabs();
  await account().ready();
}, 60_000);
afterEach(() => vendor.reset());
afterAll(() => vendor.close());

const account = (given: Partial<Account> = {}) =>
  elevenLabs({
    apiKey: KEY,
    baseUrl: vendor.url,
    model: "eleven_flash_v2_5",
    firstByteMs: 3_000,
    idleMs: 400,
    ...given,
  });
const say = (text: string, given: Partial<Account> = {}, signal?: AbortSignal) =>
  account(given).speak({ voice: SARAH, text, speed: 1, signal });
const bytesOf = async (audio: ReadableStream<Uint8Array>) =>
  (await new Response(audio).arrayBuffer()).byteLength;

describe("speaking", () => {
  it("sends the text as given, once, to the chosen voice and model, and streams what comes", async () => {
    const { audio, contentType } = await say("Hello there.");
    expect(contentType).toBe("audio/mpeg");
    expect(await bytesOf(audio)).toBeGreaterThan(1_000);
    const [asked, ...more] = vendor.requests;
    expect(more).toEqual([]);
    expect(asked).toMatchObject({
      method: "POST",
      path: `/v1/text-to-speech/${SARAH}/stream`,
      query: { output_format: "mp3_44100_128" },
      body: { text: "Hello there.", model_id: "eleven_flash_v2_5" },
    });
    expect(asked?.headers["xi-api-key"]).toBe(KEY);
    expect(asked?.body.voice_settings).toBeUndefined();
  });

  it("tells the speed where it is not the usual", async () => {
    await bytesOf((await account().speak({ voice: SARAH, text: "Hi.", speed: 1.2 })).audio);
    expect(vendor.requests[0]?.body.voice_settings).toEqual({ speed: 1.2 });
  });

  it("gives the first sound before the last is there", async () => {
    const { audio } = await say("Hello there.");
    const reader = audio.getReader();
    await reader.read();
    const first = Date.now();
    while (!(await reader.read()).done);
    expect(Date.now() - first).toBeGreaterThan(100);
  });

  it("waits for a slow one", async () => {
    expect(await bytesOf((await say("[[slow]] Hello.")).audio)).toBeGreaterThan(1_000);
  });
});

describe("every way it fails", () => {
  it.each([
    ["401", "invalid_key", "provider"],
    ["401old", "invalid_key", "provider"],
    ["401quota", "quota_exceeded", "provider"],
    ["402", "paid_plan_required", "voice"],
    ["403creator", "paid_plan_required", "voice"],
    ["404", "voice_not_found", "voice"],
    ["400voice", "voice_not_found", "voice"],
    ["400long", "text_too_long", "text"],
    ["422", "refused", "text"],
    ["429", "rate_limited", "provider"],
    ["429plain", "rate_limited", "provider"],
    ["500", "provider_error", "provider"],
    ["502html", "provider_error", "provider"],
    ["empty", "provider_error", "provider"],
  ])("%s is %s, of the %s, sent once and without the vendor's words", async (mode, reason, of) => {
    const failed = await say(`[[${mode}]] Hello.`).catch((error) => error);
    expect(failed).toMatchObject({ name: "SpeechFailure", reason, of });
    expect(JSON.stringify(failed) + failed.stack).not.toMatch(/secret|nginx|Traceback/);
    expect(vendor.requests).toHaveLength(1);
  });

  it("hears how long to wait", async () => {
    await expect(say("[[429]] Hello.")).rejects.toMatchObject({ retryAfter: 7 });
    await expect(say("[[429plain]] Hello.")).rejects.toMatchObject({ retryAfter: undefined });
  });

  it("a hang is given up", async () => {
    await expect(say("[[hang]] Hello.", { firstByteMs: 300 })).rejects.toMatchObject({ reason: "timeout" });
    await expect.poll(() => vendor.requests[0]?.closed_early).toBe(true);
  });

  it("a stream that is cut fails, after what came", async () => {
    const { audio } = await say("[[cut]] Hello.");
    await expect(bytesOf(audio)).rejects.toMatchObject({ reason: "cut", of: "provider" });
  });

  it("a stream that falls silent fails", async () => {
    const { audio } = await say("[[stall]] Hello.");
    await expect(bytesOf(audio)).rejects.toMatchObject({ reason: "timeout" });
    await expect.poll(() => vendor.requests[0]?.closed_early).toBe(true);
  });

  it("a server that is not there is unreachable", async () => {
    await expect(say("Hello.", { baseUrl: "http://127.0.0.1:9" })).rejects.toMatchObject({
      reason: expect.stringMatching(/unreachable|provider_error/),
      of: "provider",
    });
  });

  it("a key that is wrong is not shown", async () => {
    const failed = await say("Hello.", { apiKey: "xi-private" }).catch((error) => error);
    expect(failed.reason).toBe("invalid_key");
    expect(JSON.stringify(failed) + failed.stack).not.toContain("xi-private");
  });
});

describe("a listener who leaves", () => {
  it("ends the request before its first sound", async () => {
    const leaving = new AbortController();
    const waiting = say("[[hang]] Hello.", {}, leaving.signal);
    await expect.poll(() => vendor.requests.length).toBe(1);
    leaving.abort();
    await expect(waiting).rejects.toMatchObject({ reason: "aborted" });
    await expect.poll(() => vendor.requests[0]?.closed_early).toBe(true);
  });

  it("ends it in its middle", async () => {
    const { audio } = await say("[[stall]] Hello.", { idleMs: 10_000 });
    await audio.cancel();
    await expect.poll(() => vendor.requests[0]?.closed_early).toBe(true);
  });
});

it("asks for no more at once than the account may have", async () => {
  const one = account();
  const speeches = Array.from({ length: 12 }, () => one.speak({ voice: SARAH, text: "Hello.", speed: 1 }));
  await expect.poll(() => vendor.requests.length).toBeGreaterThanOrEqual(4);
  expect(vendor.requests.length).toBeLessThanOrEqual(10);
  await Promise.all(speeches.map(async (speech) => bytesOf((await speech).audio)));
  expect(vendor.requests).toHaveLength(12);
});

describe("the account", () => {
  it("lists all of its voices, page by page, each once", async () => {
    for (let i = 0; i < 150; i += 1)
      vendor.voices.set(`extra${i}`, { voice_id: `extra${i}`, name: `Extra ${i}`, labels: {} });
    const voices = await account().voices();
    expect(voices).toHaveLength(153);
    expect(vendor.of("voices").map(({ query }) => query.next_page_token)).toEqual([undefined, "100"]);
    expect(voices[0]).toMatchObject({ id: SARAH, name: "Sarah", category: "premade" });
  });

  const sample = {
    name: "Ensemble voice",
    tag: "tag-1",
    data: Buffer.from("not really audio"),
    filename: "sample.wav",
    contentType: "audio/wav",
  };

  it("gets a clone by one request, with the sample and a tag to find it by", async () => {
    const made = await account().clone(sample);
    expect(made).toMatchObject({ outcome: "made", requiresVerification: false });
    expect(vendor.of("clone")[0]?.body).toMatchObject({
      fields: { name: "Ensemble voice", labels: '{"ensemble":"tag-1"}' },
      files: [{ field: "files", filename: "sample.wav", mimeType: "audio/wav", size: 16 }],
    });
  });

  it.each([
    ["400limit", "no room"],
    ["403clone", "cloning"],
    ["401", "key"],
    ["402", "plan"],
    ["422", "longer or clearer"],
    ["429", "busy"],
  ])("is told why %s makes no clone", async (mode, word) => {
    vendor.modes.clone = mode;
    const refused = await account().clone(sample);
    expect(refused).toMatchObject({ outcome: "refused", reason: expect.stringContaining(word) });
    expect(JSON.stringify(refused)).not.toContain("secret");
    expect(vendor.requests).toHaveLength(1);
  });

  it.each(["500", "502html", "half"])("does not send a sample again after %s", async (mode) => {
    vendor.modes.clone = mode;
    expect(await account().clone(sample)).toEqual({ outcome: "unknown" });
    expect(vendor.of("clone")).toHaveLength(1);
  });

  it("gives up a voice, and one that is gone already as well", async () => {
    await account().removeVoice(SARAH);
    expect(vendor.voices.has(SARAH)).toBe(false);
    await account().removeVoice(SARAH);
    vendor.modes.delete = "500";
    await expect(account().removeVoice("other")).rejects.toMatchObject({ reason: "provider_error" });
  });

  it("hears what was said", async () => {
    const heard = { data: Buffer.from("audio"), filename: "said.webm", contentType: "audio/webm" };
    expect(await account().transcribe(heard, new AbortController().signal)).toBe("Hello from the stand-in.");
    expect(vendor.of("transcribe")[0]?.body).toMatchObject({
      fields: { model_id: "scribe_v2" },
      files: [{ field: "file", mimeType: "audio/webm" }],
    });
  });
});
