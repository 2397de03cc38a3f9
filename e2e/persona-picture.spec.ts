import type { Page } from "@playwright/test";
import { expect } from "./fixtures";
import { coloursDown, photo } from "./fixtures/picture";
import { personaNamed } from "./fixtures/talk";
import { type PersonaForm, test } from "./persona-form";

const TOP_TO_BOTTOM = [0.1, 0.4, 0.6, 0.9];

/** The stored picture's colours, once the persona is made. */
async function stored(form: PersonaForm, api: Parameters<typeof personaNamed>[0], name: string) {
  await form.field("Name").fill(name);
  await form.create.click();
  await expect(form.window).toBeHidden();
  const { avatar } = await personaNamed(api, name);
  const picture = await api.get(String(avatar));
  expect(picture.headers()["content-type"]).toBe("image/webp");
  return coloursDown(await picture.body(), TOP_TO_BOTTOM);
}

/** Brings a picture to the page as a drop or a paste would. */
const bring = (page: Page, kind: "drop" | "paste", picture: Buffer, type = "image/jpeg") =>
  page.evaluate(
    ({ kind, data, type }) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], "picture", { type }));
      const target = document.querySelector("[role=dialog] form");
      const how = { bubbles: true, cancelable: true };
      target?.dispatchEvent(
        kind === "drop"
          ? new DragEvent("drop", { ...how, dataTransfer: transfer })
          : new ClipboardEvent("paste", { ...how, clipboardData: transfer }),
      );
    },
    { kind, data: picture.toString("base64"), type },
  );

const file = async () => ({ name: "photo.jpg", mimeType: "image/jpeg", buffer: await photo() });

test("by choosing: a photo stands upright and is cut in the middle, without anything to do", async ({
  form,
  api,
  page,
}) => {
  await form.openNew();
  await form.field("Avatar").setInputFiles(await file());
  await expect(page.getByRole("application", { name: /^Part of the picture/ })).toBeVisible();
  expect(await stored(form, api, "Chosen")).toEqual(["red", "red", "blue", "blue"]);
});

for (const kind of ["drop", "paste"] as const)
  test(`by ${kind}, anywhere in the window`, async ({ form, api, page }) => {
    await form.openNew();
    await bring(page, kind, await photo());
    await expect(form.window.getByRole("slider", { name: "Zoom" })).toBeVisible();
    expect(await stored(form, api, `By ${kind}`)).toEqual(["red", "red", "blue", "blue"]);
  });

test("the part is moved with the keys and zoomed", async ({ form, api, page, axe }) => {
  await form.openNew();
  await form.field("Avatar").setInputFiles(await file());
  const stage = page.getByRole("application", { name: /^Part of the picture/ });
  await stage.focus();
  for (let n = 0; n < 20; n++) await page.keyboard.press("ArrowUp");
  await page.keyboard.press("+");
  await expect(form.window.getByRole("slider", { name: "Zoom" })).toHaveAttribute(
    "aria-valuetext",
    "110 percent",
  );
  await axe(page);
  expect(await stored(form, api, "Moved")).toEqual(["red", "red", "red", "red"]);
});

test("the part is dragged", async ({ form, api, page }) => {
  await form.openNew();
  await form.field("Avatar").setInputFiles(await file());
  const stage = page.getByRole("application", { name: /^Part of the picture/ });
  await stage.scrollIntoViewIfNeeded();
  const box = await stage.boundingBox();
  if (!box) throw new Error("no stage");
  const [x, y] = [box.x + box.width / 2, box.y + 20];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 60, { steps: 4 });
  await page.mouse.move(x, y + 400, { steps: 4 });
  await page.mouse.up();
  expect(await stored(form, api, "Dragged")).toEqual(["red", "red", "red", "red"]);
});

test("what is no picture is said at once, and the rest of the form is kept", async ({ form, page, axe }) => {
  await form.openNew();
  await form.field("Name").fill("Patient");
  await bring(page, "drop", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), "image/svg+xml");
  await expect(form.window.getByRole("alert")).toHaveText(
    "Please choose a picture: JPEG, PNG, WebP, GIF or AVIF.",
  );
  await bring(page, "paste", Buffer.from("not really a picture"), "image/png");
  await expect(form.window.getByRole("alert")).toContainText("cannot be read");
  await axe(page);
  await form.create.click();
  await expect(form.own.getByRole("heading", { name: "Patient" })).toBeVisible();
});

test("a picture the server refuses is said beside the picture", async ({ form, page, tolerate }) => {
  tolerate(/422/);
  await page.route("**/api/personas/create", (route) =>
    route.fulfill({
      status: 422,
      json: { error: { code: "unprocessable", message: "This picture cannot be read." } },
    }),
  );
  await form.openNew();
  await form.field("Name").fill("Unlucky");
  await form.field("Avatar").setInputFiles(await file());
  await form.create.click();
  await expect(
    form.window.getByRole("alert").filter({ hasText: "This picture cannot be read." }),
  ).toBeVisible();
  await expect(form.field("Name")).toHaveValue("Unlucky");
});

test("how much is on its way is shown", async ({ form, page, context }) => {
  await form.openNew();
  await form.field("Name").fill("Slow");
  await form.field("Avatar").setInputFiles("public/portraits/luna-512.webp");
  await expect(form.window.getByRole("slider", { name: "Zoom" })).toBeVisible();
  const wire = await context.newCDPSession(page);
  await wire.send("Network.enable");
  const slow = { offline: false, latency: 20, downloadThroughput: 1e6, uploadThroughput: 15_000 };
  await wire.send("Network.emulateNetworkConditions", slow);
  await form.create.click();
  await expect(form.window.getByRole("progressbar", { name: "Sending the picture" })).toBeVisible();
  await wire.send("Network.emulateNetworkConditions", {
    ...slow,
    uploadThroughput: -1,
    downloadThroughput: -1,
  });
  await expect(form.own.getByRole("heading", { name: "Slow" })).toBeVisible({ timeout: 30_000 });
});

test("a picture is replaced and removed", async ({ form, api, page }) => {
  await api.post("/api/personas/create", {
    multipart: { name: "Faces", avatar: { name: "a.jpg", mimeType: "image/jpeg", buffer: await photo() } },
  });
  const before = (await personaNamed(api, "Faces")).avatar;
  await form.openEdit("Faces");
  await form.field("Avatar").setInputFiles("public/portraits/maya-512.webp");
  await form.save.click();
  await expect(form.window).toBeHidden();
  expect((await personaNamed(api, "Faces")).avatar).not.toBe(before);
  expect((await api.get(String(before))).status(), "the old one is gone").toBe(404);
  await form.choose("Faces", "Edit");
  await page.getByRole("button", { name: "Remove picture" }).click();
  await form.save.click();
  await expect(form.window).toBeHidden();
  expect((await personaNamed(api, "Faces")).avatar).toBeNull();
  expect(await form.avatarOf("Faces")).toBeNull();
});
