import { afterAll, beforeAll, expect, it } from "vitest";
import { recording } from "@/e2e/fixtures/recording";
import { KEY, startElevenLabs } from "@/e2e/stand-ins/elevenlabs.mjs";
import { replaceVoiceVendor } from "@/lib/ports/speech";
import { elevenLabs } from "@/lib/ports/speech/elevenlabs";
import { transcribe } from "./transcribe";

let vendor: Awaited<ReturnType<typeof startElevenLabs>>;
beforeAll(async () => {
  vendor = await startElevenLabs();
});
afterAll(async () => {
  replaceVoiceVendor(undefined);
  await vendor.close();
});

const here = new AbortController().signal;
const said = { data: recording(1), filename: "blob" };
const connect = () =>
  replaceVoiceVendor(
    elevenLabs({ apiKey: KEY, baseUrl: vendor.url, model: "m", firstByteMs: 2_000, idleMs: 2_000 }),
  );

it("says in a sentence that nothing is set up", async () => {
  replaceVoiceVendor(null);
  await expect(transcribe(said, here)).rejects.toMatchObject({
    status: 503,
    message: expect.stringContaining("No speech recognition"),
  });
});

it("writes down what was said, with the type the bytes have", async () => {
  connect();
  expect(await transcribe(said, here)).toEqual({ text: "Hello from the stand-in." });
  expect(vendor.of("transcribe")[0]?.body.files[0]).toMatchObject({ filename: "recording.wav" });
});

it("takes no other file, and not none", async () => {
  connect();
  await expect(transcribe({ data: Buffer.from("<html>"), filename: "a.wav" }, here)).rejects.toMatchObject({
    status: 415,
  });
  await expect(transcribe(undefined, here)).rejects.toMatchObject({ status: 400 });
});

it("says that a recording has nothing in it", async () => {
  connect();
  await expect(transcribe({ data: Buffer.alloc(0), filename: "blob" }, here)).rejects.toMatchObject({
    status: 422,
    message: "The recording is empty. Please record it again.",
  });
});

it.each([
  ["500", 503],
  ["429", 503],
  ["422", 422],
])("tells a failure (%s) in its own words", async (mode, status) => {
  connect();
  vendor.modes.transcribe = mode;
  const refused = await transcribe(said, here).catch((error) => error);
  expect(refused.status).toBe(status);
  expect(refused.message).not.toContain("secret");
});
