import { expect } from "./fixtures";
import { tooSmall } from "./fixtures/settled";
import { personaNamed } from "./fixtures/talk";
import { PersonaForm, test } from "./persona-form";

test.describe("nothing typed is lost by accident", () => {
  const ways = {
    Escape: (form: PersonaForm) => form.page.keyboard.press("Escape"),
    "the cross": (form: PersonaForm) => form.window.getByRole("button", { name: "Close" }).click(),
    Cancel: (form: PersonaForm) => form.window.getByRole("button", { name: "Cancel" }).click(),
  };
  test("whatever closes the window asks first, and closes it at once when nothing was typed", async ({
    form,
    page,
    axe,
    isMobile,
  }) => {
    await form.openNew();
    const open = page.getByRole("button", { name: "✨ Create Custom Persona" });
    const asking = page.getByRole("alertdialog", { name: "Discard what you typed?" });
    for (const way of Object.values(isMobile ? { cross: ways["the cross"] } : ways)) {
      await way(form);
      await expect(form.window).toBeHidden();
      await open.click();
      await form.field("Name").fill("Half a thou");
      await way(form);
      await expect(asking).toBeVisible();
      if (way === ways["the cross"]) await axe(page);
      await asking.getByRole("button", { name: "Keep editing" }).click();
      await expect(form.field("Name")).toHaveValue("Half a thou");
      await way(form);
      await asking.getByRole("button", { name: "Discard" }).click();
      await expect(form.window).toBeHidden();
      await open.click();
      await expect(form.field("Name")).toHaveValue("");
    }
  });

  test("a press beside the window asks as well", async ({ form, page, isMobile }) => {
    test.skip(isMobile, "on a phone there is nothing beside the window");
    await form.openNew();
    await form.field("Bio").fill("Somebody");
    await page.mouse.click(200, 400);
    await expect(page.getByRole("alertdialog", { name: "Discard what you typed?" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(form.field("Bio")).toHaveValue("Somebody");
  });

  test("a draft comes back after a reload, and goes when it is discarded or saved", async ({
    form,
    page,
  }) => {
    await form.openNew();
    await form.field("Name").fill("Dreamt up");
    await form.field("Greeting").fill("Oh, hello.");
    await form.field("Avatar").setInputFiles("public/portraits/luna-512.webp");
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage).join())).toMatch(/:picture/);
    await page.reload();
    const open = page.getByRole("button", { name: "✨ Create Custom Persona" });
    await open.click();
    await expect(form.window.getByText("Draft restored.")).toBeVisible();
    await expect(form.field("Name")).toHaveValue("Dreamt up");
    await expect(form.window.getByRole("slider", { name: "Zoom" }), "the picture too").toBeVisible();
    await form.window.getByRole("button", { name: "Discard" }).click();
    await expect(form.field("Name")).toHaveValue("");
    await expect(form.window.getByRole("slider", { name: "Zoom" })).toBeHidden();
    await form.field("Name").fill("Dreamt up");
    await form.create.click();
    await expect(form.own.getByRole("heading", { name: "Dreamt up" })).toBeVisible();
    await page.reload();
    await open.first().click();
    await expect(form.field("Name")).toHaveValue("");
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  test("the browser asks before the page is left", { tag: "@any-screen" }, async ({ form, page }) => {
    await form.openNew();
    await form.field("Name").fill("Do not go");
    const asked = new Promise<string>((resolve) => {
      page.once("dialog", (dialog) => {
        resolve(dialog.type());
        void dialog.dismiss();
      });
    });
    await page.close({ runBeforeUnload: true });
    expect(await asked).toBe("beforeunload");
  });

  test("the focus stays inside and goes back to the button", async ({ form, page }) => {
    await form.openNew();
    for (let n = 0; n < 40; n++) {
      await page.keyboard.press("Tab");
      expect(await form.window.evaluate((window) => window.contains(document.activeElement))).toBe(true);
    }
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "✨ Create Custom Persona" })).toBeFocused();
  });
});

test.describe("two tabs, one persona", () => {
  const meet = async (form: PersonaForm, api: Parameters<typeof personaNamed>[0]) => {
    await api.post("/api/personas/create", { data: { name: "Contested", description: "First." } });
    await form.openEdit("Contested");
    await form.field("Bio").fill("Mine.");
    const other = new PersonaForm(await form.page.context().newPage());
    await other.openEdit("Contested");
    await other.field("Bio").fill("Theirs.");
    await other.field("Greeting").fill("Hello from there.");
    await other.save.click();
    await expect(other.window).toBeHidden();
    await form.save.click();
    await expect(form.window.getByRole("alert")).toContainText("changed elsewhere while you were writing");
    await expect(form.window.getByRole("alert")).toContainText(
      "The newer version differs in: Bio, Greeting.",
    );
    expect((await personaNamed(api, "Contested")).description, "nothing is overwritten").toBe("Theirs.");
  };

  test("the newer version is loaded, and one's own text can be brought back", { tag: "@any-screen" }, async ({
    form,
    api,
    tolerate,
    axe,
    page,
  }) => {
    tolerate(/409/);
    await meet(form, api);
    await axe(page);
    await form.window.getByRole("button", { name: "Load the newer version" }).click();
    await expect(form.field("Bio")).toHaveValue("Theirs.");
    await expect(form.field("Greeting")).toHaveValue("Hello from there.");
    await form.window.getByRole("button", { name: "Bring my text back" }).click();
    await expect(form.field("Bio")).toHaveValue("Mine.");
    await form.save.click();
    await expect(form.window).toBeHidden();
    expect(await personaNamed(api, "Contested")).toMatchObject({ description: "Mine.", greeting: "" });
  });

  test("or one's own is saved over it, knowingly", { tag: "@any-screen" }, async ({
    form,
    api,
    tolerate,
  }) => {
    tolerate(/409/);
    await meet(form, api);
    await form.window.getByRole("button", { name: "Save mine anyway" }).click();
    await expect(form.window).toBeHidden();
    expect(await personaNamed(api, "Contested")).toMatchObject({ description: "Mine.", greeting: "" });
  });
});

test("a system persona is the start of one's own, face included", { tag: "@any-screen" }, async ({
  form,
  page,
  api,
}) => {
  await form.visit();
  await form.choose("Maya", "Duplicate");
  await expect(form.field("Name")).toHaveValue("Maya (copy)");
  await expect(form.field("Communication Style")).toHaveValue("therapeutic");
  await expect(form.window.getByRole("slider", { name: "Zoom" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(form.window, "an untouched copy is nothing to lose").toBeHidden();
  await form.choose("Maya", "Duplicate");
  await expect(form.window.getByRole("slider", { name: "Zoom" })).toBeVisible();
  await form.field("Bio").fill("As calm as Maya, but a sailor.");
  await form.create.click();
  await expect(form.own.getByRole("heading", { name: "Maya (copy)" })).toBeVisible();
  const { avatar, greeting } = await personaNamed(api, "Maya (copy)");
  expect(avatar).toMatch(/^\/api\/personas\/\d+\/avatar\//);
  expect(greeting).toBe((await personaNamed(api, "Maya")).greeting);
});

test("a server that does not answer loses nothing", { tag: "@any-screen" }, async ({
  form,
  page,
  tolerate,
}) => {
  tolerate(/ERR_FAILED/);
  await page.route("**/api/personas/create", (route) => route.abort());
  await form.openNew();
  await form.field("Name").fill("Patient");
  await form.create.click();
  await expect(form.window.getByRole("alert")).toContainText("could not be reached");
  await page.unroute("**/api/personas/create");
  await form.create.click();
  await expect(form.own.getByRole("heading", { name: "Patient" })).toBeVisible();
});

test("everything in the window can be hit with a thumb, and it scrolls on a small screen", async ({
  form,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await form.openNew();
  await form.field("Avatar").setInputFiles("public/portraits/sam-512.webp");
  await expect(form.window.getByRole("slider", { name: "Zoom" })).toBeVisible();
  expect(await tooSmall(page, form.window)).toEqual([]);
  await form.field("Greeting").scrollIntoViewIfNeeded();
  await expect(form.create).toBeInViewport();
  await expect(form.window.getByRole("button", { name: "Close" })).toBeInViewport();
  expect(await form.window.evaluate((window) => window.scrollWidth - window.clientWidth)).toBe(0);
});
