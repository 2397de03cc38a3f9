import { expect, it } from "vitest";
import { findPersona } from "@/db/personas";
import { aPersona, aUser, freshStore, systemPersona } from "@/db/testing";
import { replaceVoiceVendor } from "@/lib/ports/speech";
import { accountVoices, forgetListing } from "./account-voices";
import { breaker, voiceName } from "./breaker";
import { cloneAgain } from "./clone-again";
import { aConnectedVendor, anOwner, aRecording } from "./owner.fixture";
import { voiceStatus } from "./status";
import { uploadVoice } from "./upload";

const held = aConnectedVendor();

it("says of a recording whether the persona speaks with it", async () => {
  const { store, user, userId, persona } = await anOwner();
  const status = () => voiceStatus(findPersona(store, userId, persona.id) as never);
  expect(status()).toBe("builtin");
  replaceVoiceVendor(null);
  const { persona: view } = await uploadVoice(user, persona.id, aRecording());
  expect(view).toMatchObject({ has_custom_voice: true, voice_status: "custom_not_ready" });
  await held.connect();
  expect(status()).toBe("custom_not_ready");
  held.vendor.modes.clone = "429";
  await cloneAgain(user, persona.id);
  expect(status()).toBe("custom_not_ready");
  delete held.vendor.modes.clone;
  await cloneAgain(user, persona.id);
  expect(status()).toBe("custom");
  store.sqlite.prepare("update persona_voices set state = 'pending'").run();
  expect(status()).toBe("custom_pending");
  store.sqlite.prepare("update persona_voices set state = 'ready'").run();
  replaceVoiceVendor(null);
  expect(status(), "nothing is connected any more").toBe("custom_not_ready");
});

it("says of a preset whether anybody serves it", async () => {
  const store = freshStore();
  forgetListing();
  const user = aUser(store);
  const status = (voiceId: string | null) => voiceStatus(aPersona(store, user, { voiceId }));
  expect(status("gone"), "the list is not read yet").toBe("preset");
  await accountVoices();
  expect(status("EXAVITQu4vr4xnSDxMaL")).toBe("preset");
  expect(status("gone")).toBe("preset_unavailable");
  expect(status("builtin:warm-female")).toBe("preset");
  expect(status("builtin:gone")).toBe("preset_unavailable");
  expect(status(null)).toBe("builtin");
  expect(voiceStatus(systemPersona(store))).toBe("builtin");
  replaceVoiceVendor(null);
  expect(status("EXAVITQu4vr4xnSDxMaL")).toBe("preset_unavailable");
});

it("says of a preset that the provider keeps refusing what the list of voices says", async () => {
  const store = freshStore();
  const status = () => voiceStatus(aPersona(store, aUser(store), { voiceId: "EXAVITQu4vr4xnSDxMaL" }));
  const name = voiceName("elevenlabs", "EXAVITQu4vr4xnSDxMaL");
  for (let i = 0; i < 3; i += 1) breaker.failed(name, "paid_plan_required");
  expect(status()).toBe("preset_unavailable");
  breaker.worked(name);
  expect(status()).toBe("preset");
});

it("says of a preset that was made for somebody else that nobody speaks with it", async () => {
  const { store, user, persona, row } = await anOwner();
  await uploadVoice(user, persona.id, aRecording());
  const voiceId = (await row())?.voice;
  expect(voiceStatus(aPersona(store, aUser(store), { voiceId }))).toBe("preset_unavailable");
});
