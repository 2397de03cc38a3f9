import { exchange } from "../fixtures/exchange";
import type { Person } from "../fixtures/person";
import { cookieOf, historyOf, personaNamed } from "../fixtures/talk";
import { expect, test } from "./fixtures";

const MEGABYTE = 1024 * 1024;

/** Every place that reads a body, and a body it takes. */
const PLACES: [method: string, path: string, body: object, ok: number][] = [
  ["POST", "/api/personas/{id}/messages", { content: "hello" }, 200],
  ["POST", "/api/personas/switch", { persona_id: 1 }, 200],
  ["PUT", "/api/settings", { mode: "companion" }, 200],
  ["POST", "/api/account/password", { current_password: "wrong", new_password: "good enough" }, 400],
  ["POST", "/api/auth/sign-up", { name: "", email: "a@example.test", password: "good enough" }, 400],
];

async function send(
  person: Person,
  method: string,
  path: string,
  body: string | Buffer | (string | Buffer)[] | undefined,
  headers: Record<string, string> = { "content-type": "application/json" },
) {
  const { id } = await personaNamed(person.api, "Isabella");
  return exchange(person.url + path.replace("{id}", String(id)), {
    method,
    body,
    headers: { cookie: await cookieOf(person), origin: person.url, accept: "application/json", ...headers },
  });
}

for (const [method, path, body, ok] of PLACES) {
  const text = JSON.stringify(body);

  test.describe(`${method} ${path}`, () => {
    test("takes JSON, also with a charset, in other letters and in chunks without a length", async ({
      person,
    }) => {
      for (const type of ["application/json", "application/json; charset=utf-8", "Application/JSON"])
        expect((await send(person, method, path, text, { "content-type": type })).status, type).toBe(ok);
      const chunks = [...text].map((character) => character);
      expect((await send(person, method, path, chunks)).status).toBe(ok);
    });

    test("refuses more than a megabyte, with and without a length", async ({ person }) => {
      const large = JSON.stringify({ ...body, padding: "x".repeat(MEGABYTE) });
      const pieces = large.match(/.{1,65536}/gs) ?? [];
      for (const sent of [large, pieces]) {
        const refused = await send(person, method, path, sent);
        expect(refused.status).toBe(413);
        expect(refused.json.error).toEqual({ code: "too_large", message: expect.stringMatching(/1 MB\.$/) });
      }
    });

    test("refuses broken JSON in words", async ({ person }) => {
      for (const broken of ["{", '{"content": "hello"', "hello", "{'a': 1}", '{"a":1}}', "\u0000"]) {
        const refused = await send(person, method, path, broken);
        expect(refused.status, broken).toBe(400);
        expect(refused.json.error).toMatchObject({ code: "invalid", message: expect.stringMatching(/\.$/) });
      }
      const halves = Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22]);
      expect((await send(person, method, path, halves)).status).toBe(400);
    });

    test("refuses other kinds of bodies", async ({ person }) => {
      const types = [
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/xml",
        "text/json",
        "nonsense",
      ];
      for (const type of types) {
        const refused = await send(person, method, path, text, { "content-type": type });
        expect(refused.status, type).toBe(415);
        expect(refused.json.error.code).toBe("unsupported_media_type");
      }
      expect((await send(person, method, path, text, {})).status, "no type at all").toBe(415);
      expect((await send(person, method, path, [text], {})).status, "no type, in chunks").toBe(415);
      const form = { "content-type": "multipart/form-data; boundary=x" };
      expect((await send(person, method, path, "--x--\r\n", form)).status, "a form").toBe(415);
    });

    test("takes a missing body for an empty one, and deep or odd JSON for what it is", async ({ person }) => {
      const odd = ["", "null", "[]", "5", '"text"', `${"[".repeat(5_000)}${"]".repeat(5_000)}`];
      for (const sent of [undefined, ...odd, '{"__proto__": {"mode": "wellness"}, "constructor": 1}']) {
        const { status, json } = await send(person, method, path, sent);
        expect([200, 400], String(sent).slice(0, 20)).toContain(status);
        if (status === 400) expect(json.error.code).toBe("invalid");
      }
      expect(await (await person.api.get("/api/settings")).json()).toMatchObject({ mode: "companion" });
    });
  });
}

for (const path of ["/api/personas/{id}/messages/stop", "/api/account/sign-out-everywhere"]) {
  test(`POST ${path} needs no body`, async ({ person }) => {
    expect((await send(person, "POST", path, undefined, {})).status).toBe(204);
  });
}

test("POST without a body may say so with a length of 0, or send an empty object", async ({ person }) => {
  const path = "/api/personas/{id}/messages/stop";
  expect((await send(person, "POST", path, "", {})).status).toBe(204);
  expect((await send(person, "POST", path, "{}")).status).toBe(204);
});

test("DELETE needs no body, and takes one", async ({ person }) => {
  expect((await send(person, "DELETE", "/api/personas/{id}/messages", undefined, {})).status).toBe(200);
  expect((await send(person, "DELETE", "/api/personas/{id}/messages", "{}")).status).toBe(200);
});

test("a message that is refused for its form is not stored", async ({ person }) => {
  const { id } = await personaNamed(person.api, "Isabella");
  await send(person, "POST", "/api/personas/{id}/messages", '{"content": "hello"', undefined);
  await send(person, "POST", "/api/personas/{id}/messages", '{"content": "hello"}', {
    "content-type": "text/plain",
  });
  expect((await historyOf(person.api, id)).messages).toEqual([]);
});

test("an address that does not exist answers in the shape of every error", async ({ person }) => {
  const paths = ["/api", "/api/nowhere", "/api/personas/1/nowhere", "/api/%00", "/api/%ff", "/api/health/%"];
  const asked = [...paths, "/api/auth/%C0/%ff"].flatMap((path) =>
    ["GET", "POST", "PUT", "PATCH", "DELETE"].map((method) => [method, path] as const),
  );
  const personas = ["%ff", "%F0%9F", "%", "1%2F2", "nobody", "0", "-1", "1.5", "1e3", "99999999999999999999"];
  for (const id of personas) asked.push(["GET", `/api/personas/${id}/messages`]);
  for (const [method, path] of asked) {
    const { status, json } = await send(person, method, path, undefined, {});
    if (path.startsWith("/api/auth/") && !["GET", "POST"].includes(method)) expect(status).toBe(405);
    else expect(status, `${method} ${path}`).toBe(404);
    if (status === 404) expect(json?.error).toEqual({ code: "not_found", message: expect.any(String) });
  }
});

test("a page's address that does not decode is not found", async ({ person }) => {
  for (const path of ["/%ff", "/chat%", "/users/%C0/personas?callbackUrl=%ff"])
    expect((await send(person, "GET", path, undefined, {})).status, path).toBe(404);
  expect((await send(person, "GET", "/sign-in?callbackUrl=%ff", undefined, {})).status).toBeLessThan(400);
});

test("a method that an address does not know is refused", async ({ person }) => {
  for (const [method, path] of [
    ["POST", "/api/personas/available"],
    ["GET", "/api/personas/switch"],
    ["PATCH", "/api/settings"],
    ["PUT", "/api/personas/{id}/messages"],
    ["DELETE", "/api/health"],
    ["GET", "/api/account/sign-out-everywhere"],
    ["GET", "/api/personas/{id}/messages/stop"],
    ["GET", "/api/auth/sign-up"],
  ] as const)
    expect((await send(person, method, path, undefined, {})).status, `${method} ${path}`).toBe(405);
});
