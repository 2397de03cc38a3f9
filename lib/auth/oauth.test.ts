import { beforeEach, describe, expect, it } from "vitest";
import { now } from "@/db/instant";
import type { Store } from "@/db/store";
import { aUser, freshStore } from "@/db/testing";
import { findUserByEmail } from "@/db/users";
import { admit } from "./oauth";

let store: Store;
beforeEach(() => {
  store = freshStore();
});

const visitor = {
  provider: "oidc",
  providerAccountId: "7",
  email: "jo@example.test",
  name: "Jo",
  emailVerified: true,
};

describe("a provider's visitor", () => {
  it("gets an account on the first visit and the same one ever after, even under a new address", () => {
    const first = admit(visitor);
    expect(first).toMatchObject({ name: "Jo", email: "jo@example.test", role: "admin" });
    expect(admit({ ...visitor, email: "other@example.test", emailVerified: false })).toMatchObject({
      id: (first as { id: number }).id,
    });
  });

  it("gets nothing for an address nobody vouches for", () => {
    expect(admit({ ...visitor, emailVerified: false })).toBe("OAuthEmailUnverified");
    expect(admit({ ...visitor, email: null })).toBe("OAuthEmailUnverified");
    expect(findUserByEmail(store, visitor.email)).toBeUndefined();
  });

  it("is never let into an account that was made with a password: its address was not vouched for", () => {
    aUser(store, { email: "Jo@Example.test", emailKey: "jo@example.test", passwordHash: "x" });
    expect(admit(visitor)).toBe("OAuthAccountNotLinked");
  });

  it("is let into an account whose address another provider vouched for", () => {
    const user = aUser(store, {
      email: "jo@example.test",
      emailKey: "jo@example.test",
      emailVerifiedAt: now(),
    });
    expect(admit(visitor)).toMatchObject({ id: user.id });
  });

  it("is not let in where the account is disabled", () => {
    const { id } = admit(visitor) as { id: number };
    store.sqlite.prepare("update users set is_disabled = 1 where id = ?").run(id);
    expect(admit(visitor)).toBe("AccessDenied");
  });
});
