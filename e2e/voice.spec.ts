import { ChatPage } from "./chat-page";
import { expect, test } from "./fixtures";
import { hearPage } from "./fixtures/sounds";

const SENTENCES = [
  "The sun came up over the quiet harbour.",
  "A small boat was waiting by the pier.",
  "Nobody was there to see it leave.",
];

test("a reply is heard when asked for, held, and heard on; its marks are not read out", async ({
  page,
  person,
  isMobile,
}) => {
  const sounds = await hearPage(page);
  const chat = new ChatPage(page, person);
  const spoken: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/speech")) spoken.push(request.postDataJSON().text);
  });
  await chat.open();
  await chat.send(`[[say:*smiles* **${SENTENCES[0]}** ${SENTENCES[1]} ${SENTENCES[2]}]]`);
  const reply = chat.log.getByRole("article", { name: /^Isabella,/ });
  await expect(reply).toContainText("to see it leave");
  // Where nothing hovers, a tap on the words opens what can be done with them.
  if (isMobile) await reply.getByText("to see it leave").tap();
  else await reply.hover();
  await reply.getByRole("button", { name: /^Hear what / }).click();
  await expect(reply.getByRole("button", { name: /^Pause / })).toBeVisible();
  await expect.poll(async () => (await sounds()).sounding).toBe(1);
  await reply.getByRole("button", { name: /^Pause / }).click();
  await expect.poll(async () => (await sounds()).sounding).toBe(0);
  await reply.getByRole("button", { name: /^Go on hearing / }).click();
  await expect.poll(async () => (await sounds()).begun, { timeout: 15_000 }).toBe(3);
  expect(spoken).toEqual(SENTENCES);
  await reply.getByRole("button", { name: /^Pause / }).click();
});

test("replies are read out while they are written, and Stop and another persona silence them", async ({
  page,
  person,
  isMobile,
}) => {
  test.skip(isMobile, "the same on both");
  await person.api.put("/api/settings", { data: { tts_enabled: true } });
  const sounds = await hearPage(page);
  const chat = new ChatPage(page, person);
  await chat.open();
  const stop = page.getByRole("button", { name: "Stop the reply" });
  await chat.send(`[[pace:250]] ${SENTENCES.join(" ")}`);
  await expect.poll(async () => (await sounds()).sounding, { timeout: 15_000 }).toBe(1);
  await stop.click();
  await expect.poll(async () => (await sounds()).sounding).toBe(0);

  await chat.send(`[[pace:250]] ${SENTENCES.join(" ")}`);
  await expect.poll(async () => (await sounds()).sounding, { timeout: 15_000 }).toBe(1);
  await expect(stop).toBeVisible();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Search personas" }).fill("Maya");
  await expect(page.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await sounds()).sounding).toBe(0);
  await expect(page.getByRole("heading", { level: 1, name: "Maya" })).toBeVisible();
  const { begun } = await sounds();
  await page.waitForTimeout(2_500);
  expect(await sounds()).toEqual({ begun, sounding: 0 });
});

test("the chat's Voice window has the speed that was chosen in Settings", async ({ page, person, axe }) => {
  await person.api.put("/api/settings", { data: { voice_speed: 1.1 } });
  await new ChatPage(page, person).open();
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Voice" }).click();
  const speed = page.getByRole("dialog", { name: "Voice" }).getByLabel("Speed");
  await expect(speed).toHaveValue("1.1");
  await axe(page);
  await speed.selectOption({ label: "0.9×" });
  const stored = async () => (await (await person.api.get("/api/settings")).json()).voice_speed;
  await expect.poll(stored).toBe(0.9);
});
