import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

async function signIn(page: Page, { email, password }: { email: string; password: string }) {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

for (const path of ["/chat", "/settings"]) {
  test(`who wanted to ${path} is there after signing in`, async ({ page, another }) => {
    await page.goto(path);
    await expect(page).toHaveURL(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
    await signIn(page, await another());
    await expect(page).toHaveURL(path);
  });
}

test("who is new keeps the way back through signing up", async ({ page }) => {
  await page.goto("/users/personas");
  await page.getByRole("link", { name: "Create an account" }).click();
  await expect(page).toHaveURL("/sign-up?callbackUrl=%2Fusers%2Fpersonas");
});

test("who is signed in has no business at sign-in", async ({ page, person }) => {
  expect(person.id).toBeGreaterThan(0);
  for (const path of ["/sign-in", "/sign-up", "/"]) {
    await page.goto(path);
    await expect(page).toHaveURL("/chat");
  }
});
