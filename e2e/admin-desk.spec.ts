import type { Page } from "@playwright/test";
import { test as base, expect } from "./fixtures";
import { chooseFrom } from "./fixtures/menu";
import { newcomer } from "./fixtures/newcomer";
import { type Person, signUp } from "./fixtures/person";
import { personaNamed, personasOf, say } from "./fixtures/talk";
import { PersonaForm } from "./persona-form";

type Desk = {
  url: string;
  ada: Person;
  /** Makes a further account on the same server. */
  join: (name: string) => Promise<Person>;
  /** A page in another browser, signed in as somebody. */
  seenBy: (who: Person) => Promise<Page>;
};

/** A server of the test's own, because system personas are everybody's; `page` is its administrator's. */
const test = base.extend<{ desk: Desk }>({
  desk: async ({ serve, context, elsewhere, tolerate }, use) => {
    tolerate(/voice-presets/);
    const server = await serve();
    const ada = await signUp(server.url, "Ada");
    await context.addCookies((await ada.api.storageState()).cookies);
    const join = (name: string) => newcomer(server, name);
    await use({ url: server.url, ada, join, seenBy: async (who) => (await elsewhere(who)).newPage() });
    await ada.api.dispose();
  },
});

const rows = (page: Page) => page.getByRole("region", { name: "System personas" }).getByRole("listitem");
const choose = (page: Page, name: string, item: string) => chooseFrom(page, `Options for ${name}`, item);

test("the desk is in the administrator's menu, and is not there for anybody else", async ({
  desk,
  page,
  axe,
  tolerate,
}) => {
  tolerate(/404/);
  await page.goto(`${desk.url}/users/personas`);
  await page.getByRole("button", { name: /^Profile/ }).click();
  await page.getByRole("menuitem", { name: "Administration" }).click();
  await expect(page).toHaveURL(/\/admin$/);
  await expect(page.getByText("cannot be seen from here")).toBeVisible();
  await axe(page);

  const kim = await desk.seenBy(await desk.join("Kim"));
  await kim.goto(`${desk.url}/users/personas`);
  await kim.getByRole("button", { name: /^Profile/ }).click();
  await expect(kim.getByRole("menuitem", { name: "Settings" })).toBeVisible();
  await expect(kim.getByRole("menuitem", { name: "Administration" })).toBeHidden();
  for (const path of ["/admin", "/admin/users", "/admin/audit"])
    expect((await kim.goto(desk.url + path))?.status(), path).toBe(404);
});

test("system personas are made, changed, moved, taken out of use and deleted", async ({
  desk,
  page,
  axe,
  tolerate,
}) => {
  tolerate(/409/);
  const kim = await desk.join("Kim");
  await page.goto(`${desk.url}/admin`);
  const form = new PersonaForm(page);

  await page.getByRole("button", { name: "Create system persona" }).click();
  await form.field("Name").fill("Sophia");
  await form.field("Display Name").fill("Sophia the Scientist");
  await form.field("Avatar").setInputFiles("public/portraits/luna-512.webp");
  await axe(page);
  await form.create.click();
  await expect(rows(page).last()).toContainText("Sophia the Scientist");
  expect((await personaNamed(kim.api, "Sophia")).is_custom).toBe(false);

  await page.getByRole("button", { name: "Edit Maya" }).click();
  await form.field("Greeting").fill("Breathe.");
  await form.save.click();
  await expect(form.window).toBeHidden();
  await expect.poll(async () => (await personaNamed(kim.api, "Maya")).greeting).toBe("Breathe.");

  await page.getByRole("button", { name: "Move Maya up" }).click();
  await expect
    .poll(async () => (await personasOf(kim.api)).map(({ name }) => name).slice(0, 4))
    .toEqual(["Isabella", "Alex", "Maya", "Luna"]);

  const luna = await personaNamed(kim.api, "Luna");
  await say(kim.api, luna.id, "Between us.");
  await kim.api.post("/api/personas/switch", { data: { persona_id: luna.id } });
  await choose(page, "Luna", "Delete");
  const asking = page.getByRole("alertdialog");
  await asking.getByRole("button", { name: "Delete Luna" }).click();
  await expect(asking.getByRole("alert")).toContainText("People have talked to this persona.");
  await axe(page);
  await asking.getByRole("button", { name: "Take out of use instead" }).click();
  await expect(asking).toHaveAccessibleName("Take Luna out of use?");
  await asking.getByRole("button", { name: "Take out of use" }).click();
  await expect(rows(page).filter({ hasText: "Luna" })).toContainText("Not in use");
  const left = await personasOf(kim.api);
  expect(left.map(({ name }) => name)).not.toContain("Luna");
  expect(left.find(({ is_current }) => is_current)?.name, "whoever talked to Luna falls back").toBe(
    "Isabella",
  );
  const history = await kim.api.get(`/api/personas/${luna.id}/messages`);
  expect((await history.json()).messages[0].content, "and keeps the history").toBe("Between us.");

  await choose(page, "Luna", "Put in use");
  await expect.poll(async () => (await personasOf(kim.api)).some(({ name }) => name === "Luna")).toBe(true);

  await choose(page, "Sophia the Scientist", "Delete");
  await asking.getByRole("button", { name: "Delete Sophia the Scientist" }).click();
  await expect(rows(page).filter({ hasText: "Sophia" })).toHaveCount(0);

  await page.getByRole("link", { name: "Audit log" }).click();
  for (const sentence of [
    "Ada deleted Sophia the Scientist.",
    "Ada put Luna back in use.",
    "Ada took Luna out of use.",
    "Ada changed the greeting of Maya.",
    "Ada moved Maya in the list.",
  ])
    await expect(page.getByText(sentence)).toBeVisible();
  await axe(page);
});

test("the last one in use cannot be taken away", async ({ desk, page }) => {
  const personas = await (await desk.ada.api.get("/api/admin/personas")).json();
  for (const { id, name } of personas)
    if (name !== "Maya") await desk.ada.api.put(`/api/admin/personas/${id}`, { data: { is_active: false } });
  await page.goto(`${desk.url}/admin`);
  await expect(rows(page).filter({ hasText: "Maya" })).toContainText("The only one in use");
  await page.getByRole("button", { name: "Options for Maya" }).click();
  await expect(page.getByRole("menuitem")).toHaveText(["Duplicate"]);
});

test("accounts are found, given rights, disabled and enabled; the last administrator stays", async ({
  desk,
  page,
  axe,
}) => {
  const kim = await desk.join("Kim");
  for (let n = 0; n < 60; n++) await desk.join(`Number ${n}`);
  await page.goto(`${desk.url}/admin/users`);
  await expect(page.getByText("62 accounts")).toBeVisible();
  await page.getByRole("link", { name: "Next" }).click();
  await expect(page.getByText("Page 2")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Number 59" })).toBeVisible();

  await page.getByRole("searchbox", { name: "Search accounts" }).fill("ada");
  const ada = page.getByRole("listitem").filter({ hasText: desk.ada.email });
  await expect(ada).toContainText("Nobody else administers.");
  await expect(ada.getByRole("button")).toHaveCount(0);
  await axe(page);

  await page.getByRole("searchbox", { name: "Search accounts" }).fill("kim");
  const row = page.getByRole("listitem").filter({ hasText: kim.email });
  await choose(page, "Kim", "Disable account");
  const asking = page.getByRole("alertdialog");
  await expect(asking).toContainText("Nothing is deleted.");
  await axe(page);
  await asking.getByRole("button", { name: "Disable account" }).click();
  await expect(row).toContainText("Disabled");
  expect((await kim.api.get("/api/settings")).status(), "every session has ended").toBe(401);
  await choose(page, "Kim", "Enable account");
  await asking.getByRole("button", { name: "Enable account" }).click();
  await expect(row).not.toContainText("Disabled");

  await choose(page, "Kim", "Make administrator");
  await asking.getByRole("button", { name: "Make administrator" }).click();
  await expect(row).toContainText("Administrator");
  await page.getByRole("searchbox", { name: "Search accounts" }).fill("ada");
  await choose(page, "Ada", "Take administrator's rights away");
  await expect(asking).toContainText("This is your own account.");
  await asking.getByRole("button", { name: "Take rights away" }).click();
  await expect(page, "the desk is closed at once").toHaveURL(/\/users\/personas$/);
});

test("nobody's own personas or words are on the desk", async ({ desk, page }) => {
  const kim = await desk.join("Kim");
  const made = await kim.api.post("/api/personas/create", {
    data: { name: "Hidden friend", description: "A secret." },
  });
  await say(kim.api, (await made.json()).persona.id, "Nobody may read this.");
  for (const path of ["/admin", "/admin/users", "/admin/audit"]) {
    const html = await (await page.goto(desk.url + path))?.text();
    expect(html).not.toMatch(/Hidden friend|A secret\.|Nobody may read this/);
  }
});
