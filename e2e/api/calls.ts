import { readFileSync } from "node:fs";
import { preference, voiceForm } from "../fixtures/belongings";
import type { TestDatabase } from "../fixtures/database";
import type { Person } from "../fixtures/person";
import { recording } from "../fixtures/recording";
import { say } from "../fixtures/talk";

/** One person's things, for the places in a path. */
export type World = {
  id: number;
  message_id: number;
  memory_id: number;
  preference_id: number;
  session_id: string;
  file: string;
  voice_id?: string;
};

type Call = {
  /** A body that is taken. */
  body?: (world: World, person: Person) => object;
  /** A form that is taken, in place of a body. */
  form?: () => Record<string, string | { name: string; mimeType: string; buffer: Buffer }>;
  /** What has to be there first. */
  before?: (world: World, person: Person) => Promise<unknown>;
  query?: string;
  /** How the owner, or for /api/admin the administrator, is answered. */
  ok: number;
  /** Whose path parameters these are, where not the caller's own. */
  of?: (world: World, admin: AdminWorld) => Partial<World>;
};

/** What an administrator may change without harm to anybody. */
export type AdminWorld = { personaId: number; userId: number };

const PASSWORD = { password: "correct horse battery staple" };
const ofPersona: Call["of"] = (_, { personaId }) => ({ id: personaId });

/** Every operation of the API that wants a session. A new one goes in here; a test compares this with openapi.json. */
export const CALLS: Record<string, Call> = {
  "GET /api/personas/{id}/messages": { ok: 200 },
  "POST /api/personas/{id}/messages": { ok: 200, body: () => ({ content: "hello" }) },
  "GET /api/personas/{id}/messages/stream": { ok: 204 },
  "POST /api/personas/{id}/messages/stop": { ok: 204 },
  "GET /api/personas/{id}/messages/{message_id}/context": { ok: 200 },
  "GET /api/personas/{id}/messages/{message_id}": { ok: 200 },
  "PATCH /api/personas/{id}/messages/{message_id}": { ok: 200, body: () => ({ heard_until: 3 }) },
  "DELETE /api/personas/{id}/messages/{message_id}": { ok: 200 },
  "DELETE /api/personas/{id}/messages": { ok: 200 },
  "GET /api/personas/{id}/messages/span": { ok: 200 },
  "GET /api/personas/{id}/memories": { ok: 200 },
  "POST /api/personas/{id}/memories": { ok: 201, body: () => ({ content: "Likes tea." }) },
  "PATCH /api/personas/{id}/memories/{memory_id}": { ok: 200, body: () => ({ pinned: true }) },
  "DELETE /api/personas/{id}/memories/{memory_id}": { ok: 204 },
  "DELETE /api/personas/{id}/preferences/{preference_id}": { ok: 204 },
  "GET /api/personas/{id}/conversations": { ok: 200 },
  "POST /api/personas/{id}/conversations": { ok: 201, body: () => ({}) },
  "GET /api/personas/{id}/recall": { ok: 200, query: "?q=hello" },
  "POST /api/personas/{id}/import": {
    ok: 200,
    body: () => ({ messages: [{ role: "user", content: "long ago", timestamp: "2020-01-01T00:00:00Z" }] }),
  },
  "POST /api/personas/{id}/speech": { ok: 200, body: () => ({ text: "Hello." }) },
  "POST /api/personas/{id}/voice/upload": { ok: 200, form: voiceForm },
  // Nothing is connected that could make a voice.
  "POST /api/personas/{id}/voice/clone": {
    ok: 409,
    before: ({ id }, { api }) => api.post(`/api/personas/${id}/voice/upload`, { multipart: voiceForm() }),
  },
  "GET /api/personas/{id}/voice": { ok: 200 },
  "GET /api/personas/{id}/voice/sample": {
    ok: 200,
    before: ({ id }, { api }) => api.post(`/api/personas/${id}/voice/upload`, { multipart: voiceForm() }),
  },
  "DELETE /api/personas/{id}/voice": { ok: 200 },
  "POST /api/speech-to-text": {
    ok: 503,
    form: () => ({ audio: { name: "a.wav", mimeType: "audio/wav", buffer: recording(1) } }),
  },
  "GET /api/personas/available": { ok: 200 },
  "GET /api/personas/voice-presets": { ok: 200 },
  "GET /api/personas/voice-presets/{voice_id}/preview": {
    ok: 200,
    of: () => ({ voice_id: "builtin:warm-female" }),
  },
  "POST /api/personas/create": { ok: 201, body: () => ({ name: "Another one" }) },
  "POST /api/personas/switch": { ok: 200, body: ({ id }) => ({ persona_id: id }) },
  "GET /api/personas/{id}": { ok: 200 },
  "PUT /api/personas/{id}": { ok: 200, body: () => ({ greeting: "Hi" }) },
  "DELETE /api/personas/{id}": { ok: 200 },
  "POST /api/personas/{id}/adopt": { ok: 200 },
  "GET /api/personas/{id}/avatar/{file}": { ok: 200 },
  "GET /api/personas/{id}/holdings": { ok: 200 },
  "GET /api/personas/{id}/export": { ok: 200 },
  "GET /api/settings": { ok: 200 },
  "PUT /api/settings": { ok: 200, body: () => ({ mode: "wellness" }) },
  "DELETE /api/account": { ok: 204, body: () => PASSWORD },
  "POST /api/account/password": {
    ok: 204,
    body: (_, { password }) => ({ current_password: password, new_password: "quite another one" }),
  },
  "GET /api/account/sessions": { ok: 200 },
  "DELETE /api/account/sessions/{session_id}": { ok: 204 },
  "POST /api/account/sign-out-everywhere": { ok: 204 },
  "GET /api/account/export": { ok: 200 },
  "GET /api/admin/personas": { ok: 200 },
  "POST /api/admin/personas": { ok: 201, body: () => ({ name: `New ${Math.random()}` }) },
  "PUT /api/admin/personas/{id}": { ok: 200, body: () => ({ greeting: "Hi" }), of: ofPersona },
  "DELETE /api/admin/personas/{id}": { ok: 200, of: ofPersona },
  "GET /api/admin/users": { ok: 200 },
  "PATCH /api/admin/users/{id}": {
    ok: 200,
    body: () => ({ disabled: false }),
    of: (_, it) => ({ id: it.userId }),
  },
  "GET /api/admin/legacy-import": { ok: 200 },
  // Without a file there is nothing to take in, to look at or to bring.
  "POST /api/admin/legacy-import": { ok: 400 },
  "POST /api/admin/legacy-import/preview": { ok: 409, body: () => ({}) },
  "POST /api/admin/legacy-import/start": { ok: 409, body: () => ({}) },
  "GET /api/admin/legacy-import/report": { ok: 409 },
  "DELETE /api/admin/legacy-import": { ok: 204 },
  "GET /api/admin/audit": { ok: 200 },
  "POST /api/isolation-report": { ok: 200 },
  "GET /api/model": { ok: 200 },
  "PUT /api/model": { ok: 409, body: () => ({ local_id: null }) },
};

/** Only the administrator has these; for everybody else they do not exist. */
export const isAdminOnly = (name: string) => name.includes(" /api/admin/") || name === "PUT /api/model";

const PICTURE = new URL("../../public/portraits/isabella-512.webp", import.meta.url);

/** Gives a person a persona with a picture, an exchange, a fact and a preference. */
export async function settle(person: Person, data: TestDatabase): Promise<World> {
  const { api } = person;
  const buffer = readFileSync(PICTURE);
  const multipart = { name: `Own ${person.id}`, avatar: { name: "me.webp", mimeType: "image/webp", buffer } };
  const { persona } = await (await api.post("/api/personas/create", { multipart })).json();
  const { message } = await say(api, persona.id, "hello");
  const fact = await api.post(`/api/personas/${persona.id}/memories`, { data: { content: "Has a cat." } });
  const [session] = await (await api.get("/api/account/sessions")).json();
  return {
    id: persona.id,
    message_id: message.id,
    memory_id: (await fact.json()).id,
    preference_id: preference(data, person, persona.id),
    session_id: session.id,
    file: persona.avatar.split("/").at(-1),
  };
}

/** Makes the call `name` ("GET /api/…") as `person`, about the things of `world`. */
export async function call(name: string, person: Person, world: World, admin: AdminWorld) {
  const [method, path = ""] = name.split(" ");
  const { body, form, before, query = "", of } = CALLS[name] ?? { ok: 0 };
  await before?.(world, person);
  const things: Record<string, unknown> = { ...world, ...of?.(world, admin) };
  const address = path.replace(/\{(\w+)\}/g, (_, key) => encodeURIComponent(String(things[key])));
  return person.api.fetch(address + query, {
    method,
    headers: { accept: "application/json" },
    ...(form ? { multipart: form() } : { data: body?.(world, person) }),
  });
}
