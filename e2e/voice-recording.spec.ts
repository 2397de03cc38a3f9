import type { Page } from "@playwright/test";
import { newcomer } from "./fixtures/newcomer";
import { recording } from "./fixtures/recording";
import { expect, PersonaForm, test } from "./persona-form";
import { KEY, startElevenLabs } from "./stand-ins/elevenlabs.mjs";

const MINE = { name: "me.wav", mimeType: "audio/wav", buffer: recording(3) };
const consent = (form: PersonaForm) => form.window.getByRole("checkbox", { name: /my own voice/ });
const choose = (form: PersonaForm, file = MINE) =>
  form.window.getByLabel("Choose a recording").setInputFiles(file);
const make = (form: PersonaForm) => form.window.getByRole("button", { name: "Make the voice" });
const problem = (form: PersonaForm) => form.window.getByRole("alert");

/** A microphone that hears a tone. */
const withMicrophone = (page: Page) =>
  page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = async () => {
      const context = new AudioContext();
      const tone = context.createOscillator();
      const heard = context.createMediaStreamDestination();
      tone.connect(heard);
      tone.start();
      return heard.stream;
    };
  });

test("a recording is never lost: closing asks, saving gives it, and nothing is given without consent", async ({
  form,
  page,
  person,
  isMobile,
}) => {
  await person.api.post("/api/personas/create", { data: { name: "Reed" } });
  await withMicrophone(page);
  await form.openEdit("Reed");
  await form.window.getByRole("button", { name: "Record", exact: true }).click();
  await expect(form.window.getByText(/^0:0[2-9]$/)).toBeVisible();
  if (isMobile) await form.window.getByRole("button", { name: "Close" }).click();
  else await page.keyboard.press("Escape");
  const asking = page.getByRole("alertdialog", { name: "Discard the recording?" });
  await asking.getByRole("button", { name: "Keep editing" }).click();
  await form.save.click();
  await expect(problem(form)).toHaveText(/finish it first/);
  await form.window.getByRole("button", { name: "Finish" }).click();
  await expect(form.window.getByText("recording.wav")).toBeVisible();
  await form.save.click();
  await expect(problem(form)).toHaveText(/confirm above/);
  await expect(problem(form)).toBeInViewport({ ratio: 1 });
  await expect(consent(form)).toBeFocused();
  await consent(form).check();
  await form.save.click();
  await expect(form.window).toBeHidden();
  await expect(form.own.getByText("Custom voice, not ready")).toBeVisible();

  await form.choose("Reed", "Edit");
  await expect(form.window.getByText(/no voice is made of it yet/)).toBeVisible();
  await form.window.getByRole("button", { name: "Remove the voice" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Cancel" }).click();
  await form.window.getByRole("button", { name: "Remove the voice" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove it" }).click();
  await expect(form.window.getByRole("button", { name: "Record", exact: true })).toBeVisible();
  await form.window.getByRole("button", { name: "Close" }).click();
  await expect(form.own.getByText("Built-in voice")).toBeVisible();
});

test("why a recording is refused is in sight, and it may be put away", async ({
  form,
  page,
  person,
  tolerate,
}) => {
  tolerate(/422|415/);
  await person.api.post("/api/personas/create", { data: { name: "Reed" } });
  await form.openEdit("Reed");
  await choose(form, { ...MINE, buffer: recording(3).subarray(0, 30_000) });
  await consent(form).check();
  await form.window.getByRole("button", { name: "Give it this voice" }).click();
  await expect(problem(form)).toHaveText(/cut off/);
  await expect(problem(form)).toBeInViewport({ ratio: 1 });
  const foot = await form.save.boundingBox();
  const words = await problem(form).boundingBox();
  expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThan(foot?.y ?? 0);
  await form.save.click();
  await expect(problem(form), "saving gives it too, and stays").toHaveText(/cut off/);
  await form.window.getByRole("button", { name: "Put the recording away" }).click();
  await form.window.getByRole("button", { name: "Close" }).click();
  await expect(form.window).toBeHidden();
  await expect(page.getByRole("alertdialog")).toBeHidden();
});

test("a recording kept without a provider becomes a voice at a press once one is connected", async ({
  page,
  context,
  serve,
  isMobile,
  axe,
}) => {
  test.skip(isMobile, "the same on both");
  test.setTimeout(90_000);
  const vendor = await startElevenLabs();
  const before = await serve();
  const person = await newcomer(before);
  const { persona } = await (
    await person.api.post("/api/personas/create", { data: { name: "Reed" } })
  ).json();
  await person.api.post(`/api/personas/${persona.id}/voice/upload`, {
    multipart: { consent: "true", voice_file: MINE },
  });
  await before.kill();
  const { dataDir, port } = before;
  const env = { ELEVENLABS_API_KEY: KEY, ELEVENLABS_BASE_URL: vendor.url };
  const server = await serve({ dataDir, port, env });
  await context.addCookies((await person.api.storageState()).cookies);
  const form = new PersonaForm(page);
  await page.goto(new URL("/users/personas", server.url).href);
  await expect(form.own.getByText("Custom voice, not ready")).toBeVisible();

  vendor.modes.clone = "429";
  await form.choose("Reed", "Edit");
  await make(form).click();
  await expect(form.window.getByText(/try again in a minute/)).toBeVisible();
  await axe(page);
  delete vendor.modes.clone;
  await make(form).click();
  await expect(form.window.getByText("Ready", { exact: true })).toBeVisible();
  await form.window.getByRole("button", { name: "Close" }).click();
  await expect(form.own.getByText("Custom voice", { exact: true })).toBeVisible();
  expect(vendor.of("clone")).toHaveLength(2);
  await vendor.close();
});

test("Escape closes the list of voices and nothing around it, and a sample that fails says why", async ({
  form,
  page,
  person,
  isMobile,
  tolerate,
}) => {
  test.skip(isMobile, "a phone has no Escape");
  tolerate(/503/);
  await person.api.post("/api/personas/create", { data: { name: "Reed" } });
  await page.route("**/preview", (route) =>
    route.fulfill({ status: 503, json: { error: { message: "It cannot be had right now." } } }),
  );
  await form.openEdit("Reed");
  await form.voice.click();
  await form.window.getByRole("button", { name: "Play a sample of Highland" }).click();
  await expect(form.voiceNamed("Highland")).toHaveAccessibleDescription("It cannot be had right now.");
  await page.keyboard.press("Escape");
  await expect(form.voiceNamed("Highland")).toBeHidden();
  await expect(form.window).toBeVisible();
  await expect(form.voice).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(form.window).toBeHidden();

  await page.goto("/settings");
  const override = page.getByRole("button", { name: /^One voice for all personas/ });
  await override.click();
  await expect(page.getByRole("radio", { name: "Highland" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("radio", { name: "Highland" })).toBeHidden();
  await expect(override).toBeFocused();
});
