import type { Page } from "@playwright/test";
import { ChatPage } from "./chat-page";
import { expect, test } from "./fixtures";
import { PersonaForm } from "./persona-form";

// Every other test asks for no motion, as a person may. Here things move, as they do for everybody else.
test.use({ contextOptions: { reducedMotion: "no-preference" } });

/** Keeps the names of the animations that a page begins, from now on. */
async function watchMotion(page: Page) {
  await page.evaluate(() => {
    const seen: string[] = [];
    document.addEventListener("animationstart", ({ animationName }) => seen.push(animationName), true);
    Object.assign(window, { motionSeen: seen });
  });
  return () => page.evaluate(() => (window as unknown as { motionSeen: string[] }).motionSeen);
}

test("a menu and the window it opens come and go, and leave nothing behind", async ({ page, api }) => {
  for (const name of ["Fern", "Moss"]) await api.post("/api/personas/create", { data: { name } });
  const form = new PersonaForm(page);
  await form.visit();
  const seen = await watchMotion(page);
  for (const name of ["Fern", "Moss"]) {
    await form.choose(name, "Delete");
    const asking = page.getByRole("alertdialog", { name: `Delete ${name}?` });
    await asking.getByRole("button", { name: "Cancel" }).click();
    await expect(page.getByRole("button", { name: `Options for ${name}` })).toBeFocused();
  }
  expect(await seen()).toEqual(expect.arrayContaining(["rise-in", "fade-out"]));
  await expect(page.getByRole("alertdialog").or(page.getByRole("menu"))).toHaveCount(0);
  await expect(page.locator("body")).toHaveCSS("pointer-events", "auto");
});

test("the words of a reply fade in, and stay", async ({ page, person }) => {
  const chat = new ChatPage(page, person);
  await chat.open();
  const seen = await watchMotion(page);
  await chat.send("[[slow:30x12]] count");
  await expect(chat.log.getByText("word12")).toBeVisible();
  expect(await seen()).toContain("fade-in");
  await expect(page.getByRole("button", { name: "Stop the reply" })).toBeHidden();
  await expect(chat.log.getByText("word12")).toHaveCSS("opacity", "1");
});
