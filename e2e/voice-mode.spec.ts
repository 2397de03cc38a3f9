import { chromium } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "../scripts/steps/chromium.mjs";
import { ChatPage } from "./chat-page";
import { expect, type Person, test } from "./fixtures";
import { newcomer } from "./fixtures/newcomer";
import { hearPage, watchMicrophones } from "./fixtures/sounds";
import { speechFile } from "./fixtures/speech-file";
import { watch } from "./fixtures/watch";
import { KEY, startElevenLabs } from "./stand-ins/elevenlabs.mjs";

/** What the provider's speech to text makes of the two utterances. */
const FIRST =
  "I walked along the river this morning. The water was high and brown. There were two herons on the far bank. They stood there as if they were made of stone.";
const SECOND = "Wait, that is enough.";

/** A browser whose microphone hears a file, signed in as `person`. */
async function talker(person: Person, file: string) {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    args: [
      ...CHROMIUM_FLAGS,
      "--use-fake-ui-for-media-stream",
      "--use-fake-device-for-media-stream",
      `--use-file-for-fake-audio-capture=${file}%noloop`,
    ],
  });
  const context = await browser.newContext({
    baseURL: person.url,
    viewport: { width: 1280, height: 800 },
    storageState: await person.api.storageState(),
  });
  return { browser, page: await context.newPage(), faults: watch(context, []) };
}

test("voice mode hears an utterance, sends it, speaks the answer, and is cut by talking over it", async ({
  serve,
  axe,
  isMobile,
}) => {
  test.skip(isMobile, "the same on both");
  test.setTimeout(90_000);
  const vendor = await startElevenLabs();
  vendor.modes.words = `[[pace:60]] ${FIRST}`;
  const person = await newcomer(
    await serve({ env: { ELEVENLABS_API_KEY: KEY, ELEVENLABS_BASE_URL: vendor.url } }),
  );
  const heard = () => vendor.of("transcribe");
  const file = await speechFile(person, "two-utterances", [
    2.5,
    "Hello there, how are you doing on this fine day?",
    5.5,
    "Wait a moment please, that is enough for me now.",
    60,
  ]);
  const { browser, page, faults } = await talker(person, file);
  try {
    const sounds = await hearPage(page);
    const microphones = await watchMicrophones(page);
    const chat = new ChatPage(page, person);
    await chat.open();
    const model = page.waitForResponse(/silero/);
    await page.getByRole("button", { name: "Talk by voice" }).click();
    const room = page.getByRole("dialog", { name: "Talking with Isabella" });
    await expect(room).toContainText("ElevenLabs");
    await axe(page);
    await model;
    await room.getByRole("button", { name: "Tap to talk" }).click();

    await expect(room.getByText("Isabella is speaking")).toBeVisible({ timeout: 20_000 });
    expect((await sounds()).begun).toBeGreaterThan(0);
    expect(await microphones()).toBe(1);
    expect(heard()).toHaveLength(1);
    expect(heard()[0]?.body.files[0].size).toBeGreaterThan(30_000);
    vendor.modes.words = SECOND;
    await axe(page);

    await expect(room.getByText(SECOND, { exact: true })).toBeVisible({ timeout: 20_000 });
    expect(heard(), "each utterance goes to the provider once").toHaveLength(2);
    await room.getByRole("button", { name: "How fast was that?" }).click();
    await expect(room.getByRole("region", { name: /^How fast/ })).toContainText("Speech to text");
    await room.getByRole("button", { name: "Leave voice mode" }).click();
    await expect(room).toBeHidden();
    expect((await sounds()).sounding).toBe(0);
    expect(await microphones()).toBe(0);

    // Whoever talks over it cuts in, and the mark stays; whoever leaves does not.
    const marks = chat.log.getByText(/^You cut in\. Not spoken from/);
    await expect(marks).toHaveCount(1);
    await page.reload();
    await expect(marks).toHaveCount(1);
    const stored = await chat.stored();
    expect(stored.map(({ role }) => role)).toEqual(["user", "assistant", "user", "assistant"]);
    expect(stored[2]?.content).toBe(SECOND);
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
    await vendor.close();
  }
});

test("without a microphone it says so, and one goes on by typing", async ({
  page,
  person,
  isMobile,
  axe,
}) => {
  test.skip(!isMobile, "the same on both");
  await person.api.put("/api/settings", { data: { preferred_chat_mode: "voice" } });
  await page.goto("/chat");
  const room = page.getByRole("dialog", { name: "Talking with Isabella" });
  await room.getByRole("button", { name: "Tap to talk" }).click();
  await expect(room.getByRole("alert")).toContainText("go on by typing", { timeout: 20_000 });
  await expect(room.getByRole("button", { name: "Try again" })).toBeVisible();
  await axe(page);
  await room.getByRole("button", { name: "Type instead" }).click();
  await expect(room).toBeHidden();
  const chat = new ChatPage(page, person);
  await chat.exchange("typed after all");
});
