import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const address = () => `kim-${randomUUID()}@example.test`;
const PASSWORD = "a long enough sentence";

async function enter(page: Page, email: string, password: string) {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

test("a new person signs up and is in the chat", async ({ page, axe }) => {
  await page.goto("/sign-up");
  await axe(page);
  await page.getByLabel("Name").fill("Kim");
  await page.getByLabel("E-mail address").fill(address());
  await page.getByLabel("Password").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/chat$/);
  await expect(page.getByRole("link", { name: "Chat", exact: true })).toHaveAttribute("aria-current", "page");
});

test("what is missing is said beside its field, and the first one gets the focus", async ({ page, axe }) => {
  await page.goto("/sign-up");
  await page.getByLabel("Name").fill("Kim");
  await page.getByLabel("Password").fill("short");
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByLabel("E-mail address")).toBeFocused();
  await expect(page.getByLabel("E-mail address")).toHaveAccessibleDescription(
    "Please give your e-mail address.",
  );
  await expect(page.getByLabel("Password")).toHaveAccessibleDescription(/at least 8 characters/);
  await axe(page);
});

test("an address that is taken is said beside the address", async ({ page, another, tolerate }) => {
  tolerate(/409/);
  const { email } = await another();
  await page.goto("/sign-up");
  await page.getByLabel("Name").fill("Kim");
  await page.getByLabel("E-mail address").fill(email.toUpperCase());
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByLabel("E-mail address")).toHaveAccessibleDescription(/already exists/);
  await expect(page.getByLabel("Password")).toHaveValue(PASSWORD);
});

test("a wrong password and an unknown address get the same words", async ({
  page,
  another,
  axe,
  tolerate,
}) => {
  tolerate(/401/);
  const { email } = await another();
  await page.goto("/sign-in");
  const words = page.getByRole("alert").filter({ hasText: "do not belong together" });
  await enter(page, email, "not the password");
  await expect(words).toBeVisible();
  await expect(page.getByLabel("E-mail address")).toHaveValue(email);
  await axe(page);
  await page.reload();
  await enter(page, address(), "not the password");
  await expect(words).toBeVisible();
});

test("a stranger signs in first and lands where they wanted to go", async ({ page, another }) => {
  const { email, password } = await another();
  await page.goto("/users/personas");
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=%2Fusers%2Fpersonas$/);
  await enter(page, email, password);
  await expect(page).toHaveURL(/\/users\/personas$/);
});

test("signing in never leads to another site", async ({ page, another }) => {
  const { email, password } = await another();
  await page.goto(`/sign-in?callbackUrl=${encodeURIComponent("https://example.com/chat")}`);
  await enter(page, email, password);
  await expect(page).toHaveURL(/^http:\/\/127\.0\.0\.1:\d+\/chat$/);
});

test("a refused sign-in elsewhere comes back in words", async ({ page, axe }) => {
  await page.goto("/sign-in?error=OAuthEmailUnverified");
  await expect(page.getByRole("alert").filter({ hasText: "does not vouch" })).toBeVisible();
  await axe(page);
});

test("the profile menu signs out, and leaves nothing of the person in the browser", async ({
  page,
  person,
}) => {
  await page.goto("/users/personas");
  await page.evaluate(() => localStorage.setItem("draft", "something private"));
  await page.getByRole("button", { name: `Profile: ${person.name}` }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.goto("/settings");
  await expect(page).toHaveURL(/\/sign-in/);
});
