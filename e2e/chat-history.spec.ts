import { ChatPage } from "./chat-page";
import { test as base, expect } from "./fixtures";

const test = base.extend<{ chat: ChatPage }>({
  chat: async ({ page, person }, use) => use(new ChatPage(page, person)),
});

test("earlier messages load above without moving what is read, down to the first", async ({ chat, page }) => {
  test.slow();
  await chat.fill(60, (index) => `[[long:${4 + (index % 7)}]] message ${index}.`);
  await chat.open();
  await expect(chat.log.getByText("message 59.")).toBeInViewport();
  expect(await chat.log.evaluate((log) => log.scrollHeight - log.clientHeight - log.scrollTop)).toBe(0);
  await page.route("**/messages?*before=*", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await route.continue();
  });
  for (let pages = 0; pages < 2; pages++) {
    const moved = await chat.log.evaluate(async (log) => {
      const height = log.scrollHeight;
      log.scrollTop = 200;
      await new Promise((resolve) => setTimeout(resolve, 100));
      const top = log.getBoundingClientRect().top;
      const rows = [...log.querySelectorAll("article")];
      const row = rows.find((one) => one.getBoundingClientRect().bottom > top + 50);
      const key = row?.getAttribute("data-message");
      const place = () =>
        log.querySelector(`[data-message="${key}"]`)?.getBoundingClientRect().top ?? Number.NaN;
      const before = place();
      let furthest = 0;
      const until = performance.now() + 5_000;
      let settled = 0;
      while (performance.now() < until && settled < 20) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        furthest = Math.max(furthest, Math.abs(place() - before));
        if (log.scrollHeight > height + 500) settled += 1;
      }
      return {
        furthest,
        loaded: log.scrollHeight > height + 500,
        rows: log.querySelectorAll("article").length,
      };
    });
    expect(moved.loaded).toBe(true);
    expect(moved.furthest).toBeLessThanOrEqual(1);
    expect(moved.rows).toBeLessThan(50);
  }
  await chat.log.evaluate((log) => {
    log.scrollTop = 0;
  });
  await expect(page.getByText("This is where you and Isabella began.")).toBeInViewport();
  await expect(chat.log.getByText("message 0.")).toBeInViewport();
  await expect(chat.log.getByText("Today")).toHaveCount(1);
});

test("the end stays in view while a reply grows, unless the reader has gone up", async ({ chat, page }) => {
  await chat.fill(6, (index) => `[[long:14]] message ${index}.`);
  await chat.open();
  await chat.send("[[slow:60x120]] grow");
  await expect(chat.log.getByText("word40 ")).toBeInViewport();
  await chat.log.evaluate((log) => {
    log.scrollTop -= 600;
  });
  const pill = page.getByRole("button", { name: "New messages" });
  await expect(pill).toBeVisible();
  const place = await chat.log.evaluate((log) => log.scrollTop);
  await page.waitForTimeout(1_000);
  expect(await chat.log.evaluate((log) => log.scrollTop)).toBe(place);
  await pill.click();
  await expect(chat.log.getByText("word120")).toBeInViewport({ timeout: 15_000 });
  await expect(pill).toBeHidden();
});

test("one's own message brings one back to the end", async ({ chat }) => {
  await chat.fill(6, (index) => `[[long:14]] message ${index}.`);
  await chat.open();
  await chat.log.evaluate((log) => {
    log.scrollTop = 100;
  });
  await chat.send("here I am");
  await expect(chat.log.getByText("You said: here I am (stand-in)")).toBeInViewport();
});

test("the history is in the page as it arrives, before any script", async ({ chat, context }) => {
  await chat.fill(3, (index) => `message ${index}`);
  const html = await (await context.request.get("/chat")).text();
  expect(html).toContain("You said: message 2 (stand-in)");
});
