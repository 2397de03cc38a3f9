import type { PersonaView } from "../../lib/personas/view";
import { customPersona } from "../fixtures/custom-persona";
import { personaNamed, personasOf, say } from "../fixtures/talk";
import { expect, test } from "./fixtures";

const SIX = ["Isabella", "Alex", "Luna", "Maya", "Sam", "Ethan"];
const KEYS = [
  "id",
  "name",
  "display_name",
  "description",
  "avatar",
  "personality_traits",
  "communication_style",
  "greeting",
  "voice_id",
  "own_voice_id",
  "has_custom_voice",
  "voice_status",
  "is_custom",
  "is_current",
];

test("a new user finds the six, each whole, and Isabella as the current one", async ({ person }) => {
  const personas = await personasOf(person.api);
  expect(personas.map(({ name }) => name)).toEqual(SIX);
  for (const persona of personas) {
    expect(Object.keys(persona)).toEqual(expect.arrayContaining(KEYS));
    expect(persona).toMatchObject({ voice_id: null, has_custom_voice: false, is_custom: false });
    for (const key of [
      "display_name",
      "description",
      "personality_traits",
      "communication_style",
      "greeting",
    ])
      expect(persona[key as keyof PersonaView], `${persona.name}: ${key}`).toMatch(/\w/);
  }
  expect(personas.filter(({ is_current }) => is_current).map(({ name }) => name)).toEqual(["Isabella"]);
});

test("each portrait is a picture that loads", async ({ person, request }) => {
  for (const { name, avatar } of await personasOf(person.api)) {
    const picture = await request.get(String(avatar));
    expect(picture.status(), name).toBe(200);
    expect(picture.headers()["content-type"]).toMatch(/^image\//);
    expect((await picture.body()).length).toBeGreaterThan(1_000);
  }
});

test("switching answers as the design document says, and is kept", async ({ person }) => {
  const maya = await personaNamed(person.api, "Maya");
  const response = await person.api.post("/api/personas/switch", { data: { persona_id: maya.id } });
  expect(response.status()).toBe(200);
  expect(await response.json()).toEqual({
    message: "Switched to Maya",
    persona: { id: maya.id, name: "Maya", display_name: "Maya", avatar: maya.avatar },
  });
  const current = (await personasOf(person.api)).filter(({ is_current }) => is_current);
  expect(current.map(({ id }) => id)).toEqual([maya.id]);
  expect(await (await person.api.get("/api/settings")).json()).toMatchObject({ current_persona_id: maya.id });
});

test("one user's switch changes nobody else's persona", async ({ person, another }) => {
  const other = await another();
  const sam = await personaNamed(person.api, "Sam");
  await person.api.post("/api/personas/switch", { data: { persona_id: sam.id } });
  expect((await personasOf(other.api)).find(({ is_current }) => is_current)?.name).toBe("Isabella");
});

test("switches at the same time leave exactly one current persona", async ({ person }) => {
  const personas = await personasOf(person.api);
  const answers = await Promise.all(
    [...personas, ...personas, ...personas].map(({ id }) =>
      person.api.post("/api/personas/switch", { data: { persona_id: id } }),
    ),
  );
  expect(answers.map((answer) => answer.status())).toEqual(Array(18).fill(200));
  expect((await personasOf(person.api)).filter(({ is_current }) => is_current)).toHaveLength(1);
});

for (const persona_id of [999_999_999, 0, -1, 1.5, "1", null, true, [1], undefined, 1e300]) {
  test(`switching to ${JSON.stringify(persona_id)} changes nothing`, async ({ person }) => {
    const response = await person.api.post("/api/personas/switch", { data: { persona_id } });
    expect([400, 404]).toContain(response.status());
    expect((await personasOf(person.api)).find(({ is_current }) => is_current)?.name).toBe("Isabella");
  });
}

test("one's own personas stand behind the system's, and nobody else sees them", async ({
  person,
  another,
  database,
}) => {
  const other = await another();
  const id = customPersona(database, person, "Coach Sam");
  expect((await personasOf(person.api)).map(({ name }) => name)).toEqual([...SIX, "Coach Sam"]);
  expect((await personasOf(person.api)).at(-1)).toMatchObject({
    id,
    is_custom: true,
    display_name: "Coach Sam",
  });
  expect((await personasOf(other.api)).map(({ name }) => name)).toEqual(SIX);
});

test("pages follow each other by x-next-after, with nothing twice and nothing left out", async ({
  person,
  database,
}) => {
  for (let n = 0; n < 5; n++) customPersona(database, person, `Own ${n}`);
  const everyone = (await personasOf(person.api)).map(({ id }) => id);
  expect(everyone).toHaveLength(11);
  const walked: number[] = [];
  let after: string | undefined;
  do {
    const query = after ? `&after=${encodeURIComponent(after)}` : "";
    const page = await person.api.get(`/api/personas/available?limit=2${query}`);
    expect(page.status()).toBe(200);
    const personas = (await page.json()) as PersonaView[];
    walked.push(...personas.map(({ id }) => id));
    after = page.headers()["x-next-after"];
    expect(personas).toHaveLength(after ? 2 : 1);
  } while (after);
  expect(walked).toEqual(everyone);
});

test("a whole list has no next page", async ({ person }) => {
  expect((await person.api.get("/api/personas/available")).headers()["x-next-after"]).toBeUndefined();
  expect((await person.api.get("/api/personas/available?limit=6")).headers()["x-next-after"]).toBeUndefined();
});

test("a query finds by name, whatever the case, and takes wildcards for what they are", async ({
  person,
}) => {
  const found = async (query: string) => {
    const response = await person.api.get(`/api/personas/available?query=${encodeURIComponent(query)}`);
    return ((await response.json()) as PersonaView[]).map(({ name }) => name);
  };
  expect(await found("lun")).toEqual(["Luna"]);
  expect(await found("ISA")).toEqual(["Isabella"]);
  expect(await found("%")).toEqual([]);
  expect(await found("_")).toEqual([]);
  expect(await found("' or 1=1 --")).toEqual([]);
});

for (const query of ["limit=0", "limit=-1", "limit=two", "limit=1.5", "after=nowhere", "after=9.9.9"]) {
  test(`${query} is refused in words`, async ({ person }) => {
    const response = await person.api.get(`/api/personas/available?${query}`);
    expect(response.status()).toBe(400);
    const { error } = await response.json();
    expect(error.code).toBe("invalid");
    expect(error.issues[0].path).toBe(query.split("=")[0]);
  });
}

test("a persona that is deleted while it is current gives way to a system persona", async ({
  person,
  database,
}) => {
  const id = customPersona(database, person, "Shortlived");
  await person.api.post("/api/personas/switch", { data: { persona_id: id } });
  await say(person.api, id, "hello");
  database.run("delete from persona_profiles where id = ?", id);
  expect((await personasOf(person.api)).find(({ is_current }) => is_current)?.name).toBe("Isabella");
  expect(database.rows("select * from chat_messages where persona_id = ?", id)).toEqual([]);
  const next = customPersona(database, person, "Successor");
  expect(next, "ids are never reused").toBeGreaterThan(id);
});

test("a deactivated persona cannot be switched to", async ({ person, database }) => {
  const id = customPersona(database, person, "Sleeping");
  database.run("update persona_profiles set is_active = 0 where id = ?", id);
  const response = await person.api.post("/api/personas/switch", { data: { persona_id: id } });
  expect(response.status()).toBe(404);
});
