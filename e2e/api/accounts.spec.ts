import { randomUUID } from "node:crypto";
import { request } from "@playwright/test";
import { exchange } from "../fixtures/exchange";
import { cookieOf } from "../fixtures/talk";
import { expect, type Person, signIn, test } from "./fixtures";

const address = (name = "robin") => `${name}-${randomUUID()}@example.test`;
const guest = (url: string) => request.newContext({ baseURL: url, extraHTTPHeaders: { Origin: url } });

/** Signs in and answers what the server said, whatever that is. */
async function attempt(url: string, email: string, password: string, headers: Record<string, string> = {}) {
  const api = await guest(url);
  const { csrfToken } = await (await api.get("/api/auth/csrf")).json();
  const response = await api.post("/api/auth/callback/credentials", {
    form: { csrfToken, email, password, json: "true" },
    headers,
  });
  return { api, response, status: response.status(), body: await response.text() };
}

/** Whether a session still counts. */
const counts = async ({ api }: Pick<Person, "api">) => (await api.get("/api/settings")).status() === 200;

/** The same user in one more browser. */
async function elsewhere({ url, email, password }: Person) {
  const { api, status } = await attempt(url, email, password);
  expect(status).toBe(200);
  return { api };
}

test("signing up makes an account that can sign in", async ({ request: api, person: { url } }) => {
  const email = address();
  const data = { name: "  Robin\u0000 ", email: ` ${email} `, password: "a good password" };
  const response = await api.post("/api/auth/sign-up", { data, headers: { Origin: url } });
  expect(response.status(), await response.text()).toBe(201);
  expect(response.headers()["cache-control"]).toBe("no-store");
  expect(await response.json()).toEqual({
    user: { id: expect.any(Number), name: "Robin", email, role: "user" },
  });
  expect(response.headers()["set-cookie"], "signing up does not sign in").toBeUndefined();
  const { api: inside, status } = await attempt(url, email, "a good password");
  expect(status).toBe(200);
  const session = await (await inside.get("/api/auth/session")).json();
  expect(session).toEqual({
    user: { id: expect.any(Number), name: "Robin", email, role: "user" },
    expires: expect.stringMatching(/^\d{4}-/),
  });
});

test("an address is taken however it is written", async ({ person }) => {
  const api = await guest(person.url);
  const [head, host] = person.email.split("@");
  for (const email of [
    person.email,
    person.email.toUpperCase(),
    ` ${person.email} `,
    `${head}@EXAMPLE.${host?.slice(8)}`,
  ]) {
    const data = { name: "Eve", email, password: "good enough" };
    const response = await api.post("/api/auth/sign-up", { data });
    expect(response.status(), email).toBe(409);
    const { error } = await response.json();
    expect(error).toMatchObject({ code: "conflict", issues: [{ path: "email" }] });
  }
});

const REFUSED: [string, object][] = [
  ["name", { name: " " }],
  ["name", { name: "x".repeat(101) }],
  ["name", { name: undefined }],
  ["email", { email: "nobody" }],
  ["email", { email: "" }],
  ["email", { email: "two@example.test, three@example.test" }],
  ["email", { email: `${"x".repeat(250)}@example.test` }],
  ["password", { password: "1234567" }],
  ["password", { password: "x".repeat(257) }],
  ["password", { password: 12_345_678 }],
];
for (const [path, wrong] of REFUSED) {
  test(`signing up with ${JSON.stringify(wrong).slice(0, 60)} is refused in words`, async ({ person }) => {
    const data = { name: "Robin", email: address(), password: "good enough", ...wrong };
    const response = await (await guest(person.url)).post("/api/auth/sign-up", { data });
    expect(response.status()).toBe(400);
    const { error } = await response.json();
    expect(error).toMatchObject({ code: "invalid", message: expect.stringMatching(/^[A-Z].*\.$/) });
    expect(error.issues[0].path).toBe(path);
  });
}

test("nobody signs up with a role or an id of their own choice", async ({ person }) => {
  const data = { name: "Eve", email: address("eve"), password: "good enough", role: "admin", id: 1 };
  const response = await (await guest(person.url)).post("/api/auth/sign-up", { data });
  const { user } = await response.json();
  expect(user.role).toBe("user");
  expect(user.id).not.toBe(1);
});

test("a password is taken as typed: spaces, letters of any kind, 256 characters", async ({ person }) => {
  for (const password of ["  spaces around  ", "Пароль-漢字-e\u0301", "x".repeat(256)]) {
    const email = address();
    const data = { name: "Robin", email, password };
    expect((await (await guest(person.url)).post("/api/auth/sign-up", { data })).status()).toBe(201);
    expect((await attempt(person.url, email, password)).status).toBe(200);
    expect((await attempt(person.url, email, password.normalize("NFC").trim().slice(0, 255))).status).toBe(
      401,
    );
  }
});

test("an unknown address, a wrong password and a disabled account get the same answer", async ({
  person,
  another,
  database,
}) => {
  const disabled = await another();
  database.run("update users set is_disabled = 1 where id = ?", disabled.id);
  const answers = await Promise.all([
    attempt(person.url, address("nobody"), person.password),
    attempt(person.url, person.email, "not the password"),
    attempt(person.url, disabled.email, disabled.password),
  ]);
  const seen = answers.map(({ status, body, response }) => {
    const { date, "set-cookie": cookies, ...headers } = response.headers();
    return { status, body, headers, cookies: cookies?.replace(/=[^;]*/g, "=…") };
  });
  expect(seen[0]?.status).toBe(401);
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[2]).toEqual(seen[0]);
  for (const { api } of answers) expect(await counts({ api })).toBe(false);
});

test("the address of an account may be written in any letters", async ({ person }) => {
  expect((await attempt(person.url, ` ${person.email.toUpperCase()} `, person.password)).status).toBe(200);
});

test("the session's cookie cannot be read by scripts nor sent by other sites", async ({ person }) => {
  const { api, response } = await attempt(person.url, person.email, person.password);
  const set = response.headersArray().filter(({ name }) => name.toLowerCase() === "set-cookie");
  const session = set.find(({ value }) => value.startsWith("next-auth.session-token="))?.value ?? "";
  expect(session).toMatch(/; HttpOnly/i);
  expect(session).toMatch(/; SameSite=Lax/i);
  expect(session).toMatch(/; Path=\//i);
  expect(session).not.toMatch(/; Domain=/i);
  expect(await cookieOf({ api })).not.toContain(person.email);
});

test("behind https the cookie is sent over https only", async ({ serve }) => {
  const { url } = await serve({ env: { TRUST_PROXY: "1" } });
  const through = { "x-forwarded-proto": "https", "x-forwarded-host": "chat.example" };
  const origin = { ...through, origin: "https://chat.example" };
  const email = address();
  const made = await exchange(`${url}/api/auth/sign-up`, {
    method: "POST",
    headers: { ...origin, "content-type": "application/json" },
    body: JSON.stringify({ name: "Robin", email, password: "good enough" }),
  });
  expect(made.status).toBe(201);
  const csrf = await exchange(`${url}/api/auth/csrf`, { headers: through });
  const cookie = (csrf.headers["set-cookie"] ?? []).map((set) => set.split(";")[0]).join("; ");
  const entered = await exchange(`${url}/api/auth/callback/credentials`, {
    method: "POST",
    headers: { ...origin, cookie, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ csrfToken: csrf.json.csrfToken, email, password: "good enough" }).toString(),
  });
  const session = entered.headers["set-cookie"]?.find((set) => set.includes("session-token")) ?? "";
  expect(session).toMatch(/^__Secure-next-auth\.session-token=.*; Secure/);
});

test("a cookie copied before signing out is dead afterwards", async ({ person }) => {
  const copied = await cookieOf(person);
  const { csrfToken } = await (await person.api.get("/api/auth/csrf")).json();
  const response = await person.api.post("/api/auth/signout", { form: { csrfToken, json: "true" } });
  expect(response.status()).toBe(200);
  const get = (path: string) => exchange(person.url + path, { headers: { cookie: copied } });
  expect((await get("/api/settings")).status).toBe(401);
  expect((await get("/api/auth/session")).json).toEqual({});
  expect((await get("/chat")).status).toBe(307);
});

test("signing out by GET does nothing", async ({ person }) => {
  await person.api.get("/api/auth/signout");
  expect(await counts(person)).toBe(true);
});

test("a forged or damaged cookie is nobody's", async ({ person }) => {
  const cookie = await cookieOf(person);
  const [name] = cookie.split("=");
  for (const value of [
    "",
    "x",
    "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.",
    `${cookie.split("=")[1]?.slice(0, -4)}AAAA`,
  ])
    expect(
      (await exchange(`${person.url}/api/settings`, { headers: { cookie: `${name}=${value}` } })).status,
    ).toBe(401);
});

test("signing out everywhere ends every session at once", async ({ person }) => {
  const other = await elsewhere(person);
  expect((await person.api.post("/api/account/sign-out-everywhere")).status()).toBe(204);
  expect([await counts(person), await counts(other)]).toEqual([false, false]);
  expect(await counts(await elsewhere(person))).toBe(true);
});

test("a new password ends the other sessions and not this one", async ({ person }) => {
  const other = await elsewhere(person);
  const data = { current_password: person.password, new_password: "quite another one" };
  expect((await person.api.post("/api/account/password", { data })).status()).toBe(204);
  expect([await counts(person), await counts(other)]).toEqual([true, false]);
  expect((await attempt(person.url, person.email, person.password)).status).toBe(401);
  expect((await attempt(person.url, person.email, "quite another one")).status).toBe(200);
});

test("the password is not changed without the current one, nor to a bad one", async ({ person }) => {
  const other = await elsewhere(person);
  const change = async (current_password: unknown, new_password: unknown) => {
    const response = await person.api.post("/api/account/password", {
      data: { current_password, new_password },
    });
    expect(response.status()).toBe(400);
    return (await response.json()).error.issues[0].path;
  };
  expect(await change("not the password", "good enough")).toBe("current_password");
  expect(await change(undefined, "good enough")).toBe("current_password");
  expect(await change(person.password, "short")).toBe("new_password");
  expect(await change(person.password, null)).toBe("new_password");
  expect([await counts(person), await counts(other)]).toEqual([true, true]);
});

test("disabling an account ends its sessions at once", async ({ person, database }) => {
  expect(await counts(person)).toBe(true);
  database.run("update users set is_disabled = 1 where id = ?", person.id);
  expect(await counts(person)).toBe(false);
});

test("a role comes from the database, not from the cookie", async ({ person, database }) => {
  database.run("update users set role = 'admin' where id = ?", person.id);
  expect((await (await person.api.get("/api/auth/session")).json()).user.role).toBe("admin");
  database.run("update users set role = 'user' where id = ?", person.id);
  expect((await person.api.put("/api/model", { data: { local_id: null } })).status()).toBe(404);
});

test("the list of sessions names one's own, and one can be ended", async ({ person, another }) => {
  const other = await elsewhere(person);
  const stranger = await another();
  const list = async () => (await person.api.get("/api/account/sessions")).json();
  const sessions = await list();
  expect(sessions).toHaveLength(2);
  expect(sessions.filter((session: { is_current: boolean }) => session.is_current)).toHaveLength(1);
  for (const session of sessions)
    expect(Object.keys(session).sort()).toEqual([
      "created_at",
      "id",
      "is_current",
      "last_seen_at",
      "user_agent",
    ]);
  const { id } = sessions.find((session: { is_current: boolean }) => !session.is_current);
  expect((await stranger.api.delete(`/api/account/sessions/${id}`)).status()).toBe(404);
  expect((await person.api.delete(`/api/account/sessions/${id}`)).status()).toBe(204);
  expect([await counts(person), await counts(other)]).toEqual([true, false]);
  expect((await person.api.delete(`/api/account/sessions/${id}`)).status()).toBe(404);
  expect(await list()).toHaveLength(1);
  expect(await cookieOf(person), "a public id is no key").not.toContain(id);
});

test("the 11th wrong password is refused, also from other addresses and with the right one", async ({
  person,
}) => {
  for (let n = 0; n < 10; n++) {
    const headers = { "x-forwarded-for": `203.0.113.${n}` };
    expect((await attempt(person.url, person.email, `wrong ${n}`, headers)).status).toBe(401);
  }
  for (const password of ["wrong again", person.password]) {
    const headers = { "x-forwarded-for": "198.51.100.7", "x-real-ip": "198.51.100.8" };
    const { api, response } = await attempt(person.url, person.email.toUpperCase(), password, headers);
    expect(response.status()).toBe(429);
    expect(Number(response.headers()["retry-after"])).toBeGreaterThan(60);
    expect(Number(response.headers()["retry-after"])).toBeLessThanOrEqual(900);
    expect((await response.json()).error.code).toBe("too_many_requests");
    expect(await counts({ api })).toBe(false);
  }
  expect(await counts(person), "who is inside stays inside").toBe(true);
});

test("wrong passwords sent together are counted one by one", async ({ person }) => {
  const statuses = await Promise.all(
    Array.from(
      { length: 16 },
      async (_, n) => (await attempt(person.url, person.email, `wrong ${n}`)).status,
    ),
  );
  expect(statuses.filter((status) => status === 401)).toHaveLength(10);
  expect(statuses.filter((status) => status === 429)).toHaveLength(6);
});

test("right passwords are not counted", async ({ person }) => {
  for (let n = 0; n < 12; n++)
    await signIn((await attempt(person.url, "", "")).api, person.email, person.password);
});

test("wrong current passwords count like wrong sign-ins", async ({ person }) => {
  const data = { current_password: "wrong", new_password: "good enough" };
  for (let n = 0; n < 10; n++)
    expect((await person.api.post("/api/account/password", { data })).status()).toBe(400);
  expect((await person.api.post("/api/account/password", { data })).status()).toBe(429);
  expect((await attempt(person.url, person.email, person.password)).status).toBe(429);
});

for (const callbackUrl of [
  "https://evil.example/",
  "//evil.example",
  "/\\evil.example",
  "http://127.0.0.1.evil.example/",
  "javascript:alert(1)",
  "data:text/html,hi",
  " https://evil.example",
]) {
  test(`nobody is sent on to ${callbackUrl}`, async ({ person }) => {
    const api = await guest(person.url);
    const { csrfToken } = await (await api.get("/api/auth/csrf")).json();
    const form = { csrfToken, email: person.email, password: person.password, callbackUrl };
    const places = [
      await api.get(`/api/auth/signin?callbackUrl=${encodeURIComponent(callbackUrl)}`, { maxRedirects: 0 }),
      await api.post("/api/auth/callback/credentials", { form, maxRedirects: 0 }),
      await api.post("/api/auth/callback/credentials", { form: { ...form, json: "true" } }),
      await api.post("/api/auth/signin/credentials", { form, maxRedirects: 0 }),
      await api.post("/api/auth/signout", { form: { csrfToken, callbackUrl }, maxRedirects: 0 }),
    ];
    for (const response of places) {
      const body = (await response.text()).startsWith("{") ? await response.json() : {};
      for (const target of [response.headers().location, body.url])
        if (target) expect(new URL(target, person.url).origin, response.url()).toBe(person.url);
    }
  });
}
