import { exchange } from "../fixtures/exchange";
import { newcomer } from "../fixtures/newcomer";
import type { Person } from "../fixtures/person";
import { cookieOf } from "../fixtures/talk";
import { expect, test } from "./fixtures";

const EVIL = "http://evil.example";

/** Changes a harmless setting with exactly these headers beside the session. */
async function write(person: Person, headers: Record<string, string>) {
  const answer = await exchange(`${person.url}/api/settings`, {
    method: "PUT",
    headers: { cookie: await cookieOf(person), "content-type": "application/json", ...headers },
    body: "{}",
  });
  if (answer.status === 403) expect(answer.json.error.code).toBe("forbidden");
  return answer.status;
}

const own = (person: Person) => ({ origin: person.url });

test("the browser's own word counts: same-origin, and nothing else", async ({ person }) => {
  expect(await write(person, { "sec-fetch-site": "same-origin" })).toBe(200);
  for (const site of ["same-site", "cross-site", "none", "", "same-origin, cross-site", "SAME-ORIGIN"])
    expect(await write(person, { "sec-fetch-site": site, ...own(person) }), site).toBe(403);
});

test("without it the origin must be this very host and port", async ({ person }) => {
  const { hostname, port } = new URL(person.url);
  expect(await write(person, own(person))).toBe(200);
  const others = [
    EVIL,
    "null",
    "",
    "nonsense",
    `http://${hostname}`,
    `http://${hostname}:${Number(port) + 1}`,
    `http://localhost:${port}`,
    `http://${hostname}:${port}.evil.example`,
    `http://evil.example/${hostname}:${port}`,
  ];
  for (const origin of others) expect(await write(person, { origin }), origin).toBe(403);
});

test("a request that does not say where it comes from is refused", async ({ person }) => {
  expect(await write(person, {})).toBe(403);
  expect(await write(person, { referer: `${person.url}/settings` })).toBe(403);
});

test("another Host does not make a foreign origin one's own", async ({ person }) => {
  expect(await write(person, { ...own(person), host: "evil.example" })).toBe(403);
});

test("X-Forwarded-Host is a client's own word, and moves nothing", async ({ person }) => {
  const spoofed = { origin: EVIL, "x-forwarded-host": "evil.example" };
  expect(await write(person, spoofed)).toBe(403);
  expect(await write(person, { ...spoofed, forwarded: "host=evil.example" })).toBe(403);
  expect(await write(person, { ...own(person), "x-forwarded-host": "evil.example" })).toBe(200);
});

test("reading is open to every site, because no other site can read the answer", async ({ person }) => {
  const { status, headers } = await exchange(`${person.url}/api/settings`, {
    headers: { cookie: await cookieOf(person), "sec-fetch-site": "cross-site", origin: EVIL },
  });
  expect(status).toBe(200);
  expect(headers["access-control-allow-origin"]).toBeUndefined();
});

test("a preflight from another site is given nothing", async ({ person }) => {
  const { headers } = await exchange(`${person.url}/api/settings`, {
    method: "OPTIONS",
    headers: { origin: EVIL, "access-control-request-method": "PUT" },
  });
  expect(headers["access-control-allow-origin"]).toBeUndefined();
});

test("sign-up and sign-out cannot be done from another site", async ({ person, another }) => {
  const json = { "content-type": "application/json" };
  const body = JSON.stringify({ name: "Eve", email: "eve@example.test", password: "good enough" });
  for (const headers of [{ ...json, origin: EVIL }, { ...json, "sec-fetch-site": "cross-site" }, json])
    expect((await exchange(`${person.url}/api/auth/sign-up`, { method: "POST", headers, body })).status).toBe(
      403,
    );

  const victim = await another();
  const cookie = await cookieOf(victim);
  for (const headers of [{ "sec-fetch-site": "cross-site" }, { origin: EVIL }, {}]) {
    const form = { ...headers, cookie, "content-type": "application/x-www-form-urlencoded" };
    await exchange(`${person.url}/api/auth/signout`, {
      method: "POST",
      headers: form,
      body: "csrfToken=guessed",
    });
    await exchange(`${person.url}/api/auth/signout`, { headers: form });
  }
  expect((await victim.api.get("/api/settings")).status(), "still signed in").toBe(200);
});

test("behind a trusted proxy the forwarded host is the host", async ({ serve }) => {
  const person = await newcomer(await serve({ env: { TRUST_PROXY: "1" } }));
  const forwarded = { "x-forwarded-host": "chat.example", "x-forwarded-proto": "https" };
  const secure = (await cookieOf(person)).replace("next-auth.", "__Secure-next-auth.");
  const through = { ...forwarded, cookie: secure };
  expect(await write(person, { ...through, origin: "https://chat.example" })).toBe(200);
  expect(await write(person, { ...through, ...own(person) })).toBe(403);
  expect(await write(person, { ...through, origin: EVIL })).toBe(403);
});

test("an address of this machine on the network works without any setting", async ({ serve }) => {
  const person = await newcomer(await serve());
  const { port } = new URL(person.url);
  const host = `192.168.1.20:${port}`;
  expect(await write(person, { host, origin: `http://${host}` })).toBe(200);
});
