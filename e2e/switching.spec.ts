import { expect, test } from "./fixtures";
import { newcomer } from "./fixtures/newcomer";
import { personaNamed } from "./fixtures/talk";
import { conversation, currentCard, mine, openChat, said, select, systemGrid, tell } from "./talking";

// The design document's list "Persona Switching", point by point.

test("My Personas loads, with the current persona in the gradient card", async ({ page, person }) => {
  const response = await page.goto("/users/personas");
  expect(response?.status()).toBe(200);
  const card = currentCard(page);
  await expect(card.getByRole("heading", { name: "Isabella" })).toBeVisible();
  await expect(card.getByText("Active")).toBeVisible();
  expect(await card.evaluate((element) => getComputedStyle(element).backgroundImage)).toContain("gradient");
  const [isabella] = await (await person.api.get("/api/personas/available")).json();
  await expect(card).toContainText(isabella.description.slice(0, 40));
});

test("the system personas stand in a grid, the active one marked", async ({ page, person, isMobile }) => {
  expect(person.id).toBeGreaterThan(0);
  await page.goto("/users/personas");
  const cards = systemGrid(page).locator("ul > li:has(h3)");
  await expect(cards).toHaveCount(6);
  const boxes = await cards.evaluateAll((all) =>
    all.map((card) => ({ x: card.getBoundingClientRect().x, width: card.getBoundingClientRect().width })),
  );
  expect(new Set(boxes.map(({ x }) => x)).size).toBe(isMobile ? 1 : 3);
  for (const { width } of boxes) expect(width).toBeGreaterThanOrEqual(280);
  await expect(cards.and(page.locator("[aria-current=true]"))).toContainText("Isabella");
});

test("Select switches, the choice survives a reload, and messages go to the chosen persona", async ({
  page,
  person,
  database,
}) => {
  await select(page, "Maya");
  await page.reload();
  await expect(currentCard(page).getByRole("heading", { name: "Maya" })).toBeVisible();
  await openChat(page, "Maya");
  await tell(page, "Maya", "a word for you alone");
  const maya = await personaNamed(person.api, "Maya");
  const rows = database.rows(
    "select role, persona_id from chat_messages where user_id = ? order by id",
    person.id,
  );
  expect(rows).toEqual([
    { role: "user", persona_id: maya.id },
    { role: "assistant", persona_id: maya.id },
  ]);
});

test("switching again hides the history, switching back shows it", { tag: "@any-screen" }, async ({
  page,
  person,
}) => {
  expect(person.id).toBeGreaterThan(0);
  await select(page, "Luna");
  await openChat(page, "Luna");
  await tell(page, "Luna", "moonlight");
  await select(page, "Sam");
  await openChat(page, "Sam");
  await expect(page.getByText("moonlight")).toHaveCount(0);
  await expect(conversation(page)).toHaveCount(0);
  await select(page, "Luna");
  await openChat(page, "Luna");
  await expect(mine(page)).toHaveText(said("moonlight"));
});

test("the choice and the history survive a restart of the server", { tag: "@any-screen" }, async ({
  page,
  context,
  serve,
}) => {
  const first = await serve();
  const person = await newcomer(first);
  await context.addCookies((await person.api.storageState()).cookies);
  const at = (path: string) => new URL(path, first.url).href;
  await page.goto(at("/users/personas"));
  await page.getByRole("button", { name: "Select Ethan", exact: true }).click();
  await expect.poll(async () => (await personaNamed(person.api, "Ethan")).is_current).toBe(true);
  await page.goto(at("/chat"));
  await tell(page, "Ethan", "before the restart");
  await page.goto("about:blank");
  await first.stop();

  const { dataDir, port } = first;
  await serve({ dataDir, port });
  await page.goto(at("/users/personas"));
  await expect(currentCard(page).getByRole("heading", { name: "Ethan" })).toBeVisible();
  await page.goto(at("/chat"));
  await expect(mine(page)).toHaveText(said("before the restart"));
});
