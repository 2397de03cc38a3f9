import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { test as base, expect } from "./fixtures";
import { chooseFrom } from "./fixtures/menu";
import { remembered } from "./fixtures/remembered";
import { overflow, tooSmall } from "./fixtures/settled";
import { personaNamed } from "./fixtures/talk";

type Hand = ReturnType<typeof remembered> & { personaId: number };

const test = base.extend<{ hand: Hand }>({
  hand: async ({ person, database }, use) => {
    const { id: personaId } = await personaNamed(person.api, "Isabella");
    await use({ ...remembered(database, { userId: person.id, personaId }), personaId });
  },
});

test.beforeEach(({ person }) => void person);

const fact = (page: Page, words: string) => page.getByRole("listitem").filter({ hasText: words });
const options = (page: Page, words: string) => page.getByRole("button", { name: `Options for: ${words}` });

const choose = (page: Page, words: string, item: string) => chooseFrom(page, `Options for: ${words}`, item);

async function open(page: Page) {
  await page.goto("/memories");
  await page.waitForLoadState("networkidle");
}

test("stands in the navigation, and says what will be here before anything is known", {
  tag: "@any-screen",
}, async ({ page, axe }) => {
  await page.goto("/chat");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Memories" }).click();
  await expect(page).toHaveURL(/\/memories$/);
  await expect(page.getByRole("heading", { level: 1, name: "Memories" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Isabella knows nothing about you yet" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Talk to Isabella" })).toHaveAttribute("href", "/chat");
  await axe(page);
});

test("what one tells it by hand is kept, corrected, pinned and forgotten", async ({
  page,
  axe,
  api,
  hand,
}) => {
  await open(page);
  await page.getByLabel("Something Isabella should remember").fill("My sister is called Ana");
  await page.keyboard.press("Enter");
  await expect(fact(page, "My sister is called Ana")).toBeVisible();
  await expect(page.getByLabel("Something Isabella should remember")).toBeFocused();

  await choose(page, "My sister is called Ana", "Edit");
  const field = page.getByLabel("The memory");
  await expect(field).toBeFocused();
  await field.fill("My sister is called Anna");
  await axe(page);
  await page.keyboard.press("Enter");
  await expect(fact(page, "My sister is called Anna")).toBeVisible();
  await expect(options(page, "My sister is called Anna")).toBeFocused();

  await choose(page, "My sister is called Anna", "Pin");
  await expect(
    page.getByRole("list", { name: "Pinned" }).getByText("My sister is called Anna"),
  ).toBeVisible();
  await page.reload();
  await expect(
    page.getByRole("list", { name: "Pinned" }).getByText("My sister is called Anna"),
  ).toBeVisible();

  await choose(page, "My sister is called Anna", "Forget");
  await expect(page.getByRole("button", { name: "Forget", exact: true })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(fact(page, "My sister is called Anna")).toBeVisible();
  await choose(page, "My sister is called Anna", "Forget");
  await axe(page);
  await page.getByRole("button", { name: "Forget", exact: true }).click();
  await expect(fact(page, "My sister is called Anna")).toBeHidden();
  const known = await (await api.get(`/api/personas/${hand.personaId}/memories`)).json();
  expect(known.facts).toEqual([]);
});

test("what it knows stands in groups, with what it replaced, and can be filtered", {
  tag: "@any-screen",
}, async ({ page, axe, hand }) => {
  const older = hand.fact("Lives in Lisbon", "home");
  hand.replaced(older, hand.fact("Lives in Porto", "home"));
  for (const [words, category] of [
    ["Has a dog called Miko", "pet"],
    ["Works at a bakery", "work"],
    ["Is allergic to peanuts", "health"],
    ["Runs before breakfast", "hobby"],
    ["Has a sister, Ana", "family"],
  ] as const)
    hand.fact(words, category);
  hand.preference("techno", "dislikes", 1);
  await open(page);
  await expect(page.getByRole("list", { name: "Where you live" })).toContainText("Before: Lives in Lisbon");
  await expect(page.getByRole("list", { name: "Your animals" })).toContainText("Miko");
  await axe(page);
  await page.getByLabel("Filter what Isabella knows").fill("ana");
  await expect(fact(page, "Has a sister, Ana")).toBeVisible();
  await expect(fact(page, "Works at a bakery")).toBeHidden();
  await page.getByLabel("Filter what Isabella knows").fill("techno");
  await expect(page.getByText("Only what you prefer has these words.")).toBeVisible();
  await expect(page.getByText("Techno: dislikes")).toBeVisible();
  await page.getByLabel("Filter what Isabella knows").fill("nothing of the kind");
  await expect(page.getByText("Techno: dislikes")).toBeHidden();
  await expect(page.getByText("No memory has these words.")).toBeVisible();
});

test("a memory leads to the message it came from, however far back, and from there back to now", async ({
  page,
  axe,
  hand,
}) => {
  const ids = Array.from({ length: 240 }, (_, index) =>
    hand.message(index % 2 ? "assistant" : "user", `message number ${index}.`, 500 - index),
  );
  hand.fact("Told it long ago", "home", ids[40] as number);
  hand.fact("Told it just now", "home", ids[238] as number);
  hand.fact("Told it twice", "home", ids[60] as number, ids[90] as number);
  await open(page);

  await fact(page, "Told it long ago")
    .getByRole("link", { name: /^From what was said/ })
    .click();
  await expect(page).toHaveURL(/\/chat\?message=\d+$/);
  const message = page.getByRole("article").filter({ hasText: "message number 40." });
  await expect(message).toBeInViewport({ ratio: 1 });
  await expect(message).toBeFocused();
  await axe(page);
  await page.getByRole("button", { name: "Later messages" }).click();
  await expect(page.getByText("message number 100.")).toBeAttached();
  await page.getByRole("button", { name: "Earlier messages" }).click();
  await expect(page.getByText("message number 0.")).toBeAttached();
  await page.getByRole("button", { name: "Back to now" }).click();
  await expect(page.getByText("message number 239.")).toBeInViewport();
  await expect(page).toHaveURL(/\/chat$/);

  await open(page);
  await fact(page, "Told it just now")
    .getByRole("link", { name: /^From what was said/ })
    .click();
  await expect(page.getByRole("article").filter({ hasText: "message number 238." })).toBeFocused();
  await expect(page.getByRole("button", { name: "Back to now" })).toBeHidden();

  await open(page);
  await fact(page, "Told it twice")
    .getByRole("button", { name: /^From 2 messages/ })
    .click();
  await page.getByRole("link", { name: /message number 90\./ }).click();
  await expect(page.getByRole("article").filter({ hasText: "message number 90." })).toBeFocused();
});

test("a message that was forgotten is said to be gone", { tag: "@any-screen" }, async ({ page, hand }) => {
  hand.message("user", "still here", 5);
  await page.goto("/chat?message=999999");
  await expect(page.getByRole("status").getByText("This message is not there any more.")).toBeAttached();
  await expect(page.getByText("still here")).toBeInViewport();
});

test("asking looks through all that was said, and leads there", { tag: "@any-screen" }, async ({
  page,
  axe,
  hand,
}) => {
  hand.message("user", "I left the blue bicycle at the harbour", 90);
  hand.message("assistant", "Then let us hope nobody borrows it.", 89);
  await open(page);
  await page.getByLabel("Ask what Isabella remembers").fill("where is my bicycle?");
  await page.getByRole("button", { name: "Ask" }).click();
  const found = page.getByRole("link", { name: /blue bicycle/ });
  await expect(found).toBeVisible();
  await axe(page);
  await found.click();
  await expect(page.getByRole("article").filter({ hasText: "blue bicycle" })).toBeFocused();
});

test("shows mood, preferences and conversations, the mood in words too", async ({ page, axe, hand }) => {
  const talk = hand.conversation("They planned a walk by the sea.", "the sea, a walk", 3_000, 2);
  hand.message("user", "Let us walk by the sea", 3_000, talk);
  hand.message("assistant", "Gladly.", 2_999, talk);
  hand.message("user", "It was lovely", 10);
  hand.preference("reply_length", "short", 3);
  await open(page);
  await expect(
    page.getByRole("img", { name: /you wrote on 2 days; your words sounded bright/ }),
  ).toBeVisible();
  await page.getByText("In words").click();
  await expect(page.getByText("bright", { exact: true }).last()).toBeVisible();
  await expect(page.getByRole("region", { name: "What you prefer" })).toContainText(
    "Reply length: short" + "Fairly sure · noticed 3 times",
  );
  const conversations = page.getByRole("region", { name: "Conversations" });
  await expect(conversations).toContainText("They planned a walk by the sea.");
  await axe(page);
  await conversations.getByRole("button", { name: /^Options for the conversation/ }).click();
  await page.getByRole("menuitem", { name: "Open in the chat" }).click();
  await expect(page.getByRole("article").filter({ hasText: "Let us walk by the sea" })).toBeFocused();
});

test("a preference leads to where it was noticed, and can be forgotten", { tag: "@any-screen" }, async ({
  page,
  axe,
  api,
  hand,
}) => {
  const told = hand.message("user", "I cannot stand techno", 60);
  hand.preference("techno", "dislikes", 1, told);
  hand.preference("their job", "likes", 2);
  await open(page);
  const preferences = page.getByRole("region", { name: "What you prefer" });
  await expect(preferences).toContainText("Your job: likes");
  await preferences.getByRole("link", { name: /^From what was said/ }).click();
  await expect(page.getByRole("article").filter({ hasText: "techno" })).toBeFocused();

  await open(page);
  await choose(page, "Techno: dislikes", "Forget");
  await expect(page.getByRole("button", { name: "Forget", exact: true })).toBeFocused();
  await axe(page);
  await page.keyboard.press("Escape");
  await expect(options(page, "Techno: dislikes")).toBeFocused();
  await choose(page, "Techno: dislikes", "Forget");
  await page.getByRole("button", { name: "Forget", exact: true }).click();
  await expect(preferences).not.toContainText("Techno");
  await expect(options(page, "Your job: likes")).toBeFocused();
  const known = await (await api.get(`/api/personas/${hand.personaId}/memories`)).json();
  expect(known.preferences.map(({ key }: { key: string }) => key)).toEqual(["their job"]);
});

test("forgetting counts what would go, and says what went", { tag: "@any-screen" }, async ({
  page,
  axe,
  api,
  database,
  hand,
}) => {
  const talk = hand.conversation("They spoke of a secret.", "a secret", 600, 2);
  const told = hand.message("user", "My secret is a quokka", 600, talk);
  hand.message("assistant", "It is safe.", 599, talk);
  hand.fact("Has a secret: a quokka", "note", told);
  const last = hand.message("user", "Something else", 10);
  hand.preference("techno", "dislikes", 1, last);
  await open(page);
  await page.getByRole("button", { name: /^Options for the conversation/ }).click();
  await page.getByRole("menuitem", { name: "Forget this conversation" }).click();
  const question = page.getByRole("alertdialog");
  await expect(question).toContainText("2 messages and 1 memory go for good");
  await axe(page);
  await question.getByRole("button", { name: "Forget", exact: true }).click();
  await expect(question).toContainText("2 messages and 1 memory are gone");
  await question.getByRole("button", { name: "Close" }).click();
  await expect(page.getByText("They spoke of a secret.")).toHaveCount(0);
  await expect(fact(page, "quokka")).toBeHidden();
  expect(database.rowsHolding("quokka")).toEqual([]);

  await page.getByRole("button", { name: "Forget everything with Isabella" }).click();
  await expect(question).toContainText("1 message and 1 preference go for good");
  await question.getByRole("button", { name: "Forget", exact: true }).click();
  // The report stays when the page behind it has turned into one where nothing is known.
  await expect(page.getByText("You and Isabella have not talked yet")).toBeAttached();
  await page.waitForLoadState("networkidle");
  await expect(question).toContainText("1 message and 1 preference are gone");
  await question.getByRole("button", { name: "Close" }).click();
  await expect(question).toBeHidden();
  await expect(page.locator("#main")).toBeFocused();
  const history = await (await api.get(`/api/personas/${hand.personaId}/messages`)).json();
  expect(history.messages).toEqual([]);
});

test("some days can be forgotten", { tag: "@any-screen" }, async ({ page, hand, api }) => {
  hand.message("user", "long ago", 60 * 24 * 10);
  hand.message("user", "today", 1);
  await open(page);
  const day = new Date(Date.now() - 10 * 86_400_000).toISOString().slice(0, 10);
  await page.getByRole("button", { name: "Forget some days" }).click();
  const question = page.getByRole("alertdialog");
  await expect(question.getByRole("button", { name: "Forget", exact: true })).toBeDisabled();
  await question.getByLabel("Last day").fill(day);
  await expect(question).toContainText("1 message goes");
  await question.getByRole("button", { name: "Forget", exact: true }).click();
  await expect(question).toContainText("1 message is gone");
  const history = await (await api.get(`/api/personas/${hand.personaId}/messages`)).json();
  expect(history.messages.map(({ content }: { content: string }) => content)).toEqual(["today"]);
});

test("another persona's memories are never seen under this one's name", { tag: "@any-screen" }, async ({
  page,
  hand,
}) => {
  hand.fact("Only Isabella knows this", "note");
  await open(page);
  await expect(fact(page, "Only Isabella knows this")).toBeVisible();
  await page.getByLabel("Whose memories").focus();
  await page.getByLabel("Whose memories").selectOption("Maya");
  await expect(page.getByRole("heading", { name: "Maya knows nothing about you yet" })).toBeVisible();
  await expect(page.getByText("Only Isabella knows this")).toBeHidden();
  await expect(page.getByLabel("Whose memories")).toBeFocused();
});

test("is left out where somebody is not signed in", { tag: "@any-screen" }, async ({ page, context }) => {
  await context.clearCookies();
  await page.goto("/memories");
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=%2Fmemories$/);
});

test.describe("a chat history", () => {
  const jsonl = [
    { user_name: "Robin", character_name: "Seraphina" },
    { name: "Seraphina", is_user: false, mes: "Welcome to the glade.", send_date: "June 19, 2023 2:20pm" },
    { name: "Robin", is_user: true, mes: "I am lost in the elderwood.", send_date: "June 19, 2023 2:21pm" },
    { name: "System", is_system: true, mes: "hidden", send_date: 1 },
  ]
    .map((row) => JSON.stringify(row))
    .join("\n");
  const file = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

  test("comes in from SillyTavern, shown first, and a second time adds nothing", {
    tag: "@any-screen",
  }, async ({ page, axe }) => {
    await open(page);
    await page.getByRole("button", { name: "Import a chat history" }).click();
    const sheet = page.getByRole("dialog", { name: /^Import into/ });
    await expect(sheet).toBeVisible();
    await axe(page);
    const choose = sheet.locator("input[type=file]");
    await choose.setInputFiles(file("glade.jsonl", jsonl));
    await expect(sheet).toContainText("A SillyTavern chat · 2 messages");
    await expect(sheet).toContainText("1 line: It is a note of SillyTavern's");
    await expect(sheet.getByLabel("Which of them is you?")).toHaveValue("Robin");
    await axe(page);
    await sheet.getByRole("button", { name: "Import 2 messages" }).click();
    await expect(sheet.getByRole("heading", { name: "Isabella can recall it now" })).toBeVisible();
    await axe(page);
    await sheet.getByRole("button", { name: "Import another" }).click();
    await choose.setInputFiles(file("glade.jsonl", jsonl));
    await sheet.getByRole("button", { name: "Import 2 messages" }).click();
    await expect(sheet).toContainText("Nothing new in this file");
    await sheet.getByRole("button", { name: "Read it in the chat" }).click();
    await expect(page.getByText("I am lost in the elderwood.")).toBeVisible();
  });

  test("comes in as plain text, once it is said who is who", { tag: "@any-screen" }, async ({
    page,
    api,
    hand,
  }) => {
    await open(page);
    await page.getByRole("button", { name: "Import a chat history" }).click();
    const sheet = page.getByRole("dialog", { name: /^Import into/ });
    await sheet
      .locator("input[type=file]")
      .setInputFiles(file("chat.txt", "Ana: Hello!\nBen: Hi.\nAna: How are you?"));
    await sheet.getByLabel("Which of them is you?").selectOption("Ben");
    await sheet.getByRole("button", { name: "Import 3 messages" }).click();
    await expect(sheet).toContainText("brought over");
    const { messages } = await (await api.get(`/api/personas/${hand.personaId}/messages`)).json();
    expect(messages.map(({ role, content }: { role: string; content: string }) => [role, content])).toEqual([
      ["assistant", "Hello!"],
      ["user", "Hi."],
      ["assistant", "How are you?"],
    ]);
  });

  test("without dates is filed before all that is here, and replaces nothing", {
    tag: "@any-screen",
  }, async ({ page, api, hand }) => {
    hand.message("user", "I moved to Bruges.", 3 * 24 * 60);
    await open(page);
    await page.getByRole("button", { name: "Import a chat history" }).click();
    const sheet = page.getByRole("dialog", { name: /^Import into/ });
    await sheet
      .locator("input[type=file]")
      .setInputFiles(file("old.txt", "Me: I live in Ghent.\nAI: Lovely!"));
    await expect(sheet).toContainText("before all that is here");
    await sheet.getByRole("button", { name: "Import 2 messages" }).click();
    await expect(sheet).toContainText("brought over");
    const { messages } = await (await api.get(`/api/personas/${hand.personaId}/messages`)).json();
    expect(messages.map(({ content }: { content: string }) => content)).toEqual([
      "I live in Ghent.",
      "Lovely!",
      "I moved to Bruges.",
    ]);
  });

  test("that cannot be read is refused in words", { tag: "@any-screen" }, async ({ page }) => {
    await open(page);
    await page.getByRole("button", { name: "Import a chat history" }).click();
    const sheet = page.getByRole("dialog", { name: /^Import into/ });
    await sheet.locator("input[type=file]").setInputFiles(file("x.json", '{"personas": []}'));
    await expect(sheet.getByRole("alert")).toContainText("This is the export of a whole account.");
  });

  test("goes out as a file, which brings back what was forgotten and skips what is there", {
    tag: "@any-screen",
  }, async ({ page, hand }) => {
    hand.message("user", "one", 20);
    const forgotten = hand.message("user", "two", 10);
    await open(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Export everything" }).click(),
    ]);
    const text = readFileSync(await download.path(), "utf8");
    expect(JSON.parse(text).messages).toHaveLength(2);
    await page.request.delete(`/api/personas/${hand.personaId}/messages/${forgotten}`, {
      headers: { origin: new URL(page.url()).origin },
    });
    await page.getByRole("button", { name: "Import a chat history" }).click();
    const sheet = page.getByRole("dialog", { name: /^Import into/ });
    await sheet.locator("input[type=file]").setInputFiles(file("export.json", text));
    await sheet.getByRole("button", { name: "Import 2 messages" }).click();
    await expect(sheet.getByRole("definition")).toHaveText(["1", "1"]);
  });
});

test("everything on the page can be hit with a thumb, and nothing is cut off", async ({ page, hand }) => {
  const talk = hand.conversation("They planned a walk.", "the sea", 3_000, 1);
  const told = hand.message("user", "Let us walk by the sea", 3_000, talk);
  hand.fact("Likes the sea", "hobby", told);
  const row = page.getByRole("listitem").filter({ hasText: "Likes the sea" });
  hand.preference("reply_length", "short", 3, told);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await open(page);
    expect(await tooSmall(page), `${width}`).toEqual([]);
    expect(await overflow(page), `${width}`).toBeLessThanOrEqual(0);
    expect(await margins(row), `${width}`).toEqual({ above: true, below: true });
  }
});

/** Whether the line that says where a memory came from keeps away from the memory above it and from the row's edge. */
const margins = (row: Locator) =>
  row.evaluate((element) => {
    const [fact, source] = [...element.querySelectorAll("p")].map((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      return range.getBoundingClientRect();
    }) as [DOMRect, DOMRect];
    const lines = element.querySelectorAll("a")[0]?.getClientRects() ?? [];
    const words = [...lines].map(({ top, bottom }) => [top + 12, bottom - 12] as const);
    const [first, last] = [words[0]?.[0] ?? source.top, words.at(-1)?.[1] ?? source.bottom];
    return {
      above: first - fact.bottom >= 4,
      below: element.getBoundingClientRect().bottom - last >= 8,
    };
  });
