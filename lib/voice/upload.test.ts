import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { removePersona } from "@/db/persona-writes";
import { findPersona } from "@/db/personas";
import { Scope } from "@/db/scope";
import type { Store } from "@/db/store";
import { aPersona, aUser, freshStore, reopened, systemPersona } from "@/db/testing";
import { removeUser } from "@/db/users";
import { recording } from "@/e2e/fixtures/recording";
import { KEY, startElevenLabs } from "@/e2e/stand-ins/elevenlabs.mjs";
import { holdings } from "@/lib/personas/holdings";
import { files } from "@/lib/ports/files";
import { replaceVoiceVendor } from "@/lib/ports/speech";
import { elevenLabs } from "@/lib/ports/speech/elevenlabs";
import { settlePending } from "./clone";
import { forgetVoices, sweepSamples } from "./forget";
import { givenVoice, servedSample } from "./given";
import { findUpload } from "./records";
import { removeVoice } from "./remove";
import { speak } from "./speak";
import { uploadVoice } from "./upload";

let vendor: Awaited<ReturnType<typeof startElevenLabs>>;
beforeAll(async () => {
  vendor = await startElevenLabs();
});
beforeEach(async () => {
  vendor.reset();
  await connect();
});
afterAll(async () => {
  replaceVoiceVendor(undefined);
  await vendor.close();
});

async function connect() {
  const account = elevenLabs({
    apiKey: KEY,
    baseUrl: vendor.url,
    model: "m",
    firstByteMs: 2_000,
    idleMs: 2_000,
  });
  await account.ready();
  replaceVoiceVendor(account);
}

const asUser = (row: ReturnType<typeof aUser>) => ({ ...row, sessionId: "s" }) as never;
const file = (seconds = 2) => ({ data: recording(seconds), filename: "me.wav" });

async function anOwner() {
  const store = freshStore();
  const user = aUser(store);
  const persona = aPersona(store, user);
  const open = (where: Store = store) => Scope.open(where, user.id, persona.id);
  const row = async () => findUpload(await open());
  return { store, user: asUser(user), userId: user.id, persona, open, row };
}
const cloned = () => [...vendor.voices.keys()].filter((id) => id.startsWith("clone"));
const left = (store: Store) => store.sqlite.prepare("select count(*) from voice_removals").pluck().get();
const kept = async () => {
  const keys: string[] = [];
  for await (const { key } of files().list("voices")) keys.push(key);
  return keys;
};

describe("a voice of one's own", () => {
  it("is cloned by one request, and speaks", async () => {
    const { user, persona, open } = await anOwner();
    const { persona: view } = await uploadVoice(user, persona.id, file());
    expect(view.has_custom_voice).toBe(true);
    expect(vendor.of("clone")).toHaveLength(1);
    const scope = await open();
    expect(await givenVoice(scope)).toMatchObject({
      state: "ready",
      duration_seconds: 2,
      requires_verification: false,
      consent: { text_version: expect.any(String), sample_sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    const answer = await speak(scope, "Hello with my own voice.", new AbortController().signal);
    expect(answer.headers.get("x-voice-source")).toBe("upload");
    await answer.arrayBuffer();
    expect(vendor.of("speech")[0]?.path).toContain("/clone");
    expect((await holdings(scope)).voices).toBe(1);
  });

  it("is kept without a provider, and the persona has it all the same", async () => {
    replaceVoiceVendor(null);
    const { user, persona, row, open } = await anOwner();
    const { persona: view, message } = await uploadVoice(user, persona.id, file());
    expect(view.has_custom_voice).toBe(true);
    expect(message).toContain("provider");
    expect((await row())?.state).toBe("kept");
    const answer = await speak(await open(), "Hello.", new AbortController().signal);
    expect(answer.headers.get("x-voice-fallback")).toBe("not_connected");
  });

  it("remembers that the provider wants to be shown whose it is", async () => {
    vendor.modes.clone = "verify";
    const { user, persona, row } = await anOwner();
    await uploadVoice(user, persona.id, file());
    expect(await row()).toMatchObject({ state: "ready", requiresVerification: true });
  });

  it("replaces the one before, whose clone and recording go", async () => {
    const { store, user, persona, row } = await anOwner();
    await uploadVoice(user, persona.id, file());
    const first = await row();
    await uploadVoice(user, persona.id, file(3));
    await expect.poll(() => left(store)).toBe(0);
    expect((await row())?.durationMs).toBe(3_000);
    expect(cloned()).toEqual([(await row())?.voice]);
    expect(await files().get(first?.file ?? "")).toBeNull();
  });

  it("says why the provider made none of it", async () => {
    vendor.modes.clone = "400limit";
    const { user, persona, open } = await anOwner();
    await uploadVoice(user, persona.id, file());
    expect(await givenVoice(await open())).toMatchObject({
      state: "failed",
      reason: expect.stringContaining("no room"),
    });
  });

  it("is found when the provider made it and failed to say so, and never sent twice", async () => {
    vendor.modes.clone = "half";
    const { user, persona, row } = await anOwner();
    await uploadVoice(user, persona.id, file());
    expect(vendor.of("clone")).toHaveLength(1);
    expect(await row()).toMatchObject({ state: "ready", voice: cloned()[0] });
  });

  it("has failed when the provider made none, and was sent once", async () => {
    vendor.modes.clone = "500";
    const { user, persona, row } = await anOwner();
    await uploadVoice(user, persona.id, file());
    expect(vendor.of("clone")).toHaveLength(1);
    expect(await row()).toMatchObject({ state: "failed", reason: expect.stringContaining("upload") });
  });

  it("is settled after a process was killed in the middle", async () => {
    const { store, user, persona, open } = await anOwner();
    await uploadVoice(user, persona.id, file());
    store.sqlite.prepare("update persona_voices set state = 'pending', voice = null").run();
    const again = reopened(store);
    await settlePending();
    expect(await findUpload(await open(again))).toMatchObject({ state: "ready", voice: cloned()[0] });
    expect(vendor.of("clone")).toHaveLength(1);
  });
});

describe("who may", () => {
  it("nobody gives a system persona a voice, or another's", async () => {
    const { store, user, persona } = await anOwner();
    const system = systemPersona(store).id;
    await expect(uploadVoice(user, system, file())).rejects.toMatchObject({ status: 403 });
    await expect(removeVoice(user, system)).rejects.toMatchObject({ status: 403 });
    const stranger = asUser(aUser(store));
    await expect(uploadVoice(stranger, persona.id, file())).rejects.toMatchObject({ status: 404 });
    await expect(removeVoice(stranger, persona.id)).rejects.toMatchObject({ status: 404 });
    await expect(servedSample(stranger, persona.id, new Request("http://x/"))).rejects.toMatchObject({
      status: 404,
    });
    expect(vendor.requests).toHaveLength(0);
  });

  it("its owner hears the recording, and another persona has none of it", async () => {
    const { store, user, userId, persona } = await anOwner();
    await uploadVoice(user, persona.id, file());
    const heard = await servedSample(user, persona.id, new Request("http://x/"));
    expect(heard.headers.get("cache-control")).toBe("no-store");
    expect((await heard.arrayBuffer()).byteLength).toBe(44 + 2 * 8_000 * 2);
    const other = aPersona(store, { id: userId } as never);
    expect(await givenVoice(await Scope.open(store, userId, other.id))).toBeNull();
    await expect(servedSample(user, other.id, new Request("http://x/"))).rejects.toMatchObject({
      status: 404,
    });
  });

  it("nobody speaks with another's clone by its id", async () => {
    const { store, user, persona, row } = await anOwner();
    await uploadVoice(user, persona.id, file());
    const thief = aUser(store);
    const copy = aPersona(store, thief, { voiceId: (await row())?.voice });
    const scope = await Scope.open(store, thief.id, copy.id);
    const answer = await speak(scope, "Hello.", new AbortController().signal);
    expect(answer.headers.get("x-voice-source")).toBe("builtin");
    expect(vendor.of("speech")).toHaveLength(0);
  });

  it("the database lets nobody but the owner give a persona a voice", async () => {
    const { store, user, userId, persona, row } = await anOwner();
    await uploadVoice(user, persona.id, file());
    const { id: _, ...values } = store.sqlite.prepare("select * from persona_voices").get() as Record<
      string,
      unknown
    >;
    const names = Object.keys(values);
    const insert = `insert into persona_voices (${names}) values (${names.map((name) => `@${name}`)})`;
    const isabella = await Scope.open(store, userId, systemPersona(store).id);
    await isabella.atomic(() => null);
    expect(() => store.sqlite.prepare(insert).run({ ...values, persona_id: isabella.personaId })).toThrow(
      "only the owner",
    );
    expect(await row()).toBeDefined();
  });
});

describe("taking it away", () => {
  it("removes row, recording and clone with the answer", async () => {
    const { store, user, persona, row, userId } = await anOwner();
    await uploadVoice(user, persona.id, file());
    const file1 = (await row())?.file ?? "";
    expect(await removeVoice(user, persona.id)).toEqual({ message: "The custom voice is removed." });
    expect(await row()).toBeUndefined();
    expect(await files().get(file1)).toBeNull();
    expect(cloned()).toEqual([]);
    expect(left(store)).toBe(0);
    expect(findPersona(store, userId, persona.id)?.customVoiceUrl).toBeNull();
    expect((await removeVoice(user, persona.id)).message).toContain("no custom voice");
  });

  it("is tried again until the provider has done it, over a restart too", async () => {
    const { store, user, persona } = await anOwner();
    await uploadVoice(user, persona.id, file());
    vendor.modes.delete = "500";
    await removeVoice(user, persona.id);
    expect(cloned()).toHaveLength(1);
    expect(left(store)).toBe(1);
    const again = reopened(store);
    vendor.modes.delete = undefined;
    await expect.poll(() => left(again), { timeout: 10_000 }).toBe(0);
    expect(cloned()).toEqual([]);
  });

  it("counts as done when the provider does not have it any more", async () => {
    const { store, user, persona, row } = await anOwner();
    await uploadVoice(user, persona.id, file());
    vendor.voices.delete((await row())?.voice ?? "");
    await removeVoice(user, persona.id);
    expect(left(store)).toBe(0);
  });

  it("waits while no provider is connected", async () => {
    const { store, user, persona } = await anOwner();
    await uploadVoice(user, persona.id, file());
    replaceVoiceVendor(null);
    await removeVoice(user, persona.id);
    expect(left(store)).toBe(1);
    await connect();
    await forgetVoices();
    expect(left(store)).toBe(0);
    expect(cloned()).toEqual([]);
  });

  it("goes along with its persona and with its account", async () => {
    const one = await anOwner();
    await uploadVoice(one.user, one.persona.id, file());
    removePersona(one.store, one.userId, one.persona.id);
    await forgetVoices();
    expect(cloned()).toEqual([]);
    const two = await anOwner();
    aUser(two.store, { role: "admin" });
    await uploadVoice(two.user, two.persona.id, file());
    const before = await kept();
    expect(removeUser(two.store, two.userId)).toBeTruthy();
    await forgetVoices();
    expect(cloned()).toEqual([]);
    expect((await kept()).length).toBe(before.length - 1);
  });

  it("catches a clone that came when the voice was gone already", async () => {
    const { store, user, persona, row } = await anOwner();
    vendor.modes.clone = "late";
    const uploading = uploadVoice(user, persona.id, file());
    await expect.poll(() => vendor.of("clone").length).toBe(1);
    expect((await row())?.state).toBe("pending");
    await removeVoice(user, persona.id);
    await uploading;
    await expect.poll(() => left(store), { timeout: 10_000 }).toBe(0);
    expect(cloned()).toEqual([]);
  });
});

it("sweeps recordings that no voice has, once they are old", async () => {
  const { user, persona, row } = await anOwner();
  await uploadVoice(user, persona.id, file());
  await files().put("voices/1/orphan.wav", Buffer.from("x"), "audio/wav");
  await sweepSamples();
  expect(await files().get("voices/1/orphan.wav")).not.toBeNull();
  await sweepSamples(Date.now() + 2 * 60 * 60_000);
  expect(await files().get("voices/1/orphan.wav")).toBeNull();
  expect(await files().get((await row())?.file ?? "")).not.toBeNull();
});
