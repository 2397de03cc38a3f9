import { describe, expect, it } from "vitest";
import { removePersona } from "@/db/persona-writes";
import { findPersona } from "@/db/personas";
import type { Store } from "@/db/store";
import { aUser, reopened } from "@/db/testing";
import { removeUser } from "@/db/users";
import { files } from "@/lib/ports/files";
import { replaceVoiceVendor } from "@/lib/ports/speech";
import { forgetVoices, sweepSamples } from "./forget";
import { aConnectedVendor, anOwner, aRecording } from "./owner.fixture";
import { removeVoice } from "./remove";
import { uploadVoice } from "./upload";

const held = aConnectedVendor();
const left = (store: Store) => store.sqlite.prepare("select count(*) from voice_removals").pluck().get();
const kept = async () => {
  const keys: string[] = [];
  for await (const { key } of files().list("voices")) keys.push(key);
  return keys;
};

describe("taking it away", () => {
  it("removes row, recording and clone with the answer", async () => {
    const { store, user, persona, row, userId } = await anOwner();
    await uploadVoice(user, persona.id, aRecording());
    const file1 = (await row())?.file ?? "";
    expect(await removeVoice(user, persona.id)).toEqual({ message: "The custom voice is removed." });
    expect(await row()).toBeUndefined();
    expect(await files().get(file1)).toBeNull();
    expect(held.cloned()).toEqual([]);
    expect(left(store)).toBe(0);
    expect(findPersona(store, userId, persona.id)?.customVoiceUrl).toBeNull();
    expect((await removeVoice(user, persona.id)).message).toContain("no custom voice");
  });

  it("is tried again until the provider has done it, over a restart too", async () => {
    const { store, user, persona } = await anOwner();
    await uploadVoice(user, persona.id, aRecording());
    held.vendor.modes.delete = "500";
    await removeVoice(user, persona.id);
    expect(held.cloned()).toHaveLength(1);
    expect(left(store)).toBe(1);
    const again = reopened(store);
    held.vendor.modes.delete = undefined;
    await expect.poll(() => left(again), { timeout: 10_000 }).toBe(0);
    expect(held.cloned()).toEqual([]);
  });

  it("counts as done when the provider does not have it any more", async () => {
    const { store, user, persona, row } = await anOwner();
    await uploadVoice(user, persona.id, aRecording());
    held.vendor.voices.delete((await row())?.voice ?? "");
    await removeVoice(user, persona.id);
    expect(left(store)).toBe(0);
  });

  it("waits while no provider is connected", async () => {
    const { store, user, persona } = await anOwner();
    await uploadVoice(user, persona.id, aRecording());
    replaceVoiceVendor(null);
    await removeVoice(user, persona.id);
    expect(left(store)).toBe(1);
    await held.connect();
    await forgetVoices();
    expect(left(store)).toBe(0);
    expect(held.cloned()).toEqual([]);
  });

  it("goes along with its persona and with its account", async () => {
    const one = await anOwner();
    await uploadVoice(one.user, one.persona.id, aRecording());
    removePersona(one.store, one.userId, one.persona.id);
    await forgetVoices();
    expect(held.cloned()).toEqual([]);
    const two = await anOwner();
    aUser(two.store, { role: "admin" });
    await uploadVoice(two.user, two.persona.id, aRecording());
    const before = await kept();
    expect(removeUser(two.store, two.userId)).toBeTruthy();
    await forgetVoices();
    expect(held.cloned()).toEqual([]);
    expect((await kept()).length).toBe(before.length - 1);
  });

  it("catches a clone that came when the voice was gone already", async () => {
    const { store, user, persona, row } = await anOwner();
    held.vendor.modes.clone = "late";
    const uploading = uploadVoice(user, persona.id, aRecording());
    await expect.poll(() => held.vendor.of("clone").length).toBe(1);
    expect((await row())?.state).toBe("pending");
    await removeVoice(user, persona.id);
    await uploading;
    await expect.poll(() => left(store), { timeout: 10_000 }).toBe(0);
    expect(held.cloned()).toEqual([]);
  });
});

it("sweeps recordings that no voice has, once they are old", async () => {
  const { user, persona, row } = await anOwner();
  await uploadVoice(user, persona.id, aRecording());
  await files().put("voices/1/orphan.wav", Buffer.from("x"), "audio/wav");
  await sweepSamples();
  expect(await files().get("voices/1/orphan.wav")).not.toBeNull();
  await sweepSamples(Date.now() + 2 * 60 * 60_000);
  expect(await files().get("voices/1/orphan.wav")).toBeNull();
  expect(await files().get((await row())?.file ?? "")).not.toBeNull();
});
