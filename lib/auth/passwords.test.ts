import { describe, expect, it } from "vitest";
import { aUser, freshStore } from "@/db/testing";
import { changePassword, findUser, rehash } from "@/db/users";
import { checkPassword } from "./check-password";
import { hashPassword, isOutdated, verifyPassword } from "./passwords";

describe("passwords", () => {
  it("are hashed with argon2id and verified as typed, to the byte", async () => {
    const stored = await hashPassword(" pässwörd🔑 ");
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(isOutdated(stored)).toBe(false);
    expect(await verifyPassword(stored, " pässwörd🔑 ")).toBe(true);
    expect(await verifyPassword(stored, "pässwörd🔑")).toBe(false);
  });

  it("never fit where there is no account, or no readable hash", async () => {
    expect(await verifyPassword(null, "anything")).toBe(false);
    expect(await verifyPassword("plain", "plain")).toBe(false);
  });

  it("are refused with 429 past a short queue, so that signing in cannot stall the server", async () => {
    const many = await Promise.allSettled(Array.from({ length: 100 }, () => verifyPassword(null, "x")));
    const refused = many.filter((one) => one.status === "rejected");
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]).toMatchObject({ reason: { status: 429 } });
    expect(await verifyPassword(null, "x")).toBe(false);
  });
});

describe("a password that is changed while it is compared", () => {
  it("lets nobody in any more", async () => {
    const store = freshStore();
    const old = await hashPassword("the old password");
    const user = aUser(store, { passwordHash: old });
    expect(await checkPassword(user.email, "the old password")).toMatchObject({ id: user.id });
    const changed = await hashPassword("the new password");
    const comparing = checkPassword(user.email, "the old password");
    changePassword(store, user.id, changed, "");
    expect(await comparing).toBeNull();
  });

  it("is not put back by a stronger hash of the old one", () => {
    const store = freshStore();
    const user = aUser(store, { passwordHash: "newer" });
    rehash(store, user.id, "older", "older, but stronger");
    expect(findUser(store, user.id)?.passwordHash).toBe("newer");
  });
});
