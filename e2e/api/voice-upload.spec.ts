import { readdirSync } from "node:fs";
import { request as open } from "node:http";
import { ownPersona } from "../fixtures/belongings";
import { exchange } from "../fixtures/exchange";
import { NOT_RECORDINGS } from "../fixtures/not-recordings";
import type { Person } from "../fixtures/person";
import { FORM_END, FORM_TYPE, field, fileField, rawForm } from "../fixtures/raw-form";
import { recording } from "../fixtures/recording";
import { servers } from "../fixtures/servers";
import { cookieOf, personaNamed } from "../fixtures/talk";
import { expect, test } from "./fixtures";

const MEGABYTE = 1024 * 1024;
const GOOD = recording(2);
const consent = field("consent", "true");
const file = (data: Buffer, more: { type?: string; filename?: string; name?: string } = {}) =>
  fileField(data, { name: "voice_file", ...more });

const headersOf = async (person: Person) => ({
  cookie: await cookieOf(person),
  origin: person.url,
  "content-type": FORM_TYPE,
});
const addressOf = ({ url }: Person, personaId: number) => `${url}/api/personas/${personaId}/voice/upload`;

/** Sends a body as it is. A list of pieces goes out without a length. */
async function upload(
  person: Person,
  personaId: number,
  body: Buffer | Buffer[],
  headers: Record<string, string | number> = {},
) {
  const all = { ...(await headersOf(person)), ...headers };
  const { status, json } = await exchange(addressOf(person, personaId), {
    method: "POST",
    body,
    headers: all,
  });
  return { status, words: String(json?.error?.message), issues: json?.error?.issues };
}

/** A persona with a voice, to see that nothing touches it; with what the server keeps of it. */
async function withVoice(person: Person, rows: (sql: string, ...values: number[]) => unknown[]) {
  const { id } = await ownPersona(person);
  expect((await upload(person, id, rawForm(consent, file(GOOD)))).status).toBe(200);
  const kept = () => ({
    files: filesOf(person),
    voices: rows("select * from persona_voices where user_id = ?", person.id),
    removals: rows("select * from voice_removals").filter((row) =>
      JSON.stringify(row).includes(`voices/${person.id}/`),
    ),
  });
  const before = kept();
  expect(before).toMatchObject({ files: [expect.any(String)], voices: [expect.anything()], removals: [] });
  return { id, untouched: () => expect(kept()).toEqual(before) };
}

/** The recordings that lie in the server's storage for a person. */
const filesOf = ({ id }: Person) =>
  readdirSync(servers.model().dataDir, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.includes(`voices/${id}/`),
  );

test("what is no recording is refused in a sentence, and the voice there is stays as it is", async ({
  person,
  database,
}) => {
  const { id, untouched } = await withVoice(person, database.rows);
  for (const { what, data, type, status, words } of NOT_RECORDINGS) {
    const refused = await upload(person, id, rawForm(consent, file(data, { type })));
    expect([what, refused.status, refused.words]).toEqual([what, status, expect.stringMatching(words)]);
    expect(refused.words, what).toMatch(/^[A-Z].*\.$/);
  }
  untouched();
});

test("a form that is broken, or says too little or too much, is refused", async ({ person, database }) => {
  const { id, untouched } = await withVoice(person, database.rows);
  const good = file(GOOD);
  const FORMS: [
    what: string,
    body: Buffer,
    status: number,
    words: RegExp,
    headers?: Record<string, string>,
  ][] = [
    ["no consent", rawForm(good), 400, /your voice, or that you have permission/],
    ["a consent that says no", rawForm(field("consent", "false"), good), 400, /permission/],
    ["an empty consent", rawForm(field("consent", ""), good), 400, /permission/],
    ["a consent among others", rawForm(field("consent", "true, false"), good), 400, /permission/],
    ["a consent after a no", rawForm(field("consent", "false"), consent, good), 400, /each field once/],
    ["a consent before a no", rawForm(consent, field("consent", "false"), good), 400, /each field once/],
    ["no recording", rawForm(consent), 400, /choose or make a recording/],
    [
      "a recording under another name",
      rawForm(consent, file(GOOD, { name: "audio" })),
      400,
      /choose or make/,
    ],
    ["a recording as a field", rawForm(consent, field("voice_file", "RIFF")), 400, /choose or make/],
    ["two recordings", rawForm(consent, good, good), 400, /one file/],
    ["five files", rawForm(consent, ...Array(5).fill(file(GOOD, { name: "x" }))), 400, /too many parts/],
    ["fifty fields", rawForm(...Array(50).fill(consent), good), 400, /too many parts/],
    ["a field of 300 kB", rawForm(field("consent", "true".repeat(75_000)), good), 413, /too long/],
    [
      "a form that breaks off in the recording",
      Buffer.concat([consent, good.subarray(0, 9_000)]),
      400,
      /its end/,
    ],
    ["a form that breaks off in a header", Buffer.concat([consent, good.subarray(0, 60)]), 400, /its end/],
    ["a form that is only an end", FORM_END, 400, /./],
    ["nothing", Buffer.alloc(0), 400, /./],
    ["no boundary", rawForm(consent, good), 400, /its end/, { "content-type": "multipart/form-data" }],
    ["another boundary", rawForm(consent, good), 400, /its end/, { "content-type": `${FORM_TYPE}x` }],
    ["another kind of form", rawForm(consent, good), 415, /multipart/, { "content-type": "multipart/mixed" }],
    ["JSON", Buffer.from('{"consent": true}'), 400, /choose or make/, { "content-type": "application/json" }],
  ];
  for (const [what, body, status, words, headers] of FORMS) {
    const refused = await upload(person, id, body, headers);
    expect([what, refused.status, refused.words]).toEqual([what, status, expect.stringMatching(words)]);
  }
  untouched();
});

test("more than ten megabytes are refused, however they are announced", async ({ person, database }) => {
  const { id, untouched } = await withVoice(person, database.rows);
  const large = rawForm(consent, file(Buffer.concat([GOOD, Buffer.alloc(10 * MEGABYTE)])));
  const pieces = Array.from({ length: 12 }, (_, i) => large.subarray(i * MEGABYTE, (i + 1) * MEGABYTE));
  const small = rawForm(consent, file(GOOD));
  for (const [what, body, headers] of [
    ["with its length", large, {}],
    ["without a length", pieces, {}],
    ["a small one that claims to be huge", [small], { "content-length": 5_000 * MEGABYTE }],
  ] as const) {
    const refused = await upload(person, id, body as Buffer, headers);
    expect([what, refused.status, refused.words]).toEqual([what, 413, "The file is larger than 10 MB."]);
  }
  untouched();
});

test("an upload that stops half-way leaves nothing", async ({ person, database }) => {
  const { id, untouched } = await withVoice(person, database.rows);
  const headers = await headersOf(person);
  for (const announced of [{ "content-length": 2 * MEGABYTE }, {}]) {
    await new Promise<void>((resolve) => {
      const outgoing = open(addressOf(person, id), {
        method: "POST",
        headers: { ...headers, ...announced },
        agent: false,
      });
      outgoing.on("error", () => {});
      outgoing.on("close", resolve);
      outgoing.write(Buffer.concat([consent, file(GOOD).subarray(0, 20_000)]), () => outgoing.destroy());
    });
  }
  // The server is well, and does what it did before.
  expect((await person.api.get(`/api/personas/${id}/voice`)).status()).toBe(200);
  untouched();
});

test("a voice is given by the owner of a persona alone, from the server's own pages", async ({
  person,
  another,
  database,
}) => {
  const { id, untouched } = await withVoice(person, database.rows);
  const stranger = await another();
  const form = rawForm(consent, file(GOOD));
  const unknown = await upload(stranger, 999_999_999, form);
  expect(unknown.status).toBe(404);
  expect(await upload(stranger, id, form)).toEqual(unknown);
  expect((await upload(person, (await personaNamed(person.api, "Maya")).id, form)).status).toBe(403);
  expect((await upload(person, id, form, { origin: "https://elsewhere.example" })).status).toBe(403);
  expect((await upload(person, id, form, { cookie: "" })).status).toBe(401);
  expect(filesOf(stranger)).toEqual([]);
  untouched();
});

test("how a file is called decides nothing", async ({ person, database }) => {
  const { id } = await ownPersona(person);
  for (const filename of ["../../../app.db", "a.exe\\0.wav", "C:\\\\con", "%2e%2e%2f", "x".repeat(5_000)]) {
    const { status } = await upload(
      person,
      id,
      rawForm(consent, file(GOOD, { filename, type: "text/html" })),
    );
    expect([filename.slice(0, 20), status]).toEqual([filename.slice(0, 20), 200]);
  }
  await expect
    .poll(() => filesOf(person))
    .toEqual([expect.stringMatching(/^files.voices.\d+.[0-9a-f]{48}\.wav$/)]);
  const [row] = database.rows<{ duration_ms: number }>(
    "select duration_ms from persona_voices where user_id = ?",
    person.id,
  );
  expect(row?.duration_ms).toBe(2_000);
  const lying = Buffer.from(GOOD);
  lying.writeUInt32LE(0x7fffffff, 40);
  expect(
    (await upload(person, id, rawForm(consent, file(lying)))).status,
    "nor does what its header claims",
  ).toBe(200);
  const voice = await (await person.api.get(`/api/personas/${id}/voice`)).json();
  expect(voice.voice.duration_seconds).toBe(2);
});
