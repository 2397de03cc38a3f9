import fc from "fast-check";
import { database } from "../fixtures/database";
import { type Answer, exchange } from "../fixtures/exchange";
import { newcomer } from "../fixtures/newcomer";
import type { Person } from "../fixtures/person";
import { servers } from "../fixtures/servers";
import { cookieOf } from "../fixtures/talk";
import { CALLS, isAdminOnly, settle, type World } from "./calls";
import { expect, type OwnServer, test } from "./fixtures";

test.describe.configure({ timeout: 120_000 });

const ODD_TEXTS = [
  "",
  "\u0000",
  "\ud800",
  "😀".repeat(300),
  "x".repeat(40_000),
  "' or 1=1 --",
  "../../etc/passwd",
  "<script>alert(1)</script>",
  "%00%ff",
  "__proto__",
  "constructor",
  "9".repeat(400),
  "2020-02-30T25:61:61Z",
  "-1",
  "NaN",
];
const ODD_NUMBERS = [0, -1, 1.5, 2 ** 31, 2 ** 53, 1e300, -1e300, 1e-300];
const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...ODD_TEXTS));
const anyValue = fc.oneof(
  { maxDepth: 3 },
  anyText,
  fc.constantFrom(...ODD_NUMBERS),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A body as a client might have sent it by mistake or on purpose, built around one that is taken. */
function bodies(taken: object): fc.Arbitrary<string | Buffer> {
  const fields = Object.entries(taken);
  const changed = fc
    .record(Object.fromEntries(fields.map(([key, value]) => [key, fc.oneof(fc.constant(value), anyValue)])), {
      requiredKeys: [],
    })
    .map((body) => JSON.stringify(body));
  const added = fc
    .dictionary(anyText, anyValue, { maxKeys: 4 })
    .map((more) => JSON.stringify({ ...taken, ...more }));
  const cut = fc
    .tuple(fc.constant(JSON.stringify(taken)), fc.nat())
    .map(([text, at]) => text.slice(0, at % (text.length + 1)));
  return fc.oneof(
    { weight: 5, arbitrary: changed },
    { weight: 2, arbitrary: added },
    fc.jsonValue().map((value) => JSON.stringify(value)),
    cut,
    fc.uint8Array({ maxLength: 64 }).map((bytes) => Buffer.from(bytes)),
  );
}

/** Query strings and path parameters of any kind. */
const queries = fc.dictionary(
  fc.constantFrom(
    "limit",
    "before",
    "after",
    "query",
    "q",
    "page",
    "history",
    "sort",
    "own",
    "x",
    "__proto__",
  ),
  anyText.filter((text) => text.length < 3_000),
  { maxKeys: 4 },
);
const anyParameter = fc.oneof(
  fc.constantFrom("0", "-1", "1e9", "NaN", "%2e%2e", "null", "1;drop", "9".repeat(30)),
  // A dot alone names another address, by the rules of URLs.
  fc.string({ minLength: 1, maxLength: 20 }).filter((text) => !/^\.+$/.test(text)),
);

function check(name: string, { status, json, text }: Answer) {
  // Without a provider this one has nothing else to say.
  if (!(name === "POST /api/speech-to-text" && status === 503))
    expect(status, `${name}: ${text.slice(0, 200)}`).toBeLessThan(500);
  if (status < 400) return;
  expect(json?.error, `${name} ${status}: ${text.slice(0, 200)}`).toEqual({
    code: expect.any(String),
    message: expect.stringMatching(/[.!?]$/),
    ...(json?.error?.issues && { issues: expect.any(Array) }),
  });
  expect(text).not.toMatch(/SQLITE|drizzle|\bat \w+ \(|node_modules|\/lib\/|ZodError/);
}

const encoded = (text: string) => encodeURIComponent(text.toWellFormed());

async function attack(name: string, person: Person, world: World, runs: number) {
  const [method = "", path = ""] = name.split(" ");
  const { body } = CALLS[name] ?? {};
  const cookie = await cookieOf(person);
  const headers = { cookie, origin: person.url, accept: "application/json" };
  const { run } = database(
    person.url === servers.model().url ? servers.model().dataDir : (own?.dataDir ?? ""),
  );
  const things = world as Record<string, unknown>;
  let sent = 0;
  const parts = path.match(/\{\w+\}/g) ?? [];
  const inputs = fc.record({
    body: body ? bodies(body(world, person)) : fc.constant(undefined),
    query: queries,
    instead: fc.option(fc.tuple(fc.nat(), anyParameter), { freq: body ? 8 : 2 }),
  });
  await fc.assert(
    fc.asyncProperty(inputs, async ({ body, query, instead }) => {
      // The budgets are tested elsewhere; here they would only hide what lies behind them.
      if (++sent % 100 === 0) run("delete from rate_limits where key like '%:' || ?", person.id);
      const odd = instead && parts[instead[0] % (parts.length || 1)];
      const address = path.replace(/\{(\w+)\}/g, (part, key) =>
        encoded(part === odd && instead ? instead[1] : String(things[key])),
      );
      const search = Object.entries(query).map(([key, value]) => `${encoded(key)}=${encoded(value)}`);
      const type: Record<string, string> = body === undefined ? {} : { "content-type": "application/json" };
      const answer = await exchange(`${person.url}${address}${search.length ? `?${search.join("&")}` : ""}`, {
        method,
        headers: { ...headers, ...type },
        body,
      });
      check(name, answer);
    }),
    { numRuns: runs, interruptAfterTimeLimit: 6_000 },
  );
}

let own: OwnServer | undefined;

// These end a session or an account, or make one; they come below.
const ENDING = ["DELETE /api/account", "POST /api/account/sign-out-everywhere"];
const names = Object.keys(CALLS).filter((name) => !isAdminOnly(name) && !ENDING.includes(name));

for (const name of names) {
  test(`${name} answers anything with less than 500`, async ({ person, database }) => {
    await attack(name, person, await settle(person, database), CALLS[name]?.body ? 120 : 30);
  });
}

test("administration, and what ends a session, answer anything with less than 500", async ({ serve }) => {
  own = await serve();
  const admin = await newcomer(own, "Ada");
  const data = database(own.dataDir);
  data.run("update users set role = 'admin' where id = ?", admin.id);
  const world = await settle(admin, data);
  for (const name of Object.keys(CALLS).filter(isAdminOnly)) await attack(name, admin, world, 80);
  const person = await newcomer(own);
  for (const name of ENDING) await attack(name, person, await settle(await newcomer(own), data), 30);
});

test("sign-up answers anything with less than 500", async ({ serve }) => {
  own = await serve();
  const { url, dataDir } = own;
  const { forgetBudgets } = database(dataDir);
  let sent = 0;
  const taken = { name: "Robin", email: "robin@example.test", password: "good enough" };
  await fc.assert(
    fc.asyncProperty(bodies(taken), async (body) => {
      if (++sent % 50 === 0) forgetBudgets();
      const headers = { origin: url, "content-type": "application/json" };
      check("sign-up", await exchange(`${url}/api/auth/sign-up`, { method: "POST", headers, body }));
    }),
    { numRuns: 200, interruptAfterTimeLimit: 6_000 },
  );
});

const AUTH_PATHS = [
  "csrf",
  "session",
  "providers",
  "signin",
  "signin/credentials",
  "signin/oidc",
  "signout",
  "callback",
  "callback/credentials",
  "callback/oidc",
  "verify-request",
  "error",
  "_log",
  "nonsense",
  "callback/nonsense",
  "session/a/b",
];

test("next-auth's own routes answer anything with less than 500", async ({ serve }) => {
  // An issuer that nobody answers at: OAuth's routes fail, and must fail politely.
  const oidc = { OIDC_ISSUER: "http://127.0.0.1:9", OIDC_ID: "ensemble", OIDC_SECRET: "secret" };
  own = await serve({ env: oidc });
  const { url, dataDir } = own;
  const person = await newcomer(own);
  const session = await cookieOf(person);
  const csrf = await exchange(`${url}/api/auth/csrf`);
  const token = csrf.json.csrfToken;
  const good = (csrf.headers["set-cookie"] ?? []).map((set) => set.split(";")[0]).join("; ");
  const field = fc.oneof(
    anyText,
    fc.constantFrom(token, person.email, person.password, "true", "https://evil.example/"),
  );
  const FIELDS = [
    "csrfToken",
    "email",
    "password",
    "json",
    "callbackUrl",
    "redirect",
    "code",
    "state",
    "error",
    "level",
  ];
  const fields = fc.dictionary(fc.oneof(fc.constantFrom(...FIELDS), anyText), field, { maxKeys: 5 });
  const COOKIES = ["session-token", "csrf-token", "callback-url", "state", "pkce.code_verifier", "nonce"];
  const cookieValue = fc.oneof(
    fc.string().map(encodeURIComponent),
    fc.constantFrom("%", "%ff", '"', "a.b.c", token, "https://evil.example", "javascript:alert(1)"),
  );
  const cookies = fc.oneof(
    fc.constantFrom("", good, `${good}; ${session}`),
    fc
      .dictionary(fc.constantFrom(...COOKIES.map((name) => `next-auth.${name}`)), cookieValue, { maxKeys: 4 })
      .map((jar) =>
        Object.entries(jar)
          .map(([name, value]) => `${name}=${value}`)
          .join("; "),
      ),
  );
  const asForm = (body: Record<string, string>) =>
    Object.entries(body)
      .map(([key, value]) => `${encoded(key)}=${encoded(value)}`)
      .join("&");
  const posts = fc.record({
    method: fc.constantFrom("GET", "POST", "POST"),
    path: fc.constantFrom(...AUTH_PATHS),
    cookies,
    query: fields,
    body: fc.oneof(
      fields.map(asForm),
      fields.map((it) => JSON.stringify(it)),
      fc.json(),
      fc.string(),
    ),
    type: fc.constantFrom("application/x-www-form-urlencoded", "application/json", "text/plain", ""),
  });
  let sent = 0;
  const { forgetBudgets } = database(dataDir);
  await fc.assert(
    fc.asyncProperty(posts, async ({ method, path, cookies, query, body, type }) => {
      if (++sent % 50 === 0) forgetBudgets();
      const search = Object.keys(query).length ? `?${asForm(query)}`.slice(0, 8_000) : "";
      const headers = { cookie: cookies, origin: url, ...(type && { "content-type": type }) };
      const answer = await exchange(`${url}/api/auth/${path}${search}`, {
        method,
        headers,
        body: method === "POST" ? body : undefined,
      });
      expect(answer.status, answer.text.slice(0, 200)).toBeLessThan(500);
      const target = answer.headers.location ?? answer.json?.url;
      if (typeof target === "string") expect(new URL(target, url).origin, target).toBe(url);
    }),
    { numRuns: 500, interruptAfterTimeLimit: 10_000 },
  );
});
