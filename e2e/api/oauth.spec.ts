import { randomUUID } from "node:crypto";
import { request } from "@playwright/test";
import { database } from "../fixtures/database";
import { newcomer } from "../fixtures/newcomer";
import { ownServers } from "../fixtures/own-server";
import { type OidcStandIn, startOidc } from "../stand-ins/oidc.mjs";
import { expect, type OwnServer, test } from "./fixtures";

test.describe.configure({ mode: "default" });

let provider: OidcStandIn;
let server: OwnServer;
const own = ownServers();

const wiring = ({ issuer, clientId, clientSecret }: OidcStandIn) => ({
  OIDC_ISSUER: issuer,
  OIDC_ID: clientId,
  OIDC_SECRET: clientSecret,
  OIDC_NAME: "Stand-in",
});

test.beforeAll(async () => {
  provider = await startOidc();
  server = await own.start({ env: wiring(provider) });
  await newcomer(server, "The first one");
});
test.afterAll(async () => {
  await own.endAll();
  await provider.close();
});
test.beforeEach(() => Object.assign(provider, { claimsIn: "id_token", refuses: false, fault: null }));

const visitor = (more: object = {}) => ({
  sub: randomUUID(),
  email: `visitor-${randomUUID()}@example.test`,
  email_verified: true,
  name: "Vera Visitor",
  ...more,
});

/** A browser that goes to the provider and comes back: where it ends up, and who it is then. */
async function visit({ url } = server, callbackUrl = "/users/personas") {
  const api = await request.newContext({ baseURL: url, extraHTTPHeaders: { Origin: url } });
  const { csrfToken } = await (await api.get("/api/auth/csrf")).json();
  const sent = await api.post("/api/auth/signin/oidc", { form: { csrfToken, callbackUrl, json: "true" } });
  expect(sent.status()).toBe(200);
  const away = (await sent.json()).url;
  expect(new URL(away).origin).toBe(provider.issuer);
  const back = await api.get(away);
  const { user } = await (await api.get("/api/auth/session")).json();
  return { api, user, at: new URL(back.url()), away: new URL(away), status: back.status() };
}

const accountsOf = (email: string, { dataDir } = server) =>
  database(dataDir).rows<{ id: number; password_hash: string | null }>(
    "select * from users where email_key = ?",
    email.toLowerCase(),
  );

test("a new visitor whose address is verified gets an account, and comes back to it", async () => {
  provider.visitor = visitor();
  const first = await visit();
  expect(first.status).toBe(200);
  expect(first.at.pathname).toBe("/users/personas");
  expect(first.user).toEqual({
    id: expect.any(Number),
    name: "Vera Visitor",
    email: provider.visitor.email,
    role: "user",
  });
  expect((await first.api.get("/api/settings")).status()).toBe(200);
  const second = await visit();
  expect(second.user.id).toBe(first.user.id);
  expect(accountsOf(provider.visitor.email ?? "")).toMatchObject([
    { id: first.user.id, password_hash: null },
  ]);
});

test("the way to the provider asks for PKCE, a state and a nonce, and names this server only", async () => {
  provider.visitor = visitor();
  const { away } = await visit();
  const asked = Object.fromEntries(away.searchParams);
  expect(asked).toMatchObject({
    client_id: provider.clientId,
    response_type: "code",
    scope: "openid email profile",
    redirect_uri: `${server.url}/api/auth/callback/oidc`,
    code_challenge_method: "S256",
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    state: expect.stringMatching(/.{20}/),
    nonce: expect.stringMatching(/.{20}/),
  });
});

test("a provider that tells the address by userinfo alone is understood", async () => {
  provider.visitor = visitor();
  provider.claimsIn = "userinfo";
  const { user } = await visit();
  expect(user).toMatchObject({ email: provider.visitor.email, name: "Vera Visitor" });
});

const UNSURE = {
  "an address that is not verified": { email_verified: false },
  "an address that nobody vouches for": { email_verified: undefined },
  "a word in place of a verification": { email_verified: "true" },
  "no address": { email: undefined },
};
for (const [what, unsure] of Object.entries(UNSURE)) {
  test(`a visitor with ${what} is refused in words`, async () => {
    provider.visitor = visitor(unsure);
    const { user, at } = await visit();
    expect(user).toBeUndefined();
    expect(at.pathname).toBe("/sign-in");
    expect(at.searchParams.get("error")).toBe("OAuthEmailUnverified");
    expect(accountsOf(provider.visitor.email ?? "")).toEqual([]);
  });
}

test("an account with a password is never taken over, whoever vouches for its address", async () => {
  const person = await newcomer(server);
  for (const email of [person.email, person.email.toUpperCase()]) {
    provider.visitor = visitor({ email });
    const { user, at } = await visit();
    expect(user).toBeUndefined();
    expect(at.searchParams.get("error")).toBe("OAuthAccountNotLinked");
  }
  expect(accountsOf(person.email)).toHaveLength(1);
  expect(database(server.dataDir).rows("select * from oauth_accounts where user_id = ?", person.id)).toEqual(
    [],
  );
});

test("who changes the address at the provider stays the same person here", async () => {
  provider.visitor = visitor();
  const first = await visit();
  provider.visitor = {
    ...provider.visitor,
    email: `moved-${randomUUID()}@example.test`,
    email_verified: false,
  };
  const second = await visit();
  expect(second.user.id).toBe(first.user.id);
});

test("a disabled account stays outside", async () => {
  provider.visitor = visitor();
  const { user, api } = await visit();
  database(server.dataDir).run("update users set is_disabled = 1 where id = ?", user.id);
  expect((await api.get("/api/settings")).status()).toBe(401);
  const again = await visit();
  expect(again.user).toBeUndefined();
  expect(again.at.pathname).toBe("/sign-in");
});

test("a visitor who says no at the provider is back at sign-in", async () => {
  provider.visitor = visitor();
  provider.refuses = true;
  const { user, at, status } = await visit();
  expect([user, at.pathname, status]).toEqual([undefined, "/sign-in", 200]);
});

for (const fault of ["wrong-key", "wrong-nonce", "wrong-audience", "expired"] as const) {
  test(`an ID token with a ${fault} lets nobody in`, async () => {
    provider.visitor = visitor();
    provider.fault = fault;
    const { user, at } = await visit();
    expect([user, at.pathname]).toEqual([undefined, "/sign-in"]);
    expect(accountsOf(provider.visitor.email ?? "")).toEqual([]);
  });
}

test("userinfo about somebody else lets nobody in", async () => {
  provider.visitor = visitor();
  Object.assign(provider, { claimsIn: "userinfo", fault: "wrong-userinfo" });
  const { user, at } = await visit();
  expect([user, at.pathname]).toEqual([undefined, "/sign-in"]);
});

test("an answer that nobody asked for lets nobody in", async () => {
  provider.visitor = visitor();
  const { away } = await visit();
  const back = await fetch(away, { redirect: "manual" });
  const api = await request.newContext({ baseURL: server.url });
  await api.get(back.headers.get("location") ?? "");
  expect(await (await api.get("/api/auth/session")).json()).toEqual({});
});

test("a provider sends nobody on to another site", async () => {
  provider.visitor = visitor();
  const { at, user } = await visit(server, "https://evil.example/");
  expect(user).toBeDefined();
  expect(at.origin).toBe(server.url);
});

test("a closed installation lets known visitors in and no new ones", async () => {
  provider.visitor = visitor();
  const known = await visit();
  await server.stop();
  const { dataDir, port } = server;
  server = await own.start({ env: { ...wiring(provider), SIGN_UP: "closed" }, dataDir, port });
  expect((await visit()).user.id).toBe(known.user.id);
  provider.visitor = visitor();
  const stranger = await visit();
  expect([stranger.user, stranger.at.searchParams.get("error")]).toEqual([undefined, "SignUpClosed"]);
  await server.stop();
  server = await own.start({ env: wiring(provider), dataDir, port });
});

test("a provider that is down is no fault of the server", async ({ serve }) => {
  const lonely = await serve({ env: { ...wiring(provider), OIDC_ISSUER: "http://127.0.0.1:9" } });
  const api = await request.newContext({ baseURL: lonely.url, extraHTTPHeaders: { Origin: lonely.url } });
  const { csrfToken } = await (await api.get("/api/auth/csrf")).json();
  const sent = await api.post("/api/auth/signin/oidc", {
    form: { csrfToken, callbackUrl: "/chat", json: "true" },
  });
  expect(sent.status()).toBeLessThan(500);
  const back = await api.get((await sent.json()).url);
  expect(back.status()).toBe(200);
  expect(new URL(back.url()).pathname).toBe("/sign-in");
  expect(await back.text()).toContain("Signing in did not work. Please try again.");
});
