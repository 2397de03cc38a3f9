import { describe, expect, it } from "vitest";
import { chatMessages } from "@/db/schema/chat";
import { aPersona, aScope, aUser, freshStore, systemPersona } from "@/db/testing";
import type { CurrentUser } from "@/lib/auth/session";
import { say } from "@/lib/chat/say";
import { importMessages } from "@/lib/memory/import";
import { adoptPersona } from "./adopt";

const as = ({ id, name }: { id: number; name: string }) => ({ id, name }) as CurrentUser;

describe("an archive", () => {
  const archived = async () => {
    const store = freshStore();
    const user = aUser(store);
    const persona = aPersona(store, user, { name: "Bella", isArchive: true });
    return { store, user, persona, scope: await aScope(store, user, persona) };
  };

  it("is refused what is said in it, by the door and by the database", async () => {
    const { user, scope } = await archived();
    const closed = { status: 409, message: expect.stringContaining("Adopt it") };
    await expect(say(scope, as(user), { content: "hello" })).rejects.toMatchObject(closed);
    const messages = [{ role: "user" as const, content: "x", timestamp: "2025-01-01T00:00:00.000000Z" }];
    await expect(importMessages(scope, { messages })).rejects.toMatchObject(closed);
    await expect(
      scope.atomic((tx) => tx.add(chatMessages, { role: "user", content: "past the door" })),
    ).rejects.toThrow(/read-only until it is adopted/);
    expect(await scope.count(chatMessages)).toBe(0);
  });

  it("becomes an ordinary persona of its owner, once", async () => {
    const { store, user, persona } = await archived();
    expect(adoptPersona(as(user), persona.id).persona).toMatchObject({
      is_archive: false,
      is_custom: true,
      revision: 2,
    });
    expect(adoptPersona(as(user), persona.id).persona.revision).toBe(2);
    const scope = await aScope(store, user, persona);
    await scope.atomic((tx) => tx.add(chatMessages, { role: "user", content: "hello again" }));
    expect(await scope.count(chatMessages)).toBe(1);
  });

  it("is nobody else's to adopt", async () => {
    const { store, persona } = await archived();
    const stranger = as(aUser(store));
    expect(() => adoptPersona(stranger, persona.id)).toThrow(expect.objectContaining({ status: 404 }));
    expect(() => adoptPersona(stranger, systemPersona(store).id)).toThrow(
      expect.objectContaining({ status: 403 }),
    );
  });
});
