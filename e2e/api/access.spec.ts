import { request } from "@playwright/test";
import { database } from "../fixtures/database";
import { newcomer } from "../fixtures/newcomer";
import { type AdminWorld, CALLS, call, isAdminOnly, settle, type World } from "./calls";
import { expect, type OwnServer, type Person, test } from "./fixtures";

test.describe.configure({ mode: "default", timeout: 120_000 });

let server: OwnServer;
const names = Object.keys(CALLS);
const aboutPersona = names.filter((name) => name.includes("{id}") && !isAdminOnly(name));
const nobody = { personaId: 999_999_999, userId: 999_999_999 };

const nowhere = {
  id: 999_999_999,
  message_id: 1,
  memory_id: 1,
  preference_id: 1,
  session_id: "none",
  file: `${"0".repeat(32)}-512.webp`,
};

const data = () => database(server.dataDir);

async function anAdmin() {
  const admin = await newcomer(server, "Ada");
  data().run("update users set role = 'admin' where id = ?", admin.id);
  return admin;
}

/** What each call answers: its status, and where it is an error that error. */
async function answersTo(asked: string[], person: Person, world: World) {
  const answers: Record<string, string> = {};
  for (const name of asked) {
    const response = await call(name, person, world, nobody);
    const text = response.status() >= 400 ? `: ${(await response.json()).error.message}` : "";
    answers[name] = `${response.status()}${text}`;
  }
  return answers;
}

const all = (asked: string[], answer: unknown) => Object.fromEntries(asked.map((name) => [name, answer]));

test.beforeAll(async () => {
  const { ownServers } = await import("../fixtures/own-server");
  const own = ownServers();
  server = await own.start();
  endAll = own.endAll;
});
let endAll: () => Promise<void>;
test.afterAll(() => endAll());

test("the table of calls knows every operation there is", async () => {
  const api = await request.newContext({ baseURL: server.url });
  const { paths } = await (await api.get("/api/openapi.json")).json();
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, { security: unknown[] }>).map(([method, { security }]) => ({
      name: `${method.toUpperCase()} ${path}`,
      open: security.length === 0,
    })),
  );
  expect(
    operations
      .filter(({ open }) => !open)
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...names].sort());
  expect(
    operations
      .filter(({ open }) => open)
      .map(({ name }) => name)
      .sort(),
  ).toEqual([
    "GET /api/auth/csrf",
    "GET /api/auth/session",
    "GET /api/health",
    "GET /api/openapi.json",
    "POST /api/auth/callback/credentials",
    "POST /api/auth/sign-up",
    "POST /api/auth/signout",
  ]);
});

test("who is not signed in is answered 401, whatever exists", async () => {
  const owner = await newcomer(server);
  const world = await settle(owner, data());
  const api = await request.newContext({ baseURL: server.url, extraHTTPHeaders: { Origin: server.url } });
  const guest = { ...owner, api };
  const expected = all(names, "401: Please sign in to continue.");
  expect(await answersTo(names, guest, world)).toEqual(expected);
  expect(await answersTo(names, guest, nowhere)).toEqual(expected);
});

test("another's persona answers 404, word for word as one that does not exist", async () => {
  const world = await settle(await newcomer(server), data());
  const stranger = await newcomer(server);
  const theirs = await answersTo(aboutPersona, stranger, world);
  expect(theirs).toEqual(all(aboutPersona, expect.stringMatching(/^404: /)));
  expect(theirs).toEqual(await answersTo(aboutPersona, stranger, nowhere));
});

test("another's things stay hidden under one's own persona as well", async () => {
  const theirs = await settle(await newcomer(server), data());
  const stranger = await newcomer(server);
  const own = await settle(stranger, data());
  const mixed = { ...theirs, id: own.id };
  const asked = names.filter((name) => /\{(message_id|memory_id|preference_id|file|session_id)\}/.test(name));
  expect(await answersTo(asked, stranger, mixed)).toEqual(all(asked, expect.stringMatching(/^404: /)));
  const persona_id = theirs.id;
  expect((await stranger.api.post("/api/personas/switch", { data: { persona_id } })).status()).toBe(404);
});

test("an administrator reads nobody's persona either", async () => {
  const owner = await newcomer(server);
  const world = await settle(owner, data());
  const admin = await anAdmin();
  expect(await answersTo(aboutPersona, admin, world)).toEqual(
    all(aboutPersona, expect.stringMatching(/^404: /)),
  );
  const inside = await call("PUT /api/admin/personas/{id}", admin, world, { personaId: world.id, userId: 0 });
  expect(inside.status()).toBe(404);
  expect(await (await admin.api.get("/api/admin/personas")).text()).not.toContain(`Own ${owner.id}`);
});

test("nothing that a stranger tried has changed anything", async () => {
  const owner = await newcomer(server);
  const world = await settle(owner, data());
  // What is distilled from a talk, and what is learned, comes by itself meanwhile.
  const seen = async () => {
    const { persona, voice, messages, memories, preferences } = await (
      await owner.api.get(`/api/personas/${world.id}/export`)
    ).json();
    const told = messages.map(({ sentiment, ...message }: { sentiment: unknown }) => message);
    return { persona, voice, messages: told, memories, preferences };
  };
  const before = await seen();
  await answersTo(aboutPersona, await newcomer(server), world);
  await answersTo(aboutPersona, await anAdmin(), world);
  expect(await seen()).toEqual(before);
});

test("the owner is answered as the contract says", async () => {
  const asked = names.filter((name) => !isAdminOnly(name));
  const statuses: Record<string, number> = {};
  // Nobody leaves an installation that would have no administrator then.
  await anAdmin();
  for (const name of asked) {
    const owner = await newcomer(server);
    statuses[name] = (await call(name, owner, await settle(owner, data()), nobody)).status();
  }
  expect(statuses).toEqual(Object.fromEntries(asked.map((name) => [name, CALLS[name]?.ok])));
});

test("administration is for administrators, and is not there for others", async () => {
  const asked = names.filter(isAdminOnly);
  const person = await newcomer(server);
  const world = await settle(person, data());
  expect(await answersTo(asked, person, world)).toEqual(all(asked, expect.stringMatching(/^404: /)));
  const statuses: Record<string, number> = {};
  const admin = await anAdmin();
  for (const [index, name] of asked.entries()) {
    const made = await admin.api.post("/api/admin/personas", { data: { name: `For call ${index}` } });
    const things: AdminWorld = { personaId: (await made.json()).persona.id, userId: person.id };
    statuses[name] = (await call(name, admin, world, things)).status();
  }
  expect(statuses).toEqual(Object.fromEntries(asked.map((name) => [name, CALLS[name]?.ok])));
});

test("a system persona is seen by all and changed by nobody", async () => {
  const person = await newcomer(server);
  const [isabella] = await (await person.api.get("/api/personas/available")).json();
  expect((await person.api.put(`/api/personas/${isabella.id}`, { data: { greeting: "Hi" } })).status()).toBe(
    403,
  );
  expect((await person.api.delete(`/api/personas/${isabella.id}`)).status()).toBe(403);
});

test("every answer of the API is kept by no cache and sniffed by no browser", async () => {
  const owner = await newcomer(server);
  const world = await settle(owner, data());
  for (const name of names.filter((it) => it.startsWith("GET "))) {
    const headers = (await call(name, owner, world, nobody)).headers();
    if (!/avatar|preview/.test(name)) expect(headers["cache-control"], name).toBe("no-store");
    expect(headers["x-content-type-options"], name).toBe("nosniff");
  }
});
