import { expect, test } from "./fixtures";
import { tooSmall } from "./fixtures/settled";

test("help is open to everybody, without a session and without a script", async ({
  browser,
  baseURL,
  axe,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "de-AT", baseURL });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Help in a hard moment" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Help in a hard moment" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Somebody to talk to in Austria" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Call TelefonSeelsorge: 142" })).toHaveAttribute(
    "href",
    "tel:142",
  );
  await context.close();
  const open = await browser.newContext({ locale: "en", baseURL });
  const other = await open.newPage();
  await other.goto("/help");
  await expect(other.getByRole("link", { name: "Call 112" }).first()).toBeVisible();
  await other.getByText("United States", { exact: true }).click();
  await expect(other.getByRole("link", { name: /^Call 988/ })).toBeVisible();
  await axe(other);
  await open.close();
});

test("is linked from the settings, and its lines can be hit with a thumb", async ({ page, person, axe }) => {
  void person;
  await page.goto("/settings");
  await page.getByRole("link", { name: "Help in a hard moment" }).click();
  await expect(page).toHaveURL(/\/help$/);
  await axe(page);
  expect(await tooSmall(page, page.getByRole("main"))).toEqual([]);
});

test("isolation is checked on demand, and the result stays", async ({ page, person, axe }) => {
  void person;
  await page.goto("/settings");
  const part = page.getByRole("region", { name: "Isolation" });
  await part.getByRole("button", { name: "Check now" }).click();
  await expect(part.getByRole("heading", { name: "Your personas keep to themselves." })).toBeVisible();
  await expect(part).toContainText("rules by which the database keeps histories apart are in force");
  await axe(page);
  await page.reload();
  await expect(part.getByRole("heading", { name: "Your personas keep to themselves." })).toBeVisible();
  await expect(part.getByRole("button", { name: "Check again" })).toBeVisible();
});
