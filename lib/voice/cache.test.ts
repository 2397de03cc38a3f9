import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { removePersona } from "@/db/persona-writes";
import { chatMessages } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import { aPersona, aScope, aUser, freshStore, systemPersona } from "@/db/testing";
import { removeUser } from "@/db/users";
import { forgetHistory } from "@/lib/chat/forget";
import { env } from "@/lib/env";
import { forgetMessage } from "@/lib/memory/forget-message";
import { forgetSpeechOf, keep, recalled, type Spoken, sweepSpeech } from "./cache";

const spoken = (text: string): Spoken => ({ model: "m", voice: "v", speed: 1, text });
const audio = (bytes = 100) => ({ audio: Buffer.alloc(bytes, 7), contentType: "audio/mpeg" });
const folder = ({ userId, personaId }: Scope) =>
  join(env().dataDir, "cache/speech", `${userId}-${personaId}`);

async function aTalk() {
  const store = freshStore();
  const scope = await aScope(store, aUser(store), systemPersona(store));
  const message = await scope.atomic((tx) =>
    tx.add(chatMessages, { role: "assistant", content: "Something private." }),
  );
  await keep(scope, spoken("Something private."), audio(), scope.removals);
  return { store, scope, message };
}

describe("kept audio", () => {
  it("is found again for the same words in the same voice, and for nothing else", async () => {
    const { scope } = await aTalk();
    expect(await recalled(scope, spoken("Something private."))).toEqual(audio());
    for (const other of [
      spoken("Something else."),
      { ...spoken("Something private."), voice: "w" },
      { ...spoken("Something private."), speed: 1.1 },
      { ...spoken("Something private."), model: "n" },
    ])
      expect(await recalled(scope, other)).toBeNull();
  });

  it("has a name that tells nothing, and a file that only this user of the machine may read", async () => {
    const { scope } = await aTalk();
    const [name = ""] = readdirSync(folder(scope));
    expect(name).toMatch(/^[A-Za-z0-9_-]{43}\.mp3$/);
    expect(statSync(join(folder(scope), name)).mode & 0o077).toBe(0);
  });

  it("goes with the message it says, and with the history", async () => {
    const { scope, message } = await aTalk();
    await forgetMessage(scope, message.id);
    expect(existsSync(folder(scope))).toBe(false);
    const other = await aTalk();
    await forgetHistory(other.scope);
    expect(existsSync(folder(other.scope))).toBe(false);
  });

  it("is not kept when its message was forgotten while it was spoken", async () => {
    const { scope, message } = await aTalk();
    const since = scope.removals;
    await forgetMessage(scope, message.id);
    await keep(scope, spoken("Something private."), audio(), since);
    expect(await recalled(scope, spoken("Something private."))).toBeNull();
  });

  it("is there before its file is, and not once its message is forgotten", async () => {
    const { scope, message } = await aTalk();
    const keeping = keep(scope, spoken("Private as well."), audio(), scope.removals);
    expect(await recalled(scope, spoken("Private as well."))).toEqual(audio());
    await keeping;
    const late = keep(scope, spoken("A third."), audio(), scope.removals);
    await forgetMessage(scope, message.id);
    expect(await recalled(scope, spoken("A third."))).toBeNull();
    await late;
    expect(await recalled(scope, spoken("A third."))).toBeNull();
  });

  it("is swept when its bond is gone", async () => {
    const { scope } = await aTalk();
    freshStore();
    await sweepSpeech();
    expect(existsSync(folder(scope))).toBe(false);
  });

  it("stays when nobody ever wrote to the persona, for as long as both are there", async () => {
    const store = freshStore();
    const [user, other] = [aUser(store), aUser(store)];
    const persona = aPersona(store, user);
    const [mine, theirs] = [
      await aScope(store, user, persona),
      await aScope(store, other, systemPersona(store)),
    ];
    for (const scope of [mine, theirs]) await keep(scope, spoken("A test."), audio(), scope.removals);
    await sweepSpeech();
    expect([mine, theirs].map((scope) => existsSync(folder(scope)))).toEqual([true, true]);
    removePersona(store, user.id, persona.id);
    store.sqlite.prepare("delete from users where id = ?").run(other.id);
    await sweepSpeech();
    expect([mine, theirs].map((scope) => existsSync(folder(scope)))).toEqual([false, false]);
  });

  it("of one user goes with all of them, and nobody else's", async () => {
    const store = freshStore();
    const users = [aUser(store), aUser(store)];
    const scopes = await Promise.all(users.map((user) => aScope(store, user, systemPersona(store))));
    for (const scope of scopes) await keep(scope, spoken("A test."), audio(), scope.removals);
    await forgetSpeechOf(users[0]?.id ?? 0);
    expect(scopes.map((scope) => existsSync(folder(scope)))).toEqual([false, true]);
  });

  it("is not kept when the account or the persona is deleted while it is on its way, or was before", async () => {
    const store = freshStore();
    aUser(store, { role: "admin" });
    const user = aUser(store);
    const persona = aPersona(store, user);
    const [mine, theirs] = [
      await aScope(store, user, persona),
      await aScope(store, user, systemPersona(store)),
    ];
    const lately = (scope: Scope) => keep(scope, spoken("Late."), audio(), scope.removals);
    removePersona(store, user.id, persona.id);
    await lately(mine);
    const keeping = lately(theirs);
    expect(removeUser(store, user.id)).toBeTruthy();
    await forgetSpeechOf(user.id);
    await keeping;
    await lately(theirs);
    expect([mine, theirs].map((scope) => existsSync(folder(scope)))).toEqual([false, false]);
  });

  it("makes room for new audio: what was used longest ago goes", async () => {
    const { scope } = await aTalk();
    const limit = env().VOICE_CACHE_MB * 1024 * 1024;
    const quarter = Math.floor(limit / 4) - 1;
    for (const name of ["a", "b", "c"]) await keep(scope, spoken(name), audio(quarter), scope.removals);
    await recalled(scope, spoken("a"));
    for (const file of readdirSync(folder(scope))) utimesSync(join(folder(scope), file), 1, 1);
    await keep(scope, spoken("d"), audio(quarter), scope.removals);
    await keep(scope, spoken("e"), audio(quarter), scope.removals);
    const left = await Promise.all(["b", "d", "e"].map((name) => recalled(scope, spoken(name))));
    expect(left.map((found) => found !== null)).toEqual([false, true, true]);
  }, 60_000);
});
