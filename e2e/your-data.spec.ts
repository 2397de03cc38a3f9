import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures";
import { personaNamed, say } from "./fixtures/talk";

test.beforeEach(({ person }) => void person);

test("the account is taken along as one file", async ({ page, api, axe }) => {
  const { id } = await personaNamed(api, "Maya");
  await say(api, id, "Pack this too.");
  await page.goto("/settings");
  await axe(page);
  const saving = page.waitForEvent("download");
  await page.getByRole("link", { name: "Export account" }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe("ensemble-account.json");
  const account = JSON.parse(readFileSync(await file.path(), "utf8"));
  expect(account.personas[0].messages[0].content).toBe("Pack this too.");
});

test("deleting the account asks for the password, erases it and says goodbye", async ({
  page,
  person,
  axe,
  tolerate,
}) => {
  tolerate(/400/);
  await page.goto("/settings");
  await page.evaluate(() => localStorage.setItem("ensemble:draft:1:1", "half a sentence"));
  await page.getByRole("button", { name: "Delete account" }).click();
  const asking = page.getByRole("alertdialog", { name: "Delete your account?" });
  await expect(asking).toContainText("the personas you made");
  await asking.getByRole("button", { name: "Delete account" }).click();
  await expect(asking.getByLabel("Your password")).toHaveAccessibleDescription("Please give your password.");
  await asking.getByLabel("Your password").fill("not the password");
  await asking.getByRole("button", { name: "Delete account" }).click();
  await expect(asking.getByLabel("Your password")).toHaveAccessibleDescription("The password is not right.");
  await axe(page);
  await asking.getByLabel("Your password").fill(person.password);
  await asking.getByRole("button", { name: "Delete account" }).click();
  await expect(page).toHaveURL(/\/sign-in\?goodbye=1$/);
  await expect(page.getByRole("heading", { name: "Goodbye" })).toBeVisible();
  await axe(page);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect((await person.api.get("/api/settings")).status()).toBe(401);
});

test("an account that changes its mind stays", async ({ page, person }) => {
  await page.goto("/settings");
  await page.getByRole("button", { name: "Delete account" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("alertdialog")).toBeHidden();
  expect((await person.api.get("/api/settings")).status()).toBe(200);
});
