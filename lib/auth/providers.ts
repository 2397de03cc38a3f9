import "server-only";
import type { Profile } from "next-auth";
import GitHub, { type GithubProfile } from "next-auth/providers/github";
import Google from "next-auth/providers/google";
import type { Provider } from "next-auth/providers/index";
import type { UserinfoEndpointHandler } from "next-auth/providers/oauth";
import { env } from "@/lib/env";

type Named = { id: string; name: string };

/** The OAuth sign-in buttons to offer; empty when no provider's ids are set. */
export function oauthProviders(): Named[] {
  return configured().map(({ id, name }) => ({ id, name }));
}

/** The OAuth providers whose ids the environment holds. Each reports whether it vouches for the address. */
export function configured(): (Provider & Named)[] {
  const { GITHUB_ID, GITHUB_SECRET, GOOGLE_ID, GOOGLE_SECRET, OIDC_ISSUER, OIDC_ID, OIDC_SECRET, OIDC_NAME } =
    env();
  const providers: (Provider & Named)[] = [];
  if (GITHUB_ID && GITHUB_SECRET) providers.push(gitHub(GITHUB_ID, GITHUB_SECRET));
  if (GOOGLE_ID && GOOGLE_SECRET)
    providers.push(Google({ clientId: GOOGLE_ID, clientSecret: GOOGLE_SECRET }));
  if (OIDC_ISSUER && OIDC_ID && OIDC_SECRET)
    providers.push({
      id: "oidc",
      name: OIDC_NAME ?? "Single sign-on",
      type: "oauth",
      wellKnown: `${OIDC_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`,
      idToken: true,
      checks: ["pkce", "state", "nonce"],
      clientId: OIDC_ID,
      clientSecret: OIDC_SECRET,
      authorization: { params: { scope: "openid email profile" } },
      userinfo: { request: allClaims },
      profile: (profile) => ({
        id: String(profile.sub),
        name: profile.name ?? profile.email,
        email: profile.email,
      }),
    });
  return providers;
}

/** What the ID token says; where it leaves the address to the userinfo endpoint, as it may, that is asked as well. */
const allClaims: UserinfoEndpointHandler["request"] = async ({ client, tokens }) => {
  // What next-auth calls tokens is openid-client's set of them, which has checked and read the ID token.
  const claims = (tokens as typeof tokens & { claims(): Profile }).claims();
  if (claims.email || !client.issuer.metadata.userinfo_endpoint) return claims;
  const more = await client.userinfo<Profile>(String(tokens.access_token));
  if (more.sub !== claims.sub) throw new Error("userinfo is about somebody else");
  return { ...more, ...claims };
};

/** GitHub's profile does not say whether its address is verified; its list of addresses does. */
function gitHub(clientId: string, clientSecret: string): Provider & Named {
  const provider = GitHub({ clientId, clientSecret });
  return {
    ...provider,
    userinfo: {
      url: "https://api.github.com/user",
      async request({ client, tokens }) {
        const profile = await client.userinfo<GithubProfile>(String(tokens.access_token));
        const answer = await fetch("https://api.github.com/user/emails", {
          headers: { authorization: `Bearer ${tokens.access_token}` },
          signal: AbortSignal.timeout(10_000),
        });
        const emails = answer.ok
          ? ((await answer.json()) as { email: string; primary: boolean; verified: boolean }[])
          : [];
        const vouched = emails.find((entry) => entry.primary && entry.verified);
        return { ...profile, email: vouched?.email ?? profile.email, email_verified: Boolean(vouched) };
      },
    },
  };
}
