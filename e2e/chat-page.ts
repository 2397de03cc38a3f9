import { expect, type Page } from "@playwright/test";
import type { Person } from "./fixtures";

type Message = { id: number; role: string; content: string; status: string };
type Persona = { id: number; name: string; is_current: boolean };

/** The chat as a person meets it. */
export class ChatPage {
  constructor(
    readonly page: Page,
    readonly person: Person,
  ) {}

  get field() {
    return this.page.getByRole("textbox", { name: /^Message to/ });
  }
  get log() {
    return this.page.getByRole("log");
  }
  get mine() {
    return this.log.getByRole("article", { name: /^You,/ });
  }

  async open() {
    await this.page.goto("/chat");
    await expect(this.page.getByRole("button", { name: "Send" })).toBeVisible();
    await this.page.waitForLoadState("networkidle");
  }

  async send(text: string) {
    await this.field.fill(text);
    await this.page.getByRole("button", { name: "Send" }).click();
  }

  /** Sends, and waits for the whole reply of the stand-in, which repeats what it was told. */
  async exchange(text: string) {
    await this.send(text);
    await expect(this.log.getByText(`You said: ${text} (stand-in)`)).toBeVisible();
    await expect(this.page.getByRole("button", { name: "Send" })).toBeVisible();
  }

  async personas(): Promise<Persona[]> {
    return (await this.person.api.get("/api/personas/available")).json();
  }

  async persona(name?: string): Promise<Persona> {
    const all = await this.personas();
    const found = all.find((one) => (name ? one.name === name : one.is_current));
    if (!found) throw new Error(`No persona ${name}`);
    return found;
  }

  /** The newest messages with the current persona, as stored. */
  async stored(): Promise<Message[]> {
    const { id } = await this.persona();
    return (await (await this.person.api.get(`/api/personas/${id}/messages?limit=50`)).json()).messages;
  }

  /** Fills the history with the current persona, without a page. */
  async fill(exchanges: number, text: (index: number) => string) {
    const { id } = await this.persona();
    for (let index = 0; index < exchanges; index++) {
      const response = await this.person.api.post(`/api/personas/${id}/messages`, {
        data: { content: text(index) },
        headers: { accept: "application/json" },
      });
      expect(response.status(), await response.text()).toBe(200);
    }
  }
}
