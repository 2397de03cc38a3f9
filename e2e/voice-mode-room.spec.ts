import type { Locator, Page } from "@playwright/test";
import { ChatPage } from "./chat-page";
import { expect, type Person, test } from "./fixtures";
import { giveEar } from "./fixtures/ear";
import { overlaps } from "./fixtures/overlaps";

// What voice mode shows, whatever it is shown on.

test.skip(({ isMobile }) => isMobile, "the sizes are set here");

const SIZES = [
  [320, 568],
  [360, 640],
  [390, 664],
  [390, 844],
  [844, 390],
  [1280, 800],
] as const;
const SENTENCES = [
  "The sun came up over the quiet harbour, and nobody was there to see it.",
  "A small boat was waiting by the pier, with a lantern that still burned.",
  "The water was high and brown, and two herons stood on the far bank.",
  "They stood there as if they were made of stone, and looked at the boat.",
  "Much later somebody came down the steps and lit a pipe without a word.",
];

async function enter(page: Page, person: Person) {
  const ear = await giveEar(page);
  await new ChatPage(page, person).open();
  await page.getByRole("button", { name: "Talk by voice" }).click();
  const room = page.getByRole("dialog", { name: "Talking with Isabella" });
  const status = room.getByRole("status");
  return { ear, room, status };
}

async function fits(page: Page, room: Locator, state: string) {
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    const found = await overlaps(room);
    expect.soft(found, `${state} at ${width} × ${height}`).toEqual([]);
  }
}

test("nothing lies over anything, on any screen, whatever goes on", async ({ page, person, axe }) => {
  test.setTimeout(90_000);
  // Nobody serves it: another voice speaks, and that is said.
  await person.api.put("/api/settings", { data: { voice_override: "21m00Tcm4TlvDq8ikWAM" } });
  const { ear, room, status } = await enter(page, person);
  await expect(room).toContainText("Your browser turns speech into words");
  await fits(page, room, "ready");
  await room.getByRole("button", { name: "Tap to talk" }).click();
  await expect(status).toHaveText("Listening");
  await fits(page, room, "listening");
  await room.getByRole("button", { name: "Mute" }).click();
  await fits(page, room, "muted");
  await room.getByRole("button", { name: "Unmute" }).click();

  await ear.hears(`[[hang]] Tell me a long story about the harbour, please. ${SENTENCES.join(" ")}`);
  await expect(status).toHaveText("Thinking…");
  await fits(page, room, "thinking");
  await room.getByRole("button", { name: "Stop Isabella's answer" }).click();

  await ear.hears(`[[say:${SENTENCES.join(" ")} ${SENTENCES.join(" ")}]]`);
  await expect(status).toHaveText("Isabella is speaking", { timeout: 20_000 });
  await expect(room).toContainText("Another voice speaks");
  await fits(page, room, "speaking");
  await room.getByRole("button", { name: "How fast was that?" }).click();
  await expect(room.getByRole("region", { name: /^How fast/ })).toContainText("First sound after");
  await fits(page, room, "speaking, with the ledger");
  await room.getByRole("button", { name: "How fast was that?" }).click();
  await room.getByRole("button", { name: "Stop Isabella's answer" }).click();

  await ear.fails("network");
  await expect(room.getByRole("alert")).toBeVisible();
  await fits(page, room, "a notice");
  await page.setViewportSize({ width: 320, height: 568 });
  await axe(page);
});

test("while muted the space bar talks, wherever the focus is, and Enter unmutes", async ({
  page,
  person,
}) => {
  const { ear, room, status } = await enter(page, person);
  await room.getByRole("button", { name: "Tap to talk" }).click();
  for (const name of ["Mute", "Hide captions"]) {
    await room.getByRole("button", { name }).click();
    await ear.hearsHeld(`[[say:Yes.]] said beside ${name}`);
    await page.keyboard.down("Space");
    await expect(status).toHaveText("Listening while you hold");
    await fits(page, room, "held");
    await page.keyboard.up("Space");
    await expect(status).toHaveText("Muted");
    await expect(room.getByRole("button", { name: "Unmute" })).toBeVisible();
    await expect(page.getByText(`said beside ${name}`).first()).toBeAttached();
  }
  await room.getByRole("button", { name: "Unmute" }).focus();
  await page.keyboard.press("Enter");
  await expect(status).toHaveText("Listening");
});

test("where nothing can listen it says so at once, and leads to the field", async ({ page, person }) => {
  await page.addInitScript(() => {
    Object.assign(window, { SpeechRecognition: undefined, webkitSpeechRecognition: undefined });
  });
  const chat = new ChatPage(page, person);
  await chat.open();
  await page.getByRole("button", { name: "Talk by voice" }).click();
  const room = page.getByRole("dialog", { name: "Talking with Isabella" });
  await expect(room.getByRole("alert")).toContainText("Nothing here turns speech into words");
  await expect(room.getByRole("button", { name: "Tap to talk" })).toBeHidden();
  await fits(page, room, "deaf");
  await room.getByRole("button", { name: "Type instead" }).click();
  await expect(chat.field).toBeFocused();
});
