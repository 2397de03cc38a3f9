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

test("ten thousand messages open at once, stay few in the document and can be typed beside", {
  tag: "@any-screen",
}, async ({ chat, page, person, database }) => {
  const { id } = await chat.persona();
  await chat.fill(1, () => "the bond");
  database.run(
    `with recursive n(i) as (select 0 union all select i + 1 from n where i < 9999)
     insert into chat_messages (user_id, persona_id, role, content, timestamp, status)
     select ?, ?, iif(i % 2, 'assistant', 'user'), 'message ' || i || '. ' || hex(randomblob(i % 150)),
            strftime('%Y-%m-%dT%H:%M:%f', 'now', '-' || (10000 - i) || ' minutes') || '000Z', 'complete' from n`,
    person.id,
    id,
  );
  const began = Date.now();
  await page.goto("/chat");
  await expect(chat.log.getByText("message 9999.")).toBeInViewport();
  expect(Date.now() - began).toBeLessThan(4_000);
  await page.waitForLoadState("networkidle");
  for (let pages = 0; pages < 5; pages++) {
    const count = await chat.log.evaluate((log) => log.scrollHeight);
    await chat.log.evaluate((log) => {
      log.scrollTop = 0;
    });
    await expect.poll(() => chat.log.evaluate((log) => log.scrollHeight)).toBeGreaterThan(count);
    expect(await page.locator("*").count()).toBeLessThan(1_500);
  }
  const slowest = await page.evaluate(async () => {
    document.querySelector("textarea")?.focus();
    let most = 0;
    for (let letters = 0; letters < 30; letters++) {
      const from = performance.now();
      document.execCommand("insertText", false, "a");
      await new Promise((resolve) => requestAnimationFrame(resolve));
      most = Math.max(most, performance.now() - from);
    }
    return most;
  });
  expect(slowest).toBeLessThan(200);
});

test("nothing moves as the page wakes", async ({ chat, page }) => {
  await chat.fill(
    12,
    (index) => `**${index}** is a number.\n\n- one\n- two\n\n\`\`\`js\nlet a = 1;\n\`\`\`\n`,
  );
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    // Formatted words arrive behind plain ones and take their place at once; a machine that is slow enough paints between.
    let arrived = Number.POSITIVE_INFINITY;
    const look = () => {
      const isWhole =
        document.readyState !== "loading" &&
        !document.querySelector("template[id^='B:'], template[id^='P:']");
      requestAnimationFrame(
        isWhole ? () => requestAnimationFrame(() => (arrived = performance.now())) : look,
      );
    };
    requestAnimationFrame(look);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.startTime > arrived) shifts.sum += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await chat.open();
  await expect(chat.log.getByRole("button", { name: "Copy js" }).last()).toBeVisible();
  const shifts = await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum);
  expect(shifts).toBeLessThan(0.02);
});

test("the history is in the page as it arrives, before any script", { tag: "@any-screen" }, async ({
  chat,
  context,
}) => {
  await chat.fill(3, (index) => `message ${index}`);
  const html = await (await context.request.get("/chat")).text();
  expect(html).toContain("You said: message 2 (stand-in)");
});
