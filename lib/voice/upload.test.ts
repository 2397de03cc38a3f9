import { describe, expect, it, vi } from "vitest";
import { Scope } from "@/db/scope";
import type { Store } from "@/db/store";
import { aPersona, aUser, reopened, systemPersona } from "@/db/testing";
import { holdings } from "@/lib/personas/holdings";
import { files } from "@/lib/ports/files";
import { replaceVoiceVendor, type VoiceVendor, voiceVendor } from "@/lib/ports/speech";
import { settlePending } from "./clone";
import { givenVoice, servedSample } from "./given";
import { aConnectedVendor, anOwner, aRecording, asUser } from "./owner.fixture";
import { changeVoice, findUpload } from "./records";
import { removeVoice } from "./remove";
import { speak } from "./speak";
import { uploadVoice } from "./upload";

const held = aConnectedVendor();
const left = (store: Store) => store.sqlite.prepare("select count(*) from voice_removals").pluck().get();

describe("a voice of one's own", () => {
  it("is cloned by one request, and speaks", async () => {
    const { user, persona, open } = await anOwner();
    const { persona: view } = await uploadVoice(user, persona.id, aRecording());
    expect(view.has_custom_voice).toBe(true);
    expect(held.vendor.of("clone")).toHaveLength(1);
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
    expect(held.vendor.of("speech")[0]?.path).toContain("/clone");
    expect((await holdings(scope)).voices).toBe(1);
  });

  it("is kept without a provider, and the persona has it all the same", async () => {
    replaceVoiceVendor(null);
    const { user, persona, row, open } = await anOwner();
    const { persona: view, message } = await uploadVoice(user, persona.id, aRecording());
    expect(view.has_custom_voice).toBe(true);
    expect(message).toContain("provider");
    expect((await row())?.state).toBe("kept");
    const answer = await speak(await open(), "Hello.", new AbortController().signal);
    expect(answer.headers.get("x-voice-fallback")).toBe("not_connected");
  });

  it("remembers that the provider wants to be shown whose it is", async () => {
    held.vendor.modes.clone = "verify";
    const { user, persona, row } = await anOwner();
    await uploadVoice(user, persona.id, aRecording());
    expect(await row()).toMatchObject({ state: "ready", requiresVerification: true });
  });

  it("replaces the one before, whose clone and recording go", async () => {
    const { store, user, persona, row } = await anOwner();
    await uploadVoice(user, persona.id, aRecording());
    const first = await row();
    await uploadVoice(user, persona.id, aRecording(3));
    await expect.poll(() => left(store)).toBe(0);
    expect((await row())?.durationMs).toBe(3_000);
    expect(held.cloned()).toEqual([(await row())?.voice]);
    expect(await files().get(first?.file ?? "")).toBeNull();
  });

  it("says why the provider made none of it", async () => {
    held.vendor.modes.clone = "400limit";
    const { user, persona, open } = await anOwner();
    await uploadVoice(user, persona.id, aRecording());
    expect(await givenVoice(await open())).toMatchObject({
      state: "failed",
      reason: expect.stringContaining("no room"),
    });
  });

  it("is found when the provider made it and failed to say so, and never sent twice", async () => {
    held.vendor.modes.clone = "half";
    const { user, persona, row } = await anOwner();
    await uploadVoice(user, persona.id, aRecording());
    expect(held.vendor.of("clone")).toHaveLength(1);
    expect(await row()).toMatchObject({ state: "ready", voice: held.cloned()[0] });
  });

  it("has failed when the provider made none, and was sent once", async () => {
    held.vendor.modes.clone = "500";
    const { user, persona, row } = await anOwner();
    await uploadVoice(user, persona.id, aRecording());
    expect(held.vendor.of("clone")).toHaveLength(1);
    expect(await row()).toMatchObject({ state: "failed", reason: expect.stringContaining("try again") });
  });

  it("is settled after a process was killed in the middle", async () => {
    const { store, user, persona, open } = await anOwner();
    await uploadVoice(user, persona.id, aRecording());
    store.sqlite.prepare("update persona_voices set state = 'pending', voice = null").run();
    const again = reopened(store);
    await settlePending();
    expect(await findUpload(await open(again))).toMatchObject({ state: "ready", voice: held.cloned()[0] });
    expect(held.vendor.of("clone")).toHaveLength(1);
  });
});

describe("while it is made", () => {
  it("is not taken for what a killed process left", async () => {
    const { user, persona, row } = await anOwner();
    held.vendor.modes.clone = "late";
    const uploading = uploadVoice(user, persona.id, aRecording());
    await expect.poll(() => held.vendor.of("clone").length).toBe(1);
    await settlePending();
    expect(await row()).toMatchObject({ state: "pending" });
    await uploading;
    expect(await row()).toMatchObject({ state: "ready" });
    expect(held.vendor.of("clone")).toHaveLength(1);
  });

  it("is not noted as failed when it was found meanwhile", async () => {
    const { user, persona, row, open } = await anOwner();
    const clone = vi.spyOn(voiceVendor() as VoiceVendor, "clone").mockImplementation(async () => {
      await changeVoice(await open(), (await row())?.id ?? 0, { state: "ready", voice: "found" });
      return { outcome: "unknown" };
    });
    await uploadVoice(user, persona.id, aRecording());
    expect(clone).toHaveBeenCalledTimes(1);
    expect(await row()).toMatchObject({ state: "ready", voice: "found", reason: null });
  });
});

describe("who may", () => {
  it("nobody gives a system persona a voice, or another's", async () => {
    const { store, user, persona } = await anOwner();
    const system = systemPersona(store).id;
    await expect(uploadVoice(user, system, aRecording())).rejects.toMatchObject({ status: 403 });
    await expect(removeVoice(user, system)).rejects.toMatchObject({ status: 403 });
    const stranger = asUser(aUser(store));
    await expect(uploadVoice(stranger, persona.id, aRecording())).rejects.toMatchObject({ status: 404 });
    await expect(removeVoice(stranger, persona.id)).rejects.toMatchObject({ status: 404 });
    await expect(servedSample(stranger, persona.id, new Request("http://x/"))).rejects.toMatchObject({
      status: 404,
    });
    expect(held.vendor.requests).toHaveLength(0);
  });

  it("its owner hears the recording, and another persona has none of it", async () => {
    const { store, user, userId, persona } = await anOwner();
    await uploadVoice(user, persona.id, aRecording());
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
    await uploadVoice(user, persona.id, aRecording());
    const thief = aUser(store);
    const copy = aPersona(store, thief, { voiceId: (await row())?.voice });
    const scope = await Scope.open(store, thief.id, copy.id);
    const answer = await speak(scope, "Hello.", new AbortController().signal);
    expect(answer.headers.get("x-voice-source")).toBe("builtin");
    expect(held.vendor.of("speech")).toHaveLength(0);
  });

  it("the database lets nobody but the owner give a persona a voice", async () => {
    const { store, user, userId, persona, row } = await anOwner();
    await uploadVoice(user, persona.id, aRecording());
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
