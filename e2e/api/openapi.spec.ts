import { randomUUID } from "node:crypto";
import { type APIRequestContext, type APIResponse, request as requests } from "@playwright/test";
import { sampleOf } from "../../lib/openapi/sample";
import { newAdministrator, placesOf, voiceForm } from "../fixtures/belongings";
import { type Call, contractOf } from "../fixtures/contract";
import { newcomer } from "../fixtures/newcomer";
import type { Person } from "../fixtures/person";
import { personaNamed } from "../fixtures/talk";
import { expect, type OwnServer, test } from "./fixtures";

const CALLERS = ["nobody", "somebody else", "the owner", "an administrator"] as const;
type Caller = (typeof CALLERS)[number];
type Contract = Awaited<ReturnType<typeof contractOf>>;

/** What an administrator is answered where nothing was uploaded that could be imported. */
const WITHOUT_A_FILE: Record<string, string> = {
  "POST /api/admin/legacy-import": "415",
  "POST /api/admin/legacy-import/preview": "409",
  "POST /api/admin/legacy-import/start": "409",
  "GET /api/admin/legacy-import/report": "409",
};

/** What a caller may expect where the persona, session or account of the path is somebody's. */
function expected({ name, operation, path }: Call, caller: Caller): string {
  const access = operation["x-access"];
  if (access === "anyone") return "done";
  if (caller === "nobody") return "401";
  if (access === "admin" && caller !== "an administrator") return "404";
  if (access === "admin") return WITHOUT_A_FILE[name] ?? "done";
  if (path === "/api/speech-to-text") return "503";
  // Nobody has recorded anything here.
  if (path === "/api/personas/{id}/voice/clone") return "404";
  return /\{(?!voice_id)/.test(path) && caller !== "the owner" ? "404" : "done";
}

/** What a caller may expect where it is a system persona: everybody's to talk to, and nobody's to change. */
function expectedOfSystem({ operation }: Call, caller: Caller): string {
  if (caller === "nobody") return "401";
  return operation["x-access"] === "persona" ? "done" : "403";
}

const outcome = (response: APIResponse) => (response.status() < 400 ? "done" : String(response.status()));

/** Makes a call with a body made from the document, and with what only this caller knows. */
async function make(call: Call, path: string, contract: Contract, api: APIRequestContext, who: Person) {
  const { operation, method } = call;
  const required = (operation.parameters ?? []).filter((one) => one.in === "query" && one.required);
  const { schemas } = contract.document.components;
  const query = required.map(({ name, schema }) => [name, String(sampleOf(schema, schemas))]);
  const content = operation.requestBody?.content ?? {};
  const [type] = Object.keys(content);
  const body = type && { ...(sampleOf(content[type]?.schema ?? {}, schemas) as object), ...known(call, who) };
  const options = { method, params: new URLSearchParams(query), headers: { accept: "application/json" } };
  if (call.path.endsWith("/voice/upload")) return api.fetch(path, { ...options, multipart: voiceForm() });
  if (!body) return api.fetch(path, options);
  if (type === "application/json") return api.fetch(path, { ...options, data: body });
  const { csrfToken } = await (await api.get("/api/auth/csrf")).json();
  return api.fetch(path, { ...options, form: { ...(body as Record<string, string>), csrfToken } });
}

/** What no document can know. */
function known({ name, path }: Call, who: Person): object {
  if (path === "/api/auth/sign-up") return { email: `${randomUUID()}@example.test` };
  if (path === "/api/auth/callback/credentials") return { email: who.email, password: who.password };
  if (path === "/api/account/password") return { current_password: who.password };
  if (path === "/api/account") return { password: who.password };
  // An address is given only to an account that came without one.
  if (path === "/api/admin/users/{id}") return { email: undefined };
  return /personas\/create|admin\/personas/.test(path) && !name.startsWith("DELETE")
    ? { name: `New ${randomUUID()}` }
    : {};
}

/** What leaves a caller without a session, an account or a password that is known here. */
const ENDING = /^(DELETE|POST|PATCH) \/api\/(account|auth|admin\/users)\b/;

/** A server with four callers: the same for each call, and made anew after one that may end their sessions or accounts. */
async function stage(server: OwnServer, caller: Caller) {
  const admin = await newAdministrator(server);
  const enter = async () => {
    const owner = await newcomer(server, "Olga");
    const other = await newcomer(server, "Otto");
    const boss = caller === "an administrator" ? await newAdministrator(server) : admin;
    const nobody = await requests.newContext({
      baseURL: server.url,
      extraHTTPHeaders: { Origin: server.url },
    });
    const who = { nobody: other, "somebody else": other, "the owner": owner, "an administrator": boss }[
      caller
    ];
    return { admin, owner, who, api: caller === "nobody" ? nobody : who.api };
  };
  let standing: Awaited<ReturnType<typeof enter>> | undefined;
  let ended = false;
  const leave = () => Promise.all([standing?.owner.api, standing?.api].map((api) => api?.dispose()));
  return {
    async enter({ name }: Call) {
      if (ended) await leave();
      if (ended || !standing) standing = await enter();
      ended = ENDING.test(name);
      return standing;
    },
    leave,
  };
}

for (const caller of CALLERS) {
  test(`every call answers ${caller} as it should, and as the document says`, async ({ serve }) => {
    test.slow();
    const server = await serve({ env: { OPENAI_BASE_URL: undefined, OPENAI_MODEL: undefined } });
    const contract = await contractOf(server.url);
    const { enter, leave } = await stage(server, caller);
    const table: Record<string, string> = {};
    const faults: string[] = [];
    for (const call of contract.calls) {
      const { admin, owner, who, api } = await enter(call);
      const filled = await placesOf(call.path, owner, server, admin);
      const response = await make(call, filled(call.path), contract, api, who);
      table[call.name] = outcome(response);
      for (const fault of await contract.faultsOf(call, response)) faults.push(`${call.name} ${fault}`);
    }
    await leave();
    expect(contract.calls.length).toBeGreaterThan(35);
    expect(faults).toEqual([]);
    expect(table).toEqual(
      Object.fromEntries(contract.calls.map((call) => [call.name, expected(call, caller)])),
    );
  });

  test(`every call about a system persona answers ${caller} as it should`, async ({ serve }) => {
    const server = await serve({ env: { OPENAI_BASE_URL: undefined, OPENAI_MODEL: undefined } });
    const contract = await contractOf(server.url);
    const { enter, leave } = await stage(server, caller);
    const table: Record<string, string> = {};
    const faults: string[] = [];
    const calls = contract.calls.filter(({ path }) => /^\/api\/personas\/\{id\}[^{]*$/.test(path));
    for (const call of calls) {
      const { owner, who, api } = await enter(call);
      const { id } = await personaNamed(owner.api, "Luna");
      const response = await make(call, call.path.replace("{id}", String(id)), contract, api, who);
      table[call.name] = outcome(response);
      for (const fault of await contract.faultsOf(call, response)) faults.push(`${call.name} ${fault}`);
    }
    await leave();
    expect(calls.length).toBeGreaterThan(8);
    expect(faults).toEqual([]);
    expect(table).toEqual(
      Object.fromEntries(calls.map((call) => [call.name, expectedOfSystem(call, caller)])),
    );
  });
}

test("the document needs no session, and is kept by no cache", async ({ request }) => {
  const response = await request.get("/api/openapi.json");
  expect(response.status()).toBe(200);
  expect(response.headers()["cache-control"]).toBe("no-store");
  expect(response.headers()["content-type"]).toContain("application/json");
  expect((await response.json()).openapi).toMatch(/^3\.1\./);
});

test("a document that says something else than the server would be noticed", async ({ request, baseURL }) => {
  const response = await request.get("/api/health");
  const faultsWhere = async (change: Parameters<typeof contractOf>[1]) => {
    const { calls, faultsOf } = await contractOf(String(baseURL), change);
    return faultsOf(calls.find(({ name }) => name === "GET /api/health") as Call, response);
  };
  expect(await faultsWhere(() => {})).toEqual([]);
  const unnamed = await faultsWhere(
    ({ components }) => delete components.schemas.Health?.properties?.version,
  );
  expect(unnamed.join()).toContain("additional properties");
  const another = await faultsWhere(({ components }) => {
    const { version } = components.schemas.Health?.properties ?? {};
    if (version) version.type = "integer";
  });
  expect(another.join()).toContain("must be integer");
  const unlisted = await faultsWhere(({ paths }) => delete paths["/api/health"]?.get?.responses["200"]);
  expect(unlisted.join()).toContain("answers 200, which it does not name");
});
