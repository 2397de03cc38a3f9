import { expect, test } from "./fixtures";
import { watch } from "./fixtures/watch";

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
  await expect(page.getByRole("textbox", { name: /e-?mail/i })).toBeVisible();
  await axe(page);
});

test("signs people in, each in a browser of their own", async ({
  page,
  person,
  another,
  admin,
  elsewhere,
}) => {
  const who = () => fetch("/api/auth/session").then(async (response) => (await response.json()).user);
  await page.goto("/chat");
  await expect(page).toHaveURL(/\/chat/);
  expect(await page.evaluate(who)).toMatchObject({ email: person.email });

  const other = await another("Kim");
  const theirs = await (await elsewhere(other)).newPage();
  await theirs.goto("/settings");
  expect(await theirs.evaluate(who)).toMatchObject({ email: other.email });
  expect((await (await admin.api.get("/api/auth/session")).json()).user.email).toBe(admin.email);
});

test.describe("without a model", () => {
  test.use({ app: "offline" });
  test("says that the built-in companion answers", async ({ request }) => {
    const health = await (await request.get("/api/health")).json();
    expect(health.model.provider).toBe("builtin");
  });
});

test("sees what no page may do", async ({ browser }) => {
  const context = await browser.newContext();
  const faults = watch(context, []);
  const page = await context.newPage();
  await page.goto("/sign-in");
  expect(faults).toEqual([]);
  await page.evaluate(() => console.error("a written fault"));
  await page.evaluate(() => void setTimeout(() => Promise.reject(new Error("a thrown fault"))));
  await page.evaluate(
    () => void document.body.append(Object.assign(new Image(), { src: "https://example.com/a.png" })),
  );
  await expect.poll(() => faults.join("\n")).toMatch(/a written fault[\s\S]*a thrown fault/);
  await expect.poll(() => faults.join("\n")).toMatch(/example\.com/);
  await context.close();
});

test("lets a test allow the fault it provokes", async ({ page, tolerate }) => {
  tolerate(/on purpose/);
  await page.goto("/sign-in");
  await page.evaluate(() => console.error("on purpose"));
});
