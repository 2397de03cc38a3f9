import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { customPersona } from "./fixtures/custom-persona";
import { overflow, tooSmall } from "./fixtures/settled";
import { personaNamed, say } from "./fixtures/talk";
import { composer, currentCard, systemGrid } from "./talking";

// The design document's list "Mobile Responsive", and what it means for every page.

test.skip(({ isMobile }) => !isMobile, "for phones");

const PAGES = ["/sign-in", "/sign-up", "/chat", "/users/personas", "/settings", "/nowhere"];
const LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen".repeat(2);

async function visit(page: Page, path: string) {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

for (const path of PAGES) {
  const open = path.startsWith("/sign-");

  test(`${path}: no page is wider than a phone, and everything can be hit with a thumb`, async ({
    page,
    context,
    person,
    database,
    tolerate,
  }) => {
    if (path === "/nowhere") tolerate(/404/);
    if (open) await context.clearCookies();
    customPersona(database, person, LONG.slice(0, 50));
    const { id } = await personaNamed(person.api, "Isabella");
    await say(person.api, id, `${LONG} https://example.test/${LONG}`);
    await say(
      person.api,
      id,
      `[[say:\`\`\`\n${LONG}${LONG}\n\`\`\`\n\n| a | b |\n|---|---|\n| ${LONG} | ${LONG} |]]`,
    );
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 700 });
      await visit(page, path);
      expect(await overflow(page), `at ${width}`).toBeLessThanOrEqual(0);
      expect(await tooSmall(page), `at ${width}`).toEqual([]);
    }
  });
}

test("the cards stack in a single column, and the current one is readable", async ({ page, person }) => {
  expect(person.id).toBeGreaterThan(0);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 });
    await visit(page, "/users/personas");
    const cards = systemGrid(page).locator("ul > li:has(h3)");
    await expect(cards).toHaveCount(6);
    const lefts = await cards.evaluateAll((all) => all.map((card) => card.getBoundingClientRect().left));
    expect(new Set(lefts).size, `columns at ${width}`).toBe(1);
    const card = currentCard(page);
    await expect(card.getByRole("heading", { name: "Isabella" })).toBeInViewport();
    const size = await card
      .getByRole("paragraph")
      .first()
      .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    expect(size).toBeGreaterThanOrEqual(14);
  }
});

test("the field stays in sight when the keyboard takes half of the screen", async ({ page, person }) => {
  const { id } = await personaNamed(person.api, "Isabella");
  for (let n = 0; n < 6; n++) await say(person.api, id, `message ${n}`);
  await visit(page, "/chat");
  await composer(page, "Isabella").tap();
  await page.setViewportSize({ width: 390, height: 420 });
  await expect(composer(page, "Isabella")).toBeInViewport({ ratio: 1 });
  await expect(page.getByText("You said: message 5")).toBeInViewport();
});
