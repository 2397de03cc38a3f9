import { expect, signIn, test } from "./fixtures";

test.beforeEach(({ person }) => void person);

test("the persona is switched from the settings", async ({ page, axe }) => {
  await page.goto("/settings");
  await axe(page);
  await page.getByLabel("Current persona").selectOption("Ethan");
  await expect(page.getByRole("status").filter({ hasText: "You are now talking to Ethan." })).toBeAttached();
  await page.waitForLoadState("networkidle");
  await page.goto("/users/personas");
  await expect(
    page.getByRole("region", { name: "Current persona" }).getByRole("heading", { name: "Ethan" }),
  ).toBeVisible();
});

test("how personas talk is saved at once, and taken back when saving fails", async ({ page, tolerate }) => {
  tolerate(/ERR_FAILED/);
  await page.goto("/settings");
  await page.getByText("Wellness", { exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeAttached();
  await page.reload();
  await expect(page.getByRole("radio", { name: /^Wellness/ })).toBeChecked();
  await page.route("**/api/settings", (route) => route.abort());
  await page.getByText("Companion", { exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Nothing was changed." })).toBeVisible();
  await expect(page.getByRole("radio", { name: /^Wellness/ })).toBeChecked();
});

test("dark is dark from the first byte of the next page", async ({ page, axe }) => {
  await page.goto("/settings");
  await page.getByText("Dark", { exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const html = await (await page.goto("/settings"))?.text();
  expect(html).toContain('<html lang="en" data-theme="dark">');
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
  await axe(page);
});

test("a wrong current password is said beside its field, the right one changes it", async ({
  page,
  person,
  tolerate,
}) => {
  tolerate(/400/);
  await page.goto("/settings");
  await page.getByRole("button", { name: "Change password" }).click();
  await page.getByLabel("Current password").fill("not it at all");
  await page.getByLabel("New password").fill("another long sentence");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByLabel("Current password")).toHaveAccessibleDescription(
    "The current password is not right.",
  );
  await page.getByLabel("Current password").fill(person.password);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("Changed. Other sessions have been ended.", { exact: true })).toBeVisible();
});

test("another session is ended from here, by the device in words", async ({ page, person, elsewhere }) => {
  const other = await elsewhere();
  await signIn(other.request, person.email, person.password);
  await page.goto("/settings");
  const end = page.getByRole("button", { name: /^End the session/ });
  await expect(end).toHaveCount(1);
  await end.click();
  await expect(end).toHaveCount(0);
  await expect.poll(async () => (await other.request.get("/api/settings")).status()).toBe(401);
});

test("signing out everywhere asks first, then ends this session too", async ({ page, axe }) => {
  await page.goto("/settings");
  const open = page.getByRole("button", { name: "Sign out everywhere" });
  await open.click();
  const question = page.getByRole("alertdialog", { name: "Sign out everywhere?" });
  await expect(question).toBeVisible();
  await axe(page);
  await page.keyboard.press("Escape");
  await expect(question).toBeHidden();
  await expect(open).toBeFocused();
  await open.click();
  await question.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
});

test("says which model answers, and who sees the words", async ({ page }) => {
  await page.goto("/settings");
  const model = page.getByRole("region", { name: "Language model" });
  await expect(model.getByText("stand-in")).toBeVisible();
});

test.describe("without a model", () => {
  test.use({ app: "offline" });
  test("says that replies are scripted and nothing leaves the machine", async ({ page }) => {
    await page.goto("/settings");
    const model = page.getByRole("region", { name: "Language model" });
    await expect(model.getByText("Nothing you write leaves this machine.")).toBeVisible();
    await expect(model.getByText("Whoever runs this installation can connect a model.")).toBeVisible();
  });
});
