import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { personaVoices } from "@/db/schema/voice";
import { changeSettings } from "@/db/settings";
import { aPersona, aScope, aUser, freshStore } from "@/db/testing";
import { KEY, startElevenLabs } from "@/e2e/stand-ins/elevenlabs.mjs";
import { replaceVoiceVendor } from "@/lib/ports/speech";
import { elevenLabs } from "@/lib/ports/speech/elevenlabs";
import { forgetListing, refreshVoices } from "./account-voices";
import { breaker } from "./breaker";
import { voicePresets } from "./presets-for";
import { preview } from "./preview";

let vendor: Awaited<ReturnType<typeof startElevenLabs>>;
beforeAll(async () => {
  vendor = await startElevenLabs();
});
beforeEach(async () => {
  vendor.reset();
  forgetListing();
  const account = elevenLabs({
    apiKey: KEY,
    baseUrl: vendor.url,
    model: "m",
    firstByteMs: 1_000,
    idleMs: 1_000,
  });
  await account.ready();
  replaceVoiceVendor(account);
});
afterAll(async () => {
  replaceVoiceVendor(undefined);
  await vendor.close();
});

const asUser = (row: ReturnType<typeof aUser>) => ({ ...row, sessionId: "s" }) as never;
const ask = () => new Request("http://here/");

it("shows the account's voices at once, reads them once, and anew only when they are a day old", async () => {
  const store = freshStore();
  const user = aUser(store);
  const names = async () =>
    (await voicePresets(asUser(user))).filter((it) => it.available).map((it) => it.name);
  expect((await names()).slice(0, 3)).toEqual(["Adam", "George", "Sarah"]);
  await names();
  expect(vendor.of("voices")).toHaveLength(1);
  store.sqlite
    .prepare(
      "update installation_settings set value = json_set(value, '$.at', 0) where key = 'account_voices'",
    )
    .run();
  forgetListing();
  vendor.voices.delete("pNInz6obpgDQGcFmaJgB");
  await names();
  await expect.poll(names).not.toContain("Adam");
  expect(vendor.of("voices")).toHaveLength(2);
});

it("does without when the list cannot be read, and asks no more for a while", async () => {
  vendor.modes.voices = "401";
  const user = asUser(aUser(freshStore()));
  const [first] = (await voicePresets(user)).filter(({ provider }) => provider === "elevenlabs");
  expect(first).toMatchObject({ available: false, reason: expect.stringContaining("could not be read") });
  expect((await voicePresets(user)).filter(({ available }) => available)).toHaveLength(8);
  expect(vendor.of("voices")).toHaveLength(1);
});

it("does not wait long for a list that hangs", async () => {
  vendor.modes.voices = "hang";
  const begun = Date.now();
  await voicePresets(asUser(aUser(freshStore())));
  expect(Date.now() - begun).toBeLessThan(4_500);
});

it("keeps what the user chose, and shows it to nobody else", async () => {
  const store = freshStore();
  const [ann, ben] = [aUser(store), aUser(store)];
  aPersona(store, ann, { voiceId: "gone1" });
  changeSettings(store, ann.id, { voiceOverride: "gone2" });
  const ids = async (user: typeof ann) => (await voicePresets(asUser(user))).map(({ id }) => id);
  expect(await ids(ann)).toEqual(expect.arrayContaining(["gone1", "gone2"]));
  expect(await ids(ben)).not.toContain("gone1");
  expect(await ids(ben)).not.toContain("gone2");
});

it("knows a chosen voice by its last name when the account has lost it, and when no account is connected", async () => {
  const store = freshStore();
  const row = aUser(store);
  const user = asUser(row);
  changeSettings(store, row.id, { voiceOverride: "JBFqnCBsd6RMkjVDRZzb" });
  const george = async () => (await voicePresets(user)).find(({ id }) => id === "JBFqnCBsd6RMkjVDRZzb");
  expect(await george()).toMatchObject({ name: "George", available: true });
  vendor.voices.delete("JBFqnCBsd6RMkjVDRZzb");
  for (let reading = 0; reading < 2; reading += 1) {
    forgetListing();
    await refreshVoices();
    expect(await george()).toMatchObject({ name: "George", available: false });
  }
  replaceVoiceVendor(null);
  expect(await george()).toMatchObject({ name: "George", reason: "No ElevenLabs account is connected." });
});

it("lists a voice that the provider keeps refusing as not available, until it works", async () => {
  const user = asUser(aUser(freshStore()));
  const george = async () => (await voicePresets(user)).find(({ name }) => name === "George");
  const name = "elevenlabs:JBFqnCBsd6RMkjVDRZzb";
  for (let i = 0; i < 3; i += 1) breaker.failed(name, "paid_plan_required");
  expect(await george()).toMatchObject({ available: false, reason: expect.stringContaining("plan") });
  breaker.worked(name);
  expect(await george()).toMatchObject({ available: true, reason: null });
});

it("shows no voice that was made for somebody", async () => {
  const store = freshStore();
  const ann = aUser(store);
  const scope = await aScope(store, ann, aPersona(store, ann));
  await scope.atomic((tx) =>
    tx.add(personaVoices, {
      file: "voices/1/a.wav",
      contentType: "audio/wav",
      bytes: 1,
      durationMs: 1_000,
      sampleSha256: "x",
      consentedAt: "2026-01-01T00:00:00.000000Z",
      consentVersion: "1",
      state: "ready",
      voice: "EXAVITQu4vr4xnSDxMaL",
      tag: "t",
    }),
  );
  vendor.voices.set("tagged", { voice_id: "tagged", name: "Tagged", labels: { ensemble: "t2" } });
  const ids = (await voicePresets(asUser(aUser(store)))).map(({ id, available }) => `${id} ${available}`);
  expect(ids).not.toContain("EXAVITQu4vr4xnSDxMaL true");
  expect(ids).not.toContain("tagged true");
});

it("lets a voice be heard, the provider's through us and without its key", async () => {
  freshStore();
  const built = await preview("builtin:warm-female", ask());
  expect(built.headers.get("content-type")).toBe("audio/wav");
  expect((await built.arrayBuffer()).byteLength).toBeGreaterThan(10_000);
  const theirs = await preview("JBFqnCBsd6RMkjVDRZzb", ask());
  expect(theirs.headers.get("content-type")).toBe("audio/mpeg");
  expect((await theirs.arrayBuffer()).byteLength).toBeGreaterThan(1_000);
  expect(vendor.of("preview")[0]?.headers["xi-api-key"]).toBeUndefined();
});

it.each(["builtin:nobody", "21m00Tcm4TlvDq8ikWAM", "nobody"])("has no preview of %s", async (voice) => {
  freshStore();
  await expect(preview(voice, ask())).rejects.toMatchObject({ status: 404 });
});

it("fetches no preview from where it should not", async () => {
  freshStore();
  for (const preview_url of ["http://169.254.169.254/latest", "file:///etc/passwd", "nonsense"]) {
    vendor.reset();
    forgetListing();
    freshStore();
    vendor.voices.set("odd", { voice_id: "odd", name: "Odd", labels: {}, preview_url });
    await expect(preview("odd", ask())).rejects.toMatchObject({ status: 404 });
  }
});
