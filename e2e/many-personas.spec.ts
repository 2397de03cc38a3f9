import { expect, test } from "./fixtures";
import type { TestDatabase } from "./fixtures/database";
import { PersonaForm } from "./persona-form";

const COUNT = 2_000;

/** Gives somebody two thousand personas at once, with texts of a usual length. */
const fill = ({ run }: TestDatabase, owner: number) =>
  run(
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < ?)
     insert into persona_profiles (name, name_key, description, personality_traits, is_custom, user_id)
     select 'Number ' || printf('%04d', i), 'number ' || printf('%04d', i),
       'One of very many. ' || substr(hex(randomblob(200)), 1, 400), 'calm, curious, exact', 1, ? from n`,
    COUNT,
    owner,
  );

test("two thousand personas: the page is there at once, and brings more as one scrolls", async ({
  page,
  person,
  database,
  api,
  axe,
}) => {
  fill(database, person.id);
  const form = new PersonaForm(page);
  const html = await (await page.goto("/users/personas"))?.text();
  await expect(form.own.getByRole("heading", { name: "Number 0001" })).toBeVisible();
  expect(html?.length ?? 0, "one page of them only").toBeLessThan(250_000);

  const answer = await api.get("/api/personas/available?own=true&limit=50");
  expect((await answer.body()).length).toBeLessThan(100_000);

  const cards = form.own.getByRole("heading", { level: 3 });
  expect(await cards.count()).toBeLessThanOrEqual(144);
  await axe(page);
  for (const wanted of [140, 240]) {
    await expect(async () => {
      await page.mouse.wheel(0, 20_000);
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      expect(await cards.count()).toBeGreaterThan(wanted);
    }).toPass({ timeout: 20_000 });
  }
});

test("they are searched and sorted where they are", async ({ page, person, database }) => {
  fill(database, person.id);
  const form = new PersonaForm(page);
  await form.visit();
  const search = form.own.getByRole("searchbox", { name: "Search your personas" });
  await search.fill("number 1987");
  await expect(form.own.getByRole("heading", { level: 3 })).toHaveText(["Number 1987"]);
  await search.fill("nobody at all");
  await expect(form.own.getByText("None of your personas is called “nobody at all”.")).toBeVisible();
  await search.fill("");
  await form.own.getByLabel("Order").selectOption("Newest first");
  await expect(form.own.getByRole("heading", { level: 3 }).first()).toHaveText("Number 2000");
});

test("a dozen need no search, one more does", async ({ page, api }) => {
  const form = new PersonaForm(page);
  for (let n = 1; n <= 12; n++) await api.post("/api/personas/create", { data: { name: `P${n}` } });
  await form.visit();
  await expect(form.own.getByRole("heading", { level: 3 })).toHaveCount(12);
  await expect(form.own.getByRole("searchbox")).toBeHidden();
  await api.post("/api/personas/create", { data: { name: "P13" } });
  await form.visit();
  await expect(form.own.getByRole("searchbox")).toBeVisible();
});

test("somebody new is in sight among two thousand", async ({ page, person, database, tolerate }) => {
  tolerate(/voice-presets/);
  fill(database, person.id);
  const form = new PersonaForm(page);
  await form.openNew();
  await form.field("Name").fill("The latest");
  await form.create.click();
  await expect(page.getByRole("button", { name: "Select The latest" })).toBeFocused();
  await expect(form.own.getByRole("heading", { name: "The latest" })).toBeInViewport();
});
