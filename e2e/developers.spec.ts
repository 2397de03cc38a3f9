import { expect, test } from "./fixtures";

test("anyone can read how to call Ensemble, in the dark as well", async ({ page, axe }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/developers");
  await expect(page.getByRole("heading", { level: 1, name: "Developers" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  await axe(page);
});

test("a call opens, with what it takes and how to make it", async ({ page, baseURL }) => {
  await page.goto("/developers");
  const create = page.getByRole("group").filter({ hasText: "Makes a persona of the caller's own." });
  await create.getByText("/api/personas/create", { exact: true }).click();
  await expect(create.getByText("text of 1 to 50 characters")).toBeVisible();
  await expect(create.getByText(`curl ${baseURL}/api/personas/create`)).toBeVisible();
});

test("a link to a shape opens it", async ({ page }) => {
  await page.goto("/developers");
  const history = page.getByRole("group").filter({ hasText: "Reads the history with a persona" });
  await history.getByText("/api/personas/{id}/messages", { exact: true }).click();
  await history.getByRole("link", { name: "HistoryPage" }).click();
  await expect(page.locator("#shape-HistoryPage").getByText("has_more")).toBeVisible();
});

test("the whole page opened breaks no rule and no line", async ({ page, axe }) => {
  await page.goto("/developers");
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  await axe(page);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(beyond).toBe(0);
});

test("who is signed in keeps the way around", async ({ page, person }) => {
  expect(person.id).toBeGreaterThan(0);
  await page.goto("/settings");
  await page.getByRole("link", { name: "For developers" }).click();
  await expect(page).toHaveURL(/\/developers$/);
  await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
});
