import { describe, expect, it } from "vitest";
import { aUser, reopened, systemPersona } from "@/db/testing";
import { replaceVoiceVendor } from "@/lib/ports/speech";
import { settlePending } from "./clone";
import { cloneAgain } from "./clone-again";
import { givenVoice } from "./given";
import { IMPORT_CONSENT } from "./limits";
import { aConnectedVendor, anOwner, aRecording, asUser } from "./owner.fixture";
import { findUpload } from "./records";
import { speak } from "./speak";
import { uploadVoice } from "./upload";

const held = aConnectedVendor();

/** Somebody whose recording was kept while nothing was connected, and now something is. */
async function aKeptOne() {
  const owner = await anOwner();
  replaceVoiceVendor(null);
  await uploadVoice(owner.user, owner.persona.id, aRecording());
  await held.connect();
  return owner;
}

/** Somebody of whose recording the provider made nothing. */
async function aFailedOne(mode: string) {
  const owner = await anOwner();
  held.vendor.modes.clone = mode;
  await uploadVoice(owner.user, owner.persona.id, aRecording());
  delete held.vendor.modes.clone;
  return owner;
}

describe("a recording that was kept", () => {
  it("says that a voice can be made of it once a provider is connected, and which voice speaks till then", async () => {
    const { open, persona, user } = await anOwner();
    replaceVoiceVendor(null);
    await uploadVoice(user, persona.id, aRecording());
    expect(await givenVoice(await open())).toMatchObject({ state: "kept", can_be_made: false });
    await expect(cloneAgain(user, persona.id)).rejects.toMatchObject({ status: 409 });
    await held.connect();
    expect(await givenVoice(await open())).toMatchObject({ state: "kept", can_be_made: true });
    const answer = await speak(await open(), "Hello.", new AbortController().signal);
    expect(answer.headers.get("x-voice-fallback")).toBe("clone_kept");
  });

  it("becomes a voice by one request, and speaks", async () => {
    const { user, persona, open } = await aKeptOne();
    expect(await cloneAgain(user, persona.id)).toMatchObject({
      state: "ready",
      can_be_made: false,
      can_speak: true,
    });
    expect(held.vendor.of("clone")).toHaveLength(1);
    const answer = await speak(await open(), "Hello.", new AbortController().signal);
    expect(answer.headers.get("x-voice-source")).toBe("upload");
    await answer.arrayBuffer();
  });

  it("is never made two voices of at once", async () => {
    const { user, persona } = await aKeptOne();
    const both = await Promise.allSettled([cloneAgain(user, persona.id), cloneAgain(user, persona.id)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(cloneAgain(user, persona.id)).rejects.toMatchObject({ status: 409 });
    expect(held.vendor.of("clone")).toHaveLength(1);
  });

  it("is settled when the process is killed in the middle", async () => {
    const { store, user, persona, open } = await aKeptOne();
    await cloneAgain(user, persona.id);
    store.sqlite.prepare("update persona_voices set state = 'pending', voice = null").run();
    const again = reopened(store);
    await settlePending();
    expect(await findUpload(await open(again))).toMatchObject({ state: "ready", voice: held.cloned()[0] });
  });

  it("is sent to nobody where its owner was not asked", async () => {
    const { store, user, persona, open } = await aKeptOne();
    store.sqlite.prepare("update persona_voices set consent_version = ?").run(IMPORT_CONSENT.version);
    expect(await givenVoice(await open())).toMatchObject({ can_be_made: false });
    await expect(cloneAgain(user, persona.id)).rejects.toMatchObject({ status: 409 });
    expect(held.vendor.of("clone")).toHaveLength(0);
  });
});

describe("a recording of which no voice could be made", () => {
  it("is tried again without being sent again by its owner", async () => {
    const { user, persona, open } = await aFailedOne("429");
    expect(await givenVoice(await open())).toMatchObject({
      state: "failed",
      can_be_made: true,
      reason: "The voice provider is busy. Please try again in a minute.",
    });
    expect(await cloneAgain(user, persona.id)).toMatchObject({ state: "ready", reason: null });
    expect(held.vendor.of("clone")).toHaveLength(2);
  });

  it("says anew why it failed, and was asked for once", async () => {
    const { user, persona } = await aFailedOne("429");
    held.vendor.modes.clone = "400limit";
    expect(await cloneAgain(user, persona.id)).toMatchObject({
      state: "failed",
      can_be_made: true,
      reason: expect.stringContaining("no room"),
    });
    expect(held.vendor.of("clone")).toHaveLength(2);
  });

  it("is looked for first: what an earlier attempt made is taken, not made twice", async () => {
    const owner = await anOwner();
    Object.assign(held.vendor.modes, { clone: "half", voices: "500" });
    await uploadVoice(owner.user, owner.persona.id, aRecording());
    expect(await owner.row()).toMatchObject({ state: "failed" });
    await expect(cloneAgain(owner.user, owner.persona.id), "nobody can look").rejects.toMatchObject({
      status: 503,
    });
    expect(await owner.row()).toMatchObject({
      state: "failed",
      reason: expect.stringContaining("try again"),
    });
    delete held.vendor.modes.voices;
    expect(await cloneAgain(owner.user, owner.persona.id)).toMatchObject({ state: "ready" });
    expect(held.vendor.of("clone")).toHaveLength(1);
  });
});

describe("a recording of which nobody knows whether a voice was made", () => {
  const LONG_AGO = "2026-01-01T00:00:00.000000Z";
  type Owner = Awaited<ReturnType<typeof aFailedOne>>;
  const wait = ({ store }: Owner) =>
    store.sqlite.prepare("update persona_voices set updated_at = ?").run(LONG_AGO);
  /** The provider lists a voice that was made of the recording. */
  const appear = async ({ row }: Owner, id: string) =>
    held.vendor.voices.set(id, { voice_id: id, name: "Late", labels: { ensemble: (await row())?.tag } });

  it("is sent again only when none can come of the first attempt any more", async () => {
    const owner = await aFailedOne("500");
    const before = await owner.row();
    await expect(cloneAgain(owner.user, owner.persona.id)).rejects.toMatchObject({
      status: 503,
      message: expect.stringContaining("in 3 minutes"),
      retryAfter: expect.toSatisfy((seconds) => seconds > 120 && seconds <= 150),
    });
    expect(await owner.row(), "asking does not make it longer").toEqual(before);
    expect(held.vendor.of("clone")).toHaveLength(1);
    wait(owner);
    expect(await cloneAgain(owner.user, owner.persona.id)).toMatchObject({ state: "ready" });
    expect(held.vendor.of("clone")).toHaveLength(2);
  });

  it("takes the voice that came late, and removes what else was made of it", async () => {
    const owner = await aFailedOne("500");
    for (const id of ["clone-a", "clone-b"]) await appear(owner, id);
    expect(await cloneAgain(owner.user, owner.persona.id)).toMatchObject({ state: "ready" });
    expect(held.vendor.of("clone")).toHaveLength(1);
    expect(held.cloned()).toEqual([(await owner.row())?.voice]);
  });

  it("removes a voice that comes even later, while another is made", async () => {
    const owner = await aFailedOne("500");
    wait(owner);
    held.vendor.modes.clone = "late";
    const making = cloneAgain(owner.user, owner.persona.id);
    await expect.poll(() => held.vendor.of("clone").length).toBe(2);
    await appear(owner, "clone-a");
    expect(await making).toMatchObject({ state: "ready" });
    expect(held.cloned()).toEqual([(await owner.row())?.voice]);
    expect(held.cloned()).not.toEqual(["clone-a"]);
  });
});

it("nobody has a voice made for a system persona, for another's, or of no recording", async () => {
  const { store, user, persona } = await aKeptOne();
  await expect(cloneAgain(asUser(aUser(store)), persona.id)).rejects.toMatchObject({ status: 404 });
  await expect(cloneAgain(user, systemPersona(store).id)).rejects.toMatchObject({ status: 403 });
  const other = await anOwner();
  await expect(cloneAgain(other.user, other.persona.id)).rejects.toMatchObject({ status: 404 });
  expect(held.vendor.of("clone")).toHaveLength(0);
});
