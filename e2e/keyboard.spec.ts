import { randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { composer, conversation, currentCard } from "./talking";

test.skip(({ isMobile }) => Boolean(isMobile), "a phone has no Tab key");

/** Presses Tab until `target` has the focus, which must then be visible. */
async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) break;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
  const ring = await target.evaluate((element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const frame = getComputedStyle(element.closest("form") ?? element).boxShadow;
    return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none" || frame !== "none";
  });
  expect(ring, "the focus can be seen").toBe(true);
}

test("from signing up to another persona without a mouse", async ({ page }) => {
  await page.goto("/sign-in");
  await tabTo(page, page.getByRole("link", { name: "Create an account" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/sign-up$/);

  await expect(page.getByRole("button", { name: "Create account" })).toBeEnabled();
  await tabTo(page, page.getByLabel("Name"));
  await page.keyboard.type("Robin");
  await tabTo(page, page.getByLabel("E-mail address"));
  await page.keyboard.type(`robin-${randomUUID()}@example.test`);
  await tabTo(page, page.getByLabel("Password", { exact: true }));
  await page.keyboard.type("a good password");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/chat$/);

  await tabTo(page, composer(page, "Isabella"));
  await page.keyboard.type("first line");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("second line");
  await expect(composer(page, "Isabella")).toHaveValue("first line\nsecond line");
  await page.keyboard.press("Enter");
  await expect(conversation(page).getByText("(stand-in)")).toBeVisible();
  await expect(composer(page, "Isabella")).toBeFocused();

  await tabTo(page, page.getByRole("button", { name: /^Profile/ }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "My Personas" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/users\/personas$/);

  await tabTo(page, page.getByRole("button", { name: "Select Luna", exact: true }));
  await page.keyboard.press("Enter");
  await expect(currentCard(page).getByRole("heading", { name: "Luna" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Active: Luna" })).toBeFocused();
  await tabTo(page, currentCard(page).getByRole("link", { name: "Continue talking" }));
  await page.keyboard.press("Enter");
  await expect(composer(page, "Luna")).toBeVisible();
});

test("the first Tab offers to skip the navigation", async ({ page, person }) => {
  expect(person.id).toBeGreaterThan(0);
  await page.goto("/users/personas");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();
});
