import { expect, type Page } from "@playwright/test";

/** My Personas and the chat, in the words of whoever uses them. */
export const currentCard = (page: Page) => page.getByRole("region", { name: "Current persona" });
export const systemGrid = (page: Page) => page.getByRole("region", { name: "System personas" });
export const composer = (page: Page, name: string) =>
  page.getByRole("textbox", { name: `Message to ${name}` });
export const conversation = (page: Page) => page.getByRole("log");
export const mine = (page: Page) => conversation(page).getByRole("article", { name: /^You,/ });

/** How `mine` reads: each message in full, and when it was sent. */
export const said = (...texts: string[]) => texts.map((text) => new RegExp(`^${text}\\s*\\d{1,2}:\\d\\d`));

/** Opens My Personas, selects one, and waits until the server has it. */
export async function select(page: Page, name: string) {
  await page.goto("/users/personas");
  const switched = page.waitForResponse((response) => response.url().endsWith("/api/personas/switch"));
  await page.getByRole("button", { name: `Select ${name}`, exact: true }).click();
  expect((await switched).status()).toBe(200);
  await expect(currentCard(page).getByRole("heading", { name })).toBeVisible();
}

/** Opens the chat with the current persona, who is `name`. */
export async function openChat(page: Page, name: string) {
  await page.goto("/chat");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** Says something in the open chat and waits for the stand-in's whole reply, which repeats it. */
export async function tell(page: Page, name: string, text: string) {
  await composer(page, name).fill(text);
  await page.getByRole("button", { name: "Send" }).click();
  await expect(conversation(page).getByText(`You said: ${text} (stand-in)`)).toBeVisible();
}
