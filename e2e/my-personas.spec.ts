import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const current = (page: Page) => page.getByRole("region", { name: "Current persona" });
const select = (page: Page, name: string) => page.getByRole("button", { name: `Select ${name}` });

test.beforeEach(({ person }) => void person);

test("the profile menu leads to My Personas: the current one large, the system's in a grid", async ({
  page,
  axe,
}) => {
  await page.goto("/settings");
  await page.getByRole("button", { name: /^Profile/ }).click();
  await expect(page.getByRole("menuitem", { name: "My Personas" })).toBeVisible();
  await axe(page);
  await page.getByRole("menuitem", { name: "My Personas" }).click();
  await expect(page).toHaveURL(/\/users\/personas$/);
  await expect(current(page).getByRole("heading", { name: "Isabella" })).toBeVisible();
  await expect(current(page).getByText("Active")).toBeVisible();
  const grid = page.getByRole("region", { name: "System personas" });
  await expect(grid.getByRole("heading", { level: 3 })).toHaveText([
    "Isabella",
    "Alex",
    "Luna",
    "Maya",
    "Sam",
    "Ethan",
  ]);
  await expect(page.getByRole("heading", { name: "Your Custom Personas" })).toBeHidden();
  await axe(page);
});

test("Select switches at once, says so politely, and holds over a reload", async ({ page, api }) => {
  await page.goto("/users/personas");
  await select(page, "Maya").click();
  await expect(current(page).getByRole("heading", { name: "Maya" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Active: Maya" })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("status").filter({ hasText: "You are now talking to Maya." })).toBeAttached();
  await expect
    .poll(
      async () =>
        (await (await api.get("/api/personas/available")).json()).find(
          (one: { is_current: boolean }) => one.is_current,
        ).name,
    )
    .toBe("Maya");
  await page.reload();
  await expect(current(page).getByRole("heading", { name: "Maya" })).toBeVisible();
  await current(page).getByRole("link", { name: "Continue talking" }).click();
  await expect(page).toHaveURL(/\/chat/);
  await page.goBack();
  await expect(current(page).getByRole("heading", { name: "Maya" })).toBeVisible();
});

test("a switch the server refuses is taken back, and says why on the card", async ({
  page,
  axe,
  tolerate,
}) => {
  tolerate(/503/);
  await page.goto("/users/personas");
  await page.route("**/api/personas/switch", (route) =>
    route.fulfill({ status: 503, json: { error: { code: "unavailable", message: "The database rests." } } }),
  );
  await select(page, "Luna").click();
  await expect(
    page.getByRole("alert").filter({ hasText: "The database rests. Nothing was changed." }),
  ).toBeVisible();
  await expect(current(page).getByRole("heading", { name: "Isabella" })).toBeVisible();
  await axe(page);
});

test("of several quick choices the last one counts, on the server too", async ({ page }) => {
  await page.goto("/users/personas");
  for (const name of ["Sam", "Ethan", "Alex"]) await select(page, name).click();
  await expect(current(page).getByRole("heading", { name: "Alex" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  await page.reload();
  await expect(current(page).getByRole("heading", { name: "Alex" })).toBeVisible();
});

test("nothing moves where the person asked for no motion", async ({ page }) => {
  await page.goto("/users/personas");
  await select(page, "Sam").click();
  await expect(current(page).getByRole("heading", { name: "Sam" })).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
