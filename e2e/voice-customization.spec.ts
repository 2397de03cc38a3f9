import { newcomer } from "./fixtures/newcomer";
import { recording } from "./fixtures/recording";
import { personaNamed } from "./fixtures/talk";
import { expect, PersonaForm, test } from "./persona-form";
import { KEY, startElevenLabs } from "./stand-ins/elevenlabs.mjs";

test("a preset, then a voice of one's own: each is what speaks next", async ({
  page,
  context,
  serve,
  axe,
}) => {
  const vendor = await startElevenLabs();
  const server = await serve({ env: { ELEVENLABS_API_KEY: KEY, ELEVENLABS_BASE_URL: vendor.url } });
  const person = await newcomer(server);
  await context.addCookies((await person.api.storageState()).cookies);
  await person.api.post("/api/personas/create", { data: { name: "Quill" } });
  const { id } = await personaNamed(person.api, "Quill");
  const source = async (text: string) => {
    const answer = await person.api.post(`/api/personas/${id}/speech`, { data: { text } });
    return answer.headers()["x-voice-source"];
  };
  expect(await source("First of all.")).toBe("builtin");

  const form = new PersonaForm(page);
  await page.goto(new URL("/users/personas", server.url).href);
  await form.choose("Quill", "Edit");
  await form.window.getByRole("combobox", { name: "Voice" }).selectOption({ label: "Sarah" });
  const heard = page.waitForResponse(/voice-presets\/EXAVITQu4vr4xnSDxMaL\/preview/);
  await form.window.getByRole("button", { name: "Hear Sarah" }).click();
  expect((await heard).ok()).toBe(true);
  await axe(page);
  await form.save.click();
  await expect(form.window).toBeHidden();
  await expect(form.own.getByText("Preset voice")).toBeVisible();
  expect(await source("In a voice of the account.")).toBe("preset");

  await form.choose("Quill", "Edit");
  const give = form.window.getByRole("button", { name: "Give it this voice" });
  await form.window.getByLabel("Choose a recording").setInputFiles({
    name: "me.wav",
    mimeType: "audio/wav",
    buffer: recording(3),
  });
  await expect(give, "no consent, no clone").toBeDisabled();
  await form.window.getByRole("checkbox", { name: /my own voice/ }).check();
  await axe(page);
  await give.click();
  await expect(form.window.getByText("Ready")).toBeVisible();
  await expect(form.window.getByText(/3 seconds/)).toBeVisible();
  await axe(page);
  await page.keyboard.press("Escape");
  await page.reload();
  await expect(form.own.getByText("Custom voice")).toBeVisible();
  expect(await source("In a voice of my own.")).toBe("upload");

  await form.choose("Quill", "Edit");
  await form.window.getByRole("button", { name: "Remove the voice" }).click();
  await expect(
    give.or(form.window.getByRole("button", { name: "Record", exact: true })).first(),
  ).toBeVisible();
  await expect.poll(() => [...vendor.voices.keys()].filter((voice) => voice.startsWith("clone"))).toEqual([]);
  expect(await source("Back to the chosen one.")).toBe("preset");
  await vendor.close();
});

test("the settings of the voice are kept, and each persona can be heard", async ({ page, person, axe }) => {
  await page.goto("/settings");
  const voice = page.getByRole("region", { name: "Voice" });
  await voice.getByRole("checkbox", { name: "Read replies out" }).check();
  await voice.getByLabel("Speed").selectOption({ label: "1.1×" });
  await voice.getByLabel("One voice for all personas").selectOption({ label: "Crisp" });
  await expect
    .poll(async () => (await person.api.get("/api/settings")).json())
    .toMatchObject({ tts_enabled: true, voice_speed: 1.1, voice_override: "builtin:crisp-male" });
  await voice.getByLabel("Persona to hear").selectOption({ label: "Maya" });
  await voice.getByRole("button", { name: "Hear", exact: true }).click();
  await expect(voice.getByRole("status")).toHaveText("Your voice for all personas.");
  await axe(page);
});
