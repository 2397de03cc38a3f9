import { beforeEach, describe, expect, it } from "vitest";
import type { Scope } from "@/db/scope";
import { aScope, aUser, freshStore, systemPersona } from "@/db/testing";
import { conversationAt, countIn, startFresh } from "./conversation";

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
});
