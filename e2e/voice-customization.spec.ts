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
  test.setTimeout(90_000);
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
  await form.voice.click();
  await expect(form.voiceNamed("Rachel")).toHaveAccessibleDescription(/does not serve this voice/);
  const samples = form.window.getByRole("button", { name: /^(Play|Stop) a sample of / });
  // Its own twice, in the list and beside what opens it; then three of the account's and the eight built-in ones.
  await expect(samples).toHaveCount(13);
  for (const [name, path] of [
    ["Highland", /voice-presets\/builtin(:|%3A)scottish-male\/preview/],
    ["Sarah", /voice-presets\/EXAVITQu4vr4xnSDxMaL\/preview/],
  ] as const) {
    const heard = page.waitForResponse(path);
    await form.window.getByRole("button", { name: `Play a sample of ${name}` }).click();
    expect((await heard).ok()).toBe(true);
    await expect(form.window.getByRole("button", { name: /^Stop/ }), "one is heard").toHaveAccessibleName(
      `Stop a sample of ${name}`,
    );
  }
  await form.voiceNamed("Sarah").click();
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
  await expect(form.own.getByText("Custom voice", { exact: true }), "without a reload").toBeVisible();
  expect(await source("In a voice of my own.")).toBe("upload");

  await form.choose("Quill", "Edit");
  await form.window.getByRole("button", { name: "Remove the voice" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove it" }).click();
  await expect(
    give.or(form.window.getByRole("button", { name: "Record", exact: true })).first(),
  ).toBeVisible();
  await expect.poll(() => [...vendor.voices.keys()].filter((voice) => voice.startsWith("clone"))).toEqual([]);
  expect(await source("Back to the chosen one.")).toBe("preset");
  await vendor.close();
});

test("the settings of the voice are kept, and each persona can be heard", async ({
  page,
  person,
  isMobile,
  axe,
}) => {
  test.skip(isMobile, "the same on both");
  await page.goto("/settings");
  const voice = page.getByRole("region", { name: "Voice" });
  await voice.getByRole("checkbox", { name: "Read replies out" }).check();
  await voice.getByLabel("Speed").selectOption({ label: "1.1×" });
  await voice.getByRole("button", { name: /^One voice for all personas/ }).click();
  await voice.getByRole("radio", { name: "Crisp" }).click();
  await expect
    .poll(async () => (await person.api.get("/api/settings")).json())
    .toMatchObject({ tts_enabled: true, voice_speed: 1.1, voice_override: "builtin:crisp-male" });
  await voice.getByLabel("Persona to hear").selectOption({ label: "Maya" });
  await voice.getByRole("button", { name: "Hear", exact: true }).click();
  await expect(voice.getByRole("status")).toHaveText("Your voice for all personas.");
  await axe(page);
});
