import { expect, test } from "./fixtures";
import { personaNamed, say } from "./fixtures/talk";
import { composer } from "./talking";

const SCHEMES = ["light", "dark"] as const;
const OPEN = ["/sign-in", "/sign-in?error=CredentialsSignin", "/sign-up"];
const INSIDE = ["/chat", "/users/personas", "/settings"];

for (const path of [...OPEN, ...INSIDE, "/nowhere"]) {
  const tag = INSIDE.includes(path) ? [] : ["@any-screen"];
  test(`${path} breaks no rule of accessibility, light or dark`, { tag }, async ({
    page,
    context,
    person,
    axe,
    tolerate,
  }) => {
    expect(person.id).toBeGreaterThan(0);
    if (OPEN.includes(path)) await context.clearCookies();
    if (path === "/nowhere") tolerate(/404/);
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme });
      await axe(page);
    }
  });
}

test("a chat with messages of every kind breaks no rule of accessibility, light or dark", async ({
  page,
  person,
  axe,
}) => {
  const { id } = await personaNamed(person.api, "Isabella");
  const markdown =
    "Look:\n\n# A title\n\n- one\n- two\n\n`code` and **strong** [a link](https://example.test)";
  await say(person.api, id, `${markdown}\n\n\`\`\`js\nlet x = 1;\n\`\`\`\n\n`);
  await say(person.api, id, "[[cut]] hello");
  await say(person.api, id, "[[m500]] hello");
  for (const scheme of SCHEMES) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto("/chat");
    await expect(
      page
        .getByRole("alert")
        .or(page.getByText(/having trouble/))
        .first(),
    ).toBeVisible();
    await expect(page.getByRole("heading", { name: "A title" })).toBeVisible();
    await axe(page);
  }
});

test("the menu and the sheet that switches break no rule of accessibility, light or dark", async ({
  page,
  person,
  axe,
}) => {
  expect(person.id).toBeGreaterThan(0);
  for (const scheme of SCHEMES) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto("/chat");
    await page.getByRole("button", { name: /^Profile/ }).click();
    await expect(page.getByRole("menuitem", { name: "Sign out" })).toBeVisible();
    await axe(page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Switch persona" }).click();
    await expect(page.getByRole("option").first()).toBeVisible();
    await axe(page);
  }
});

test("signing out clears what this browser kept, and the way back is closed", { tag: "@any-screen" }, async ({
  page,
  person,
  context,
}) => {
  const { id } = await personaNamed(person.api, "Isabella");
  await page.goto("/chat");
  await composer(page, "Isabella").fill("half a thought");
  const kept = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("ensemble:")));
  await expect.poll(kept).toContain(`ensemble:draft:${person.id}:${id}`);
  await page.reload();
  await expect(composer(page, "Isabella")).toHaveValue("half a thought");

  await page.getByRole("button", { name: /^Profile/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  expect(await kept()).toEqual([]);
  expect((await context.cookies()).some(({ name }) => name.includes("session-token"))).toBe(false);
  await page.goBack();
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(page.getByText("half a thought")).toHaveCount(0);
});
