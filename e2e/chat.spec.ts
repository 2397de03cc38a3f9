import type { Locator } from "@playwright/test";
import { ChatPage } from "./chat-page";
import { test as base, expect } from "./fixtures";

const test = base.extend<{ chat: ChatPage }>({
  chat: async ({ page, person }, use) => use(new ChatPage(page, person)),
});

test("greets, and a suggestion begins the conversation", async ({ chat, page, axe }) => {
  await chat.open();
  await expect(page.getByText("There is no hurry here.")).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Help me put a feeling into words" }).click();
  await expect(chat.log.getByText("You said: Help me put a feeling into words (stand-in)")).toBeVisible();
});

test("shows a reply word by word and says so once, politely", async ({ chat, page, axe }) => {
  await chat.open();
  await chat.send("[[slow:400x12]] count");
  await expect(page.getByRole("status").getByText("Isabella is writing…")).toBeAttached();
  await expect(chat.log.getByText("word3")).toBeVisible();
  expect(await chat.log.innerText()).not.toContain("word12");
  await axe(page);
  await expect(chat.log.getByText("word12")).toBeVisible();
  await expect(page.getByRole("status").getByText("Reply finished.")).toBeAttached();
  await expect(page.getByRole("button", { name: "Stop the reply" })).toBeHidden();
  await expect(chat.log).toHaveAttribute("aria-live", "off");
});

test("Stop keeps what was said", async ({ chat, page }) => {
  await chat.open();
  await chat.send("[[slow:100x200]] go on");
  await expect(chat.log.getByText("word6 ")).toBeVisible();
  await page.getByRole("button", { name: "Stop the reply" }).click();
  await expect(chat.log.getByText("Stopped", { exact: true })).toBeVisible();
  await expect.poll(async () => (await chat.stored()).at(-1)?.status).toBe("interrupted");
  await page.reload();
  await expect(chat.log.getByText("Stopped", { exact: true })).toBeVisible();
  await expect(chat.log.getByText("word6 ")).toBeVisible();
});

test("a reload in the middle joins the running reply", { tag: "@any-screen" }, async ({ chat, page }) => {
  await chat.open();
  await chat.send("[[slow:120x40]] tell me");
  await expect(chat.log.getByText("word4 ")).toBeVisible();
  await page.reload();
  await expect(chat.log.getByText("word8 ")).toBeVisible();
  await expect(page.getByRole("button", { name: "Stop the reply" })).toBeVisible();
  await expect(chat.log.getByText("word40")).toBeVisible({ timeout: 20_000 });
  await expect(chat.log.getByRole("article")).toHaveCount(2);
});

test("a message that fails to send keeps its text, over a reload too, and Retry sends it once", async ({
  chat,
  page,
  axe,
  tolerate,
}) => {
  tolerate(/ERR_FAILED/);
  await chat.open();
  await chat.exchange("first");
  await page.route("**/messages", (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  await chat.send("Do not lose this");
  await expect(chat.log.getByText(/^Not sent\./)).toBeVisible();
  await expect(chat.field).toHaveValue("");
  await axe(page);
  await page.reload();
  await expect(chat.log.getByText("Do not lose this")).toBeVisible();
  await page.unroute("**/messages");
  await page.getByRole("button", { name: "Retry" }).click();
  await expect(chat.log.getByText("You said: Do not lose this (stand-in)")).toBeVisible();
  const contents = (await chat.stored()).map((message) => message.content);
  expect(contents.filter((content) => content === "Do not lose this")).toHaveLength(1);
  await expect(chat.log.getByText("Do not lose this", { exact: true })).toHaveCount(1);
});

test("an unsent message goes back into the field by Edit", { tag: "@any-screen" }, async ({
  chat,
  page,
  tolerate,
}) => {
  tolerate(/ERR_FAILED/);
  await chat.open();
  await page.route("**/messages", (route) => route.abort());
  await chat.send("Change me");
  await page.getByRole("button", { name: "Edit" }).click();
  await expect(chat.field).toHaveValue("Change me");
  await expect(page.getByRole("button", { name: "Retry" })).toBeHidden();
});

test("too many messages: the wait is shown", { tag: "@any-screen" }, async ({ chat, page, tolerate }) => {
  tolerate(/429/);
  await chat.open();
  await page.route("**/messages", (route) =>
    route.fulfill({
      status: 429,
      headers: { "retry-after": "40" },
      json: { error: { code: "too_many_requests", message: "That was a lot at once." } },
    }),
  );
  await chat.send("One more");
  await expect(chat.log.getByText("Not sent. That was a lot at once.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Retry in \d+ s$/ })).toBeDisabled();
});

test("a reply that failed says why and can be asked for again", { tag: "@any-screen" }, async ({
  chat,
  page,
  axe,
}) => {
  await chat.open();
  await chat.send("[[m500]] please");
  await expect(chat.log.getByText("The language model is having trouble at the moment.")).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  await expect(chat.log.getByRole("article")).toHaveCount(2);
  expect(await chat.stored()).toHaveLength(2);
});

test("typing goes on while a reply runs, and a second message waits its turn", {
  tag: "@any-screen",
}, async ({ chat }) => {
  await chat.open();
  await chat.send("[[slow:100x15]] one");
  await expect(chat.log.getByText("word2 ")).toBeVisible();
  await chat.send("and two");
  await expect(chat.log.getByText("You said: and two (stand-in)")).toBeVisible();
  await expect(chat.log.getByText("word15")).toBeVisible();
  expect((await chat.stored()).map((message) => message.role)).toEqual([
    "user",
    "assistant",
    "user",
    "assistant",
  ]);
  await expect(chat.log.getByRole("article")).toHaveCount(4);
});

test("a draft stays with its persona", { tag: "@any-screen" }, async ({ chat, page }) => {
  await chat.open();
  await chat.field.fill("for Isabella");
  await chat.person.api.post("/api/personas/switch", {
    data: { persona_id: (await chat.persona("Ethan")).id },
  });
  await chat.open();
  await expect(chat.field).toHaveValue("");
  await chat.field.fill("for Ethan");
  await page.reload();
  await expect(chat.field).toHaveValue("for Ethan");
  await chat.person.api.post("/api/personas/switch", {
    data: { persona_id: (await chat.persona("Isabella")).id },
  });
  await chat.open();
  await expect(chat.field).toHaveValue("for Isabella");
});

test("another persona is two keystrokes away, with a history of its own", { tag: "@any-screen" }, async ({
  chat,
  page,
  axe,
  isMobile,
}) => {
  await chat.open();
  await chat.exchange("only for Isabella");
  if (isMobile) await page.getByRole("button", { name: "Switch persona" }).click();
  else await page.keyboard.press("Control+k");
  const search = page.getByRole("combobox", { name: "Search personas" });
  await expect(page.getByRole("option")).toHaveCount(6);
  await axe(page);
  if (isMobile) await search.tap();
  else await expect(search).toBeFocused();
  await page.keyboard.type("may");
  await expect(page.getByRole("option")).toHaveCount(1);
  await search.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Maya" })).toBeVisible();
  await expect(page.getByText("Take one slow breath with me.")).toBeVisible();
  await expect(page.getByText("only for Isabella")).toBeHidden();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Maya" })).toBeVisible();
});

test("Back shows whom one talks to now, not whom one talked to then", { tag: "@any-screen" }, async ({
  chat,
  page,
}) => {
  await chat.open();
  await page.getByRole("link", { name: /^Isabella/ }).click();
  await expect(page).toHaveURL(/\/users\/personas$/);
  await chat.person.api.post("/api/personas/switch", {
    data: { persona_id: (await chat.persona("Maya")).id },
  });
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Maya" })).toBeVisible();
});

test("a tab left open shows nothing once its person has signed out in another", {
  tag: "@any-screen",
}, async ({ chat, context, page }) => {
  await chat.open();
  await chat.exchange("for my eyes only");
  const other = await context.newPage();
  await other.goto("/settings");
  await other.getByRole("button", { name: /^Profile/ }).click();
  await other.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(other).toHaveURL(/\/sign-in/);
  await page.bringToFront();
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(page.getByText("for my eyes only")).toBeHidden();
});

test("a double click on Send does not stop the reply", { tag: "@any-screen" }, async ({ chat, page }) => {
  await chat.open();
  await chat.field.fill("[[slow:80x10]] go");
  await page.getByRole("button", { name: "Send" }).dblclick();
  await expect(chat.log.getByText("word10")).toBeVisible();
});

test("two tabs show the same, each message once", { tag: "@any-screen" }, async ({
  chat,
  context,
  person,
}) => {
  await chat.open();
  const other = new ChatPage(await context.newPage(), person);
  await other.open();
  await chat.exchange("from the first tab");
  await expect(other.log.getByText("You said: from the first tab (stand-in)")).toBeVisible();
  await other.exchange("from the second tab");
  await chat.page.bringToFront();
  await expect(chat.log.getByText("You said: from the second tab (stand-in)")).toBeVisible();
  for (const tab of [chat, other]) await expect(tab.log.getByRole("article")).toHaveCount(4);
});

test("code can be copied; images and HTML of a model are text", { tag: "@any-screen" }, async ({
  chat,
  page,
  context,
  isMobile,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await chat.open();
  await chat.send(
    "x ![pixel](https://evil.example/p.png) <img src=x onerror=alert(1)> [bad](javascript:alert(1)) [good](https://good.example)\n\n```js\nlet a = 1;\nlet b = 2;\n```\n",
  );
  const reply = chat.log.getByRole("article", { name: /^Isabella/ });
  await expect(reply.getByRole("button", { name: "Copy js" })).toBeVisible();
  await expect(reply.locator('img:not([src*="portraits"])')).toHaveCount(0);
  await expect(reply.getByText("<img src=x onerror=alert(1)>")).toBeVisible();
  await expect(reply.getByRole("link", { name: "pixel" })).toHaveAttribute("rel", /noopener/);
  await expect(reply.getByRole("link", { name: "good" })).toHaveAttribute("target", "_blank");
  await expect(reply.getByRole("link", { name: "bad" })).toHaveCount(0);
  await reply.getByRole("button", { name: "Copy js" }).click();
  await expect(page.getByRole("status").getByText("Copied.")).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("let a = 1;\nlet b = 2;");
  if (isMobile) await reply.getByText("You said:").click();
  else await reply.hover();
  await reply.getByRole("button", { name: "Copy what Isabella said" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("You said: x ![pixel]");
});

test("offline is said in words, and the text stays", { tag: "@any-screen" }, async ({
  chat,
  context,
  page,
  tolerate,
}) => {
  tolerate(/ERR_INTERNET_DISCONNECTED/);
  await chat.open();
  await context.setOffline(true);
  await chat.send("written on a train");
  await expect(chat.log.getByText(/^Not sent\. You are offline/)).toBeVisible();
  await context.setOffline(false);
  await page.getByRole("button", { name: "Retry" }).click();
  await expect(chat.log.getByText("You said: written on a train (stand-in)")).toBeVisible();
  await expect(page.getByText("You are offline.")).toBeHidden();
});

test("a counter appears near the limit, and nothing too long is sent or cut", { tag: "@any-screen" }, async ({
  chat,
  page,
}) => {
  await chat.open();
  await expect(page.getByText("left")).toBeHidden();
  await chat.field.fill("a".repeat(7_900));
  await expect(page.getByText("100 left")).toBeVisible();
  await chat.field.fill("a".repeat(8_010));
  await expect(page.getByText("10 too many")).toBeVisible();
  await expect(page.getByRole("button", { name: "Send" })).toBeDisabled();
  expect((await chat.field.inputValue()).length).toBe(8_010);
});

test.describe("with the keyboard alone", () => {
  test.skip(({ isMobile }) => isMobile, "phones have none");

  test("one writes, breaks lines, sends, copies and goes to the personas", async ({ chat, page }) => {
    await chat.open();
    await expect(chat.field).toBeFocused();
    await page.keyboard.type("two");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("lines");
    await page.keyboard.press("Enter");
    await expect(chat.mine.getByText("two\nlines")).toBeVisible();
    await expect(chat.field).toBeFocused();
    await expect(chat.log.getByText("(stand-in)")).toBeVisible();
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("combobox", { name: "Search personas" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(chat.field).toBeFocused();
    const back = async (to: Locator) => {
      for (let presses = 0; presses < 4; presses++) {
        await page.keyboard.press("Shift+Tab");
        if (await to.evaluate((one) => one === document.activeElement)) return;
      }
      await expect(to).toBeFocused();
    };
    const copy = page.getByRole("button", { name: "Copy what Isabella said" });
    await back(copy);
    await expect(copy.locator("..")).toHaveCSS("opacity", "1");
    await back(page.getByRole("button", { name: "Copy your message" }));
    await back(chat.log);
    await back(page.getByRole("button", { name: "Switch persona" }));
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/users\/personas$/);
  });

  test("Enter that ends a word of an input method does not send", async ({ chat }) => {
    await chat.open();
    await chat.field.fill("にほん");
    await chat.field.dispatchEvent("keydown", { key: "Enter", isComposing: true });
    await expect(chat.field).toHaveValue("にほん");
  });
});

test.describe("on a phone", () => {
  test.skip(({ isMobile }) => !isMobile, "for phones");

  test("the field stands above the bar, also with the keyboard open", async ({ chat, page }) => {
    await chat.open();
    await chat.fill(6, (index) => `[[long:12]] ${index}`);
    await page.reload();
    await page.waitForLoadState("networkidle");
    const bar = await page.getByRole("navigation", { name: "Main" }).boundingBox();
    const field = await chat.field.boundingBox();
    expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    await chat.field.tap();
    await page.setViewportSize({ width: 390, height: 440 });
    await expect(chat.field).toBeInViewport({ ratio: 1 });
    await expect(chat.log.getByText("Sentence number 12.").last()).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test("Enter makes a line, a tap on a message shows its time, targets are large", async ({ chat, page }) => {
    await chat.open();
    await chat.field.tap();
    await page.keyboard.type("one");
    await page.keyboard.press("Enter");
    await page.keyboard.type("two");
    await expect(chat.field).toHaveValue("one\ntwo");
    await page.getByRole("button", { name: "Send" }).tap();
    const reply = chat.log.getByText("You said: one");
    await expect(reply).toBeVisible();
    const copy = page.getByRole("button", { name: "Copy what Isabella said" });
    await reply.tap();
    await expect(copy.locator("..")).toHaveCSS("opacity", "1");
    for (const button of await page.getByRole("main").getByRole("button").all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), await button.innerText()).toBeGreaterThanOrEqual(
        44,
      );
    }
  });
});

test.describe("without a model", () => {
  test.use({ app: "offline" });

  test("says that replies are scripted, and how to connect a model", { tag: "@any-screen" }, async ({
    chat,
    page,
    axe,
  }) => {
    await chat.open();
    await expect(page.getByText("Replies are scripted: no language model is connected.")).toBeVisible();
    await expect(page.getByRole("link", { name: "How to connect one" })).toHaveAttribute(
      "href",
      "/settings#model",
    );
    await chat.send("Hello, I am Robin");
    await expect(chat.log.getByRole("article", { name: /^Isabella/ })).toContainText(/\w{3}/);
    await axe(page);
  });
});
