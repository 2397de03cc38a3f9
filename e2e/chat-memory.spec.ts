import type { Locator } from "@playwright/test";
import { ChatPage } from "./chat-page";
import { test as base, expect } from "./fixtures";

const test = base.extend<{ chat: ChatPage; reveal: (message: Locator) => Promise<void> }>({
  chat: async ({ page, person }, use) => use(new ChatPage(page, person)),
  reveal: async ({ isMobile }, use) =>
    use(async (message) => (isMobile ? message.locator("p").first().tap() : message.hover())),
});

test("a reply says what it was made of, and nothing else", async ({ chat, page, axe, api }) => {
  const { id } = await chat.persona();
  await api.post(`/api/personas/${id}/memories`, { data: { content: "Has a dog called Miko" } });
  await chat.open();
  await chat.exchange("first");
  await chat.exchange("second");
  await page.reload();
  const reply = chat.log.getByRole("article", { name: /^Isabella/ }).last();
  await reply.hover();
  if (await page.evaluate(() => matchMedia("(hover: none)").matches)) await reply.locator("p").first().tap();
  await reply.getByRole("button", { name: "What was I thinking of?" }).click();
  const sheet = page.getByRole("dialog", { name: "What was I thinking of?" });
  await expect(sheet.getByText("Has a dog called Miko")).toBeVisible();
  await expect(sheet.getByRole("link")).toHaveCount(3);
  await expect(sheet.getByRole("link", { name: /You said: first \(stand-in\)/ })).toBeVisible();
  await expect(sheet.getByText("stand-in", { exact: true })).toBeVisible();
  await axe(page);
  await sheet.getByRole("link", { name: /You, .*first$/ }).click();
  await expect(sheet).toBeHidden();
  await expect(chat.mine.filter({ hasText: "first" })).toBeFocused();
});

test("a message is remembered in one's own words, and forgotten", async ({
  chat,
  page,
  axe,
  api,
  reveal,
}) => {
  await chat.open();
  await chat.exchange("My sister is called Ana");
  const { id } = await chat.persona();
  const known = async () => (await (await api.get(`/api/personas/${id}/memories`)).json()).facts;
  const more = page.getByRole("button", { name: "More for your message" });
  const mine = chat.mine.first();

  const show = async () => {
    if (await page.evaluate(() => matchMedia("(hover: none)").matches)) {
      if ((await mine.getAttribute("data-open")) === null) await mine.getByText("My sister").tap();
    } else await mine.hover();
  };
  await show();
  await more.click();
  const remember = page.getByRole("menuitem", { name: "Remember this" });
  await expect(remember).toBeVisible();
  await axe(page);
  await remember.click();
  const window = page.getByRole("dialog", { name: "Remember this" });
  await expect(window.getByLabel("In your words")).toHaveValue("My sister is called Ana");
  await axe(page);
  await window.getByLabel("In your words").fill("Has a sister, Ana");
  await window.getByRole("button", { name: "Remember" }).click();
  await expect(window).toBeHidden();
  const [stored] = (await known()).filter(
    ({ content }: { content: string }) => content === "Has a sister, Ana",
  );
  expect(stored.source_message_ids).toHaveLength(1);

  await show();
  await more.click();
  await page.getByRole("menuitem", { name: "Forget this message" }).click();
  const question = page.getByRole("alertdialog", { name: "Forget this message?" });
  await expect(question).toBeVisible();
  await axe(page);
  const withReply = question.getByLabel("Forget the reply as well");
  await expect(withReply).toBeChecked();
  await withReply.uncheck();
  await expect(question).toContainText("reply stays, and with it whatever it says of this.");
  await withReply.check();
  await question.getByRole("button", { name: "Forget", exact: true }).click();
  await expect(chat.log.getByText("My sister is called Ana", { exact: true })).toBeHidden();
  await expect(chat.log.getByRole("article")).toHaveCount(0);
  expect(await chat.stored()).toEqual([]);
  expect((await known()).map(({ content }: { content: string }) => content)).toContain("Has a sister, Ana");
  void reveal;
});

test("starting fresh draws a mark, and incognito is seen until it is ended", { tag: "@any-screen" }, async ({
  chat,
  page,
  axe,
  api,
}) => {
  await chat.open();
  await chat.exchange("before");
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Start fresh" }).click();
  const window = page.getByRole("dialog", { name: "Start fresh" });
  await window.getByText("Incognito", { exact: true }).click();
  await axe(page);
  await window.getByRole("button", { name: "Start fresh" }).click();
  await expect(window).toBeHidden();
  await expect(page.getByText("Incognito: nothing is learned from this conversation.")).toBeVisible();
  await chat.exchange("only between us");
  await expect(chat.log.getByText("Incognito", { exact: true })).toBeVisible();
  await axe(page);
  await page.reload();
  await expect(page.getByText("Incognito: nothing is learned from this conversation.")).toBeVisible();
  const { id } = await chat.persona();
  const talks = async () => (await api.get(`/api/personas/${id}/conversations`)).json();
  expect((await talks())[0]).toMatchObject({ is_incognito: true, message_count: 2 });
  await page.getByRole("button", { name: "End", exact: true }).click();
  await expect(page.getByText("Incognito: nothing is learned from this conversation.")).toBeHidden();
  await chat.exchange("and on");
  expect((await talks())[0]).toMatchObject({ is_incognito: false, message_count: 2 });
  await expect(chat.log.getByText("A new conversation")).toBeVisible();
});

test("words that sound of danger bring help beside the reply, also after a reload", async ({
  chat,
  page,
  axe,
}) => {
  await chat.open();
  await chat.exchange("I can't go on, I don't want to be alive anymore");
  const help = chat.log.getByRole("complementary", { name: "Help" });
  await expect(help).toBeVisible();
  await expect(help.getByRole("link")).toHaveAttribute("href", "/help");
  await axe(page);
  await page.reload();
  await expect(help).toBeVisible();
  await chat.exchange("Suicide Squad was fun, by the way");
  await expect(help).toHaveCount(1);
});
