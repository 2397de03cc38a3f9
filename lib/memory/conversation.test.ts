import { beforeEach, describe, expect, it } from "vitest";
import { now } from "@/db/instant";
import type { Scope } from "@/db/scope";
import { aScope, aUser, freshStore, systemPersona } from "@/db/testing";
import { conversationAt, countIn, startFresh } from "./conversation";
import { StartFresh } from "./schemas";

let scope: Scope;
beforeEach(async () => {
  const store = freshStore();
  scope = await aScope(store, aUser(store), systemPersona(store));
});

const said = (at: string) =>
  scope.atomic((tx) => {
    const conversation = conversationAt(tx, at);
    countIn(tx, conversation, 1, at);
    return conversation;
  });

describe("a conversation", () => {
  it("goes on until a long pause", async () => {
    const first = await said("2025-01-01T08:00:00.000000Z");
    expect((await said("2025-01-01T13:00:00.000000Z")).id).toBe(first.id);
    expect((await said("2025-01-01T20:00:00.000000Z")).id).not.toBe(first.id);
  });

  it("ends by starting fresh, which an empty one is used for again", async () => {
    const first = await said("2025-01-01T08:00:00.000000Z");
    const fresh = await startFresh(scope, { incognito: true });
    expect(fresh).toMatchObject({ is_incognito: true, message_count: 0 });
    expect(fresh.id).not.toBe(first.id);
    expect(await startFresh(scope, { incognito: false })).toMatchObject({
      id: fresh.id,
      is_incognito: false,
    });
  });

  it("that is incognito stays so over a pause, until its user ends it", async () => {
    const { id } = await startFresh(scope, { incognito: true });
    const inAYear = new Date(Date.now() + 365 * 86_400_000).toISOString().replace("Z", "000Z");
    await said(new Date().toISOString().replace("Z", "000Z"));
    const later = await said(inAYear);
    expect(later.id).not.toBe(id);
    expect(later.isIncognito).toBe(true);
    expect((await startFresh(scope, { incognito: false })).is_incognito).toBe(false);
  });

  it("that is incognito and empty stays so when a fresh one is asked for without a word about it", async () => {
    const { id } = await startFresh(scope, { incognito: true });
    expect(await startFresh(scope, {})).toMatchObject({ id, is_incognito: true });
    await said(now());
    expect((await startFresh(scope, {})).is_incognito).toBe(false);
  });
});

describe("the wish not to be learned from", () => {
  it("is understood as the answer spells it too, and never passed over", () => {
    expect(StartFresh.parse({ is_incognito: true })).toEqual({ incognito: true });
    expect(StartFresh.parse({ incognito: true })).toEqual({ incognito: true });
    expect(StartFresh.parse({})).toEqual({ incognito: undefined });
    for (const body of [
      { isIncognito: true },
      { incognito: false, is_incognito: true },
      { incognito: "yes" },
    ])
      expect(StartFresh.safeParse(body).success).toBe(false);
  });
});
