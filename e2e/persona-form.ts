import type { Locator, Page } from "@playwright/test";
import { test as base, expect } from "./fixtures";
import { chooseFrom } from "./fixtures/menu";

export { expect };

/** My Personas and the window in which one's own are made, as a person meets them. */
export class PersonaForm {
  constructor(readonly page: Page) {}

  get window(): Locator {
    return this.page.getByRole("dialog");
  }
  get own(): Locator {
    return this.page.getByRole("region", { name: "Your Custom Personas" });
  }
  get current(): Locator {
    return this.page.getByRole("region", { name: "Current persona" });
  }
  get create(): Locator {
    return this.window.getByRole("button", { name: "Create Persona" });
  }
  get save(): Locator {
    return this.window.getByRole("button", { name: "Save Changes" });
  }

  /** A field by the User Guide's label. */
  field(label: string): Locator {
    return this.window.getByLabel(label, { exact: true });
  }
  /** What shows the voice and opens the list of all. */
  get voice(): Locator {
    return this.window.getByRole("button", { name: /^Voice / });
  }
  voiceNamed(name: string): Locator {
    return this.window.getByRole("radio", { name, exact: true });
  }
  heading(name: string): Locator {
    return this.page.getByRole("heading", { level: 3, name, exact: true });
  }

  async visit() {
    await this.page.goto("/users/personas");
    await this.page.waitForLoadState("networkidle");
  }

  async openNew() {
    await this.visit();
    await this.page.getByRole("button", { name: "✨ Create Custom Persona" }).first().click();
    await expect(this.window).toHaveAccessibleName("✨ Create Custom Persona");
  }

  /** Chooses from the menu of a persona's card. */
  async choose(name: string, item: string) {
    await chooseFrom(this.page, `Options for ${name}`, item);
  }

  async openEdit(name: string) {
    await this.visit();
    await this.choose(name, "Edit");
    await expect(this.window).toHaveAccessibleName(`Edit ${name}`);
  }

  /** The address of a persona's picture as it stands on the card; null where one is drawn. */
  async avatarOf(name: string): Promise<string | null> {
    const image = this.page
      .getByRole("listitem")
      .filter({ has: this.heading(name) })
      .locator("img");
    return (await image.count()) === 0 ? null : image.getAttribute("src");
  }
}

/** The tests' `test`, for somebody signed in, with the form at hand. */
export const test = base.extend<{ form: PersonaForm }>({
  form: async ({ page, person, tolerate }, use) => {
    void person;
    // Until voices are set up, the server knows none.
    tolerate(/voice-presets/);
    await use(new PersonaForm(page));
  },
});
