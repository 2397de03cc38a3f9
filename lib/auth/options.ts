import "server-only";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { store } from "@/db/store";
import { findOAuthUser, findSession, SESSION_DAYS } from "@/db/users";
import { fault, log } from "@/lib/log";
import { checkPassword } from "./check-password";
import { admit } from "./oauth";
import { configured } from "./providers";
import { secret } from "./secret";
import { endSession, startSession } from "./session";
import { forgiveAttempt } from "./throttle";

/** next-auth's options for one request: the browser it comes from is written on the session it starts. */
export function authOptions(request: { userAgent: string | null; address: string }): NextAuthOptions {
  return {
    secret: secret(),
    session: { strategy: "jwt", maxAge: SESSION_DAYS * 86_400 },
    pages: {
      signIn: "/sign-in",
      error: "/sign-in",
      signOut: "/settings",
      newUser: "/chat",
      verifyRequest: "/sign-in",
    },
    providers: [credentials(request.address), ...configured()],
    callbacks: {
      signIn: ({ account, profile, user }) => {
        if (account?.type !== "oauth") return true;
        const admitted = admit({
          provider: account.provider,
          providerAccountId: account.providerAccountId,
          email: user.email,
          name: user.name,
          emailVerified: (profile as { email_verified?: boolean } | undefined)?.email_verified === true,
        });
        return typeof admitted === "string" ? `/sign-in?error=${admitted}` : true;
      },
      jwt: ({ token, user, account }) => {
        if (!account || !user) return token;
        const id =
          account.type === "oauth"
            ? findOAuthUser(store(), account.provider, account.providerAccountId)?.id
            : Number(user.id);
        if (!id) throw new Error("signed in without an account");
        return { sub: String(id), sessionId: startSession(id, request.userAgent) };
      },
      session: ({ session, token }) => {
        const user = findSession(store(), String(token.sessionId))?.user;
        const shown = user && { id: user.id, name: user.name, email: user.email, role: user.role };
        return { expires: session.expires, user: shown };
      },
    },
    events: { signOut: ({ token }) => endSession(Number(token?.sub), String(token?.sessionId)) },
    logger: {
      error: (code, metadata) =>
        log.warn({ code, ...fault(metadata instanceof Error ? metadata : metadata.error) }, "next-auth"),
      warn: (code) => log.debug({ code }, "next-auth"),
      debug: () => {},
    },
  };
}

function credentials(address: string) {
  return Credentials({
    credentials: { email: { type: "email" }, password: { type: "password" } },
    async authorize(given) {
      if (!given) return null;
      const user = await checkPassword(given.email, given.password);
      if (!user) return null;
      await forgiveAttempt(given.email, address);
      return { id: String(user.id), name: user.name, email: user.email };
    },
  });
}
