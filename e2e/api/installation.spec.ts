import { statSync } from "node:fs";
import { join } from "node:path";
import { request } from "@playwright/test";
import { database } from "../fixtures/database";
import { newcomer } from "../fixtures/newcomer";
import { expect, type OwnServer, signIn, test } from "./fixtures";

async function signUp(url: string, email: string) {
  const api = await request.newContext({ baseURL: url, extraHTTPHeaders: { Origin: url } });
  const data = { name: "Robin", email, password: "good enough" };
  const response = await api.post("/api/auth/sign-up", { data });
  return { api, response, status: response.status(), body: await response.json() };
}

const modeOf = ({ dataDir }: OwnServer, file: string) =>
  (statSync(join(dataDir, file)).mode & 0o777).toString(8);

test("the first account is the administrator's, and the only one, also when many come at once", async ({
  serve,
}) => {
  const { url } = await serve();
  const made = await Promise.all([1, 2, 3, 4].map((n) => signUp(url, `person${n}@example.test`)));
  expect(made.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  const roles = made.map(({ body }) => body.user.role).sort();
  expect(roles).toEqual(["admin", "user", "user", "user"]);
});

test("a closed installation takes no new accounts, and its people still sign in", async ({ serve }) => {
  const server = await serve({ env: { SIGN_UP: "closed" } });
  const person = await newcomer(server);
  const { status, body } = await signUp(server.url, "late@example.test");
  expect(status).toBe(403);
  expect(body.error).toEqual({ code: "forbidden", message: expect.stringMatching(/no new accounts/) });
  await signIn(person.api, person.email, person.password);
});

test("the 61st sign-up of a minute from one address waits", async ({ serve }) => {
  const server = await serve();
  await signUp(server.url, "first@example.test");
  database(server.dataDir).run("update rate_limits set count = 60 where key like 'signUp:%'");
  const { response, status } = await signUp(server.url, "late@example.test");
  expect(status).toBe(429);
  expect(Number(response.headers()["retry-after"])).toBeLessThanOrEqual(60);
});

test("a secret is made once, for this user's eyes only, and is told to nobody", async ({ serve }) => {
  const first = await serve({ env: { NEXTAUTH_SECRET: undefined } });
  const { api } = await signUp(first.url, "robin@example.test");
  await signIn(api, "robin@example.test", "good enough");
  expect(modeOf(first, "secret")).toBe("600");
  await first.stop();

  const { dataDir, port } = first;
  await serve({ env: { NEXTAUTH_SECRET: undefined }, dataDir, port });
  expect((await api.get("/api/settings")).status(), "a session lives through a restart").toBe(200);
});

test("addresses and passwords stand nowhere in clear but where they must", async ({ serve }) => {
  const server = await serve();
  const { api } = await signUp(server.url, "robin@example.test");
  await signIn(api, "robin@example.test", "good enough");
  const { rowsHolding } = database(server.dataDir);
  expect(rowsHolding("good enough")).toEqual([]);
  expect(rowsHolding("robin@example.test").map(({ table }) => table)).toEqual(["users"]);
  expect(rowsHolding("127.0.0.1")).toEqual([]);
  expect(rowsHolding("$argon2id$v=19$m=19456,t=2,p=1$").map(({ table }) => table)).toEqual(["users"]);
});
