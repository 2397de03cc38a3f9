import { expect, test } from "./fixtures";

const STANDARD = {
  mode: "companion",
  tts_enabled: false,
  voice_override: null,
  voice_speed: 1,
  preferred_chat_mode: "chat",
};

test("a new user's settings are the usual ones, and name the current persona", async ({ person }) => {
  const response = await person.api.get("/api/settings");
  expect(response.status()).toBe(200);
  expect(response.headers()["cache-control"]).toBe("no-store");
  expect(await response.json()).toEqual({ ...STANDARD, current_persona_id: expect.any(Number) });
});

test("any subset can be changed; the answer is all of them, and they are kept", async ({ person }) => {
  const change = async (data: object) => {
    const response = await person.api.put("/api/settings", { data });
    expect(response.status(), await response.text()).toBe(200);
    return response.json();
  };
  expect(await change({})).toMatchObject(STANDARD);
  expect(await change({ mode: "wellness" })).toMatchObject({ ...STANDARD, mode: "wellness" });
  expect(await change({ tts_enabled: true, voice_override: "af:heart_1-b" })).toMatchObject({
    mode: "wellness",
    tts_enabled: true,
    voice_override: "af:heart_1-b",
  });
  expect(await change({ voice_speed: 0.9 })).toMatchObject({ voice_speed: 0.9 });
  expect(await change({ preferred_chat_mode: "voice" })).toMatchObject({ preferred_chat_mode: "voice" });
  expect(await change({ voice_override: null })).toMatchObject({ voice_override: null, tts_enabled: true });
  expect(await (await person.api.get("/api/settings")).json()).toMatchObject({
    mode: "wellness",
    tts_enabled: true,
    voice_override: null,
    preferred_chat_mode: "voice",
  });
});

test("one user's settings are nobody else's", async ({ person, another }) => {
  const other = await another();
  await person.api.put("/api/settings", { data: { mode: "wellness" } });
  expect(await (await other.api.get("/api/settings")).json()).toMatchObject(STANDARD);
});

const REFUSED: [string, object][] = [
  ["mode", { mode: "romance" }],
  ["mode", { mode: null }],
  ["tts_enabled", { tts_enabled: "yes" }],
  ["tts_enabled", { tts_enabled: 1 }],
  ["preferred_chat_mode", { preferred_chat_mode: "fax" }],
  ["voice_override", { voice_override: "../../v1/user" }],
  ["voice_override", { voice_override: "" }],
  ["voice_speed", { voice_speed: 0.69 }],
  ["voice_speed", { voice_speed: 1.21 }],
  ["voice_speed", { voice_speed: "1" }],
  ["voice_speed", { voice_speed: null }],
  ["voice_override", { voice_override: "a".repeat(101) }],
  ["voice_override", { voice_override: "Stimme Ü" }],
  ["", { current_persona_id: 2 }],
  ["", { role: "admin" }],
  ["", { user_id: 1, mode: "wellness" }],
];
for (const [path, data] of REFUSED) {
  test(`${JSON.stringify(data).slice(0, 50)} is refused and changes nothing`, async ({ person }) => {
    const response = await person.api.put("/api/settings", { data });
    expect(response.status()).toBe(400);
    const { error } = await response.json();
    expect(error).toMatchObject({ code: "invalid", message: expect.stringMatching(/\w.*\.$/) });
    expect(error.issues.map((issue: { path: string }) => issue.path)).toContain(path);
    expect(await (await person.api.get("/api/settings")).json()).toMatchObject(STANDARD);
  });
}

test("the model in use is shown, without its key and address", async ({ person }) => {
  const response = await person.api.get("/api/model");
  expect(await response.json()).toEqual({
    current: { provider: "local", name: "stand-in", is_builtin: false },
    configured_by: "environment",
    local: [],
  });
});

test("only the administrator can choose a model, and not against the environment", async ({
  person,
  admin,
}) => {
  const data = { local_id: null };
  expect((await person.api.put("/api/model", { data })).status()).toBe(404);
  expect((await admin.api.put("/api/model", { data })).status()).toBe(409);
});
