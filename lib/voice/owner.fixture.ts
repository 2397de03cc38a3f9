import { afterAll, beforeAll, beforeEach } from "vitest";
import { Scope } from "@/db/scope";
import type { Store } from "@/db/store";
import { aPersona, aUser, freshStore } from "@/db/testing";
import { recording } from "@/e2e/fixtures/recording";
import { KEY, startElevenLabs } from "@/e2e/stand-ins/elevenlabs.mjs";
import { replaceVoiceVendor } from "@/lib/ports/speech";
import { elevenLabs } from "@/lib/ports/speech/elevenlabs";
import { findUpload } from "./records";

type Vendor = Awaited<ReturnType<typeof startElevenLabs>>;

/** A provider that each test finds as new and connected; the result is it, once the tests run. */
export function aConnectedVendor() {
  const held = {} as { vendor: Vendor; connect: () => Promise<void>; cloned: () => string[] };
  held.connect = async () => {
    const { url: baseUrl } = held.vendor;
    const account = elevenLabs({ apiKey: KEY, baseUrl, model: "m", firstByteMs: 2_000, idleMs: 2_000 });
    await account.ready();
    replaceVoiceVendor(account);
  };
  held.cloned = () => [...held.vendor.voices.keys()].filter((id) => id.startsWith("clone"));
  beforeAll(async () => {
    held.vendor = await startElevenLabs();
  });
  beforeEach(async () => {
    held.vendor.reset();
    await held.connect();
  });
  afterAll(async () => {
    replaceVoiceVendor(undefined);
    await held.vendor.close();
  });
  return held;
}

export const asUser = (row: ReturnType<typeof aUser>) => ({ ...row, sessionId: "s" }) as never;

/** A recording as it is uploaded. */
export const aRecording = (seconds = 2) => ({ data: recording(seconds), filename: "me.wav" });

/** Somebody with a persona of their own, in a store of its own. */
export async function anOwner() {
  const store = freshStore();
  const user = aUser(store);
  const persona = aPersona(store, user);
  const open = (where: Store = store) => Scope.open(where, user.id, persona.id);
  const row = async () => findUpload(await open());
  return { store, user: asUser(user), userId: user.id, persona, open, row };
}
