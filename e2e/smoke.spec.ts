import { expect, test } from "./fixtures";

test("says that it is well, and which model answers", async ({ request, standIn }) => {
  const response = await request.get("/api/health");
  expect(response.status()).toBe(200);
  const health = await response.json();
  expect(health).toMatchObject({ status: "ok", database: "ok" });
  expect(health.model.name).toBe("stand-in");
  expect(Array.isArray(await standIn.requests())).toBe(true);
});

test("shows an accessible sign-in page", async ({ page, axe }) => {
  await page.goto("/sign-in");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("textbox", { name: /email/i })).toBeVisible();
  await axe(page);
});

test("signs a new person in", async ({ page, person }) => {
  await page.goto("/chat");
  await expect(page).toHaveURL(/\/chat/);
  const session = await page.evaluate(async () => (await fetch("/api/auth/session")).json());
  expect(session.user.email).toBe(person.email);
});

test.describe("without a model", () => {
  test.use({ app: "offline" });
  test("says that the built-in companion answers", async ({ request }) => {
    const health = await (await request.get("/api/health")).json();
    expect(health.model.provider).toBe("builtin");
  });
});
