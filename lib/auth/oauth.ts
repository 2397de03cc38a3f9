import "server-only";
import { now } from "@/db/instant";
import { store } from "@/db/store";
import { addUser, findOAuthUser, findUserByEmail, linkOAuthAccount, type UserRow } from "@/db/users";
import { env } from "@/lib/env";

export type Visitor = {
  provider: string;
  providerAccountId: string;
  email?: string | null;
  name?: string | null;
  emailVerified: boolean;
};

/** Why a provider's visitor is not let in; shown by the sign-in page under this code. */
export type Refusal = "OAuthEmailUnverified" | "OAuthAccountNotLinked" | "SignUpClosed" | "AccessDenied";

/**
 * Lets a provider's visitor in: by the link made before, into an account whose address is vouched for on both
 * sides, or as a new account. An address nobody vouched for is never linked: whoever signs up first with
 * somebody else's address must not receive their sign-in later.
 */
export function admit(visitor: Visitor): UserRow | Refusal {
  const linked = findOAuthUser(store(), visitor.provider, visitor.providerAccountId);
  if (linked) return linked.isDisabled ? "AccessDenied" : linked;
  if (!visitor.email || !visitor.emailVerified) return "OAuthEmailUnverified";
  const known = findUserByEmail(store(), visitor.email);
  if (known && (!known.emailVerifiedAt || known.isDisabled)) return "OAuthAccountNotLinked";
  if (!known && env().SIGN_UP === "closed") return "SignUpClosed";
  return store().sqlite.transaction(() => {
    const user = known ?? addUser(store(), newcomer(visitor, visitor.email as string));
    if (!user) return "OAuthAccountNotLinked" as const;
    linkOAuthAccount(store(), { ...pick(visitor), userId: user.id });
    return user;
  })();
}

const pick = ({ provider, providerAccountId }: Visitor) => ({ provider, providerAccountId });

const newcomer = (visitor: Visitor, email: string) => ({
  name: (visitor.name?.trim() || (email.split("@")[0] ?? email)).slice(0, 100),
  email: email.trim(),
  passwordHash: null,
  emailVerifiedAt: now(),
});
