import { readFileSync } from "node:fs";
import { holdingsWords } from "../components/persona/holdings-words";
import { ChatPage } from "./chat-page";
import { expect } from "./fixtures";
import { personaNamed, personasOf, say } from "./fixtures/talk";
import { test } from "./persona-form";

const PORTRAIT = "public/portraits/sam-512.webp";
const VOICES = [
  {
    id: "builtin:amber",
    name: "Amber",
    description: "Warm and low.",
    provider: "builtin",
    available: true,
    preview_url: null,
  },
  {
    id: "far:rachel",
    name: "Rachel",
    description: "",
    provider: "elevenlabs",
    available: false,
    preview_url: null,
  },
];

test.describe("custom persona creation", () => {
  test("from the button to a chat of its own", async ({ form, page, person, axe }) => {
    await page.route("**/api/personas/voice-presets", (route) => route.fulfill({ json: VOICES }));
    await form.visit();
    await expect(form.own, "no section before there is any").toBeHidden();
    await page.getByRole("button", { name: "✨ Create Custom Persona" }).click();
    await expect(form.window).toHaveAccessibleName("✨ Create Custom Persona");
    for (const title of ["Basic Information", "Personality & Style", "Voice"])
      await expect(form.window.getByRole("heading", { name: title })).toBeAttached();
    await axe(page);

    await form.field("Name").fill("Coach Sam");
    await form.field("Display Name").fill("Sam the Motivator");
    await form.field("Bio").fill("High-energy fitness coach.");
    await form.field("Personality Traits").fill("Energetic,  motivational , honest,");
    await expect(
      form.window.getByRole("list", { name: "Traits as understood" }).getByRole("listitem"),
    ).toHaveText(["Energetic", "motivational", "honest"]);
    await form.window.getByRole("button", { name: "motivational" }).click();
    await expect(form.field("Communication Style")).toHaveValue("motivational");
    await form.field("Greeting").fill("Hey hey!");
    await form.field("Avatar").setInputFiles(PORTRAIT);
    await expect(form.window.getByRole("slider", { name: "Zoom" })).toBeVisible();
    await form.voice.click();
    await expect(form.voiceNamed("Rachel")).toBeDisabled();
    await expect(form.voiceNamed("Rachel")).toHaveAccessibleDescription("It is not available now.");
    await axe(page);
    await form.voiceNamed("Amber").click();
    await expect(form.voice).toHaveAccessibleName("Voice Amber");
    await expect(form.voice, "a tap into the list chooses and closes it").toBeFocused();
    await axe(page);
    await form.create.click();

    await expect(form.window).toBeHidden();
    await expect(form.own.getByRole("heading", { name: "Sam the Motivator" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Select Sam the Motivator" })).toBeFocused();
    expect(await form.avatarOf("Sam the Motivator")).toMatch(
      /^\/api\/personas\/\d+\/avatar\/[0-9a-f]{32}-512\.webp$/,
    );
    await axe(page);
    expect(await personaNamed(person.api, "Coach Sam")).toMatchObject({
      display_name: "Sam the Motivator",
      description: "High-energy fitness coach.",
      personality_traits: "Energetic,  motivational , honest,",
      communication_style: "motivational",
      greeting: "Hey hey!",
      voice_id: "builtin:amber",
      is_custom: true,
    });

    await page.getByRole("button", { name: "Select Sam the Motivator" }).click();
    await expect(form.current.getByRole("heading", { name: "Sam the Motivator" })).toBeVisible();
    await page.waitForLoadState("networkidle");
    const chat = new ChatPage(page, person);
    await chat.open();
    await expect(chat.log.getByText("Hey hey!").or(page.getByText("Hey hey!")).first()).toBeVisible();
    await chat.exchange("This stays between us.");
    const isabella = await personaNamed(person.api, "Isabella");
    const elsewhere = await person.api.get(`/api/personas/${isabella.id}/messages`);
    expect((await elsewhere.json()).messages).toEqual([]);
  });

  test("a name alone is enough, and everything else can come later", { tag: "@any-screen" }, async ({
    form,
    person,
  }) => {
    await form.openNew();
    await form.field("Name").fill("Nonna");
    await form.create.click();
    await expect(form.own.getByRole("heading", { name: "Nonna" })).toBeVisible();
    expect(await personaNamed(person.api, "Nonna")).toMatchObject({ display_name: "Nonna", avatar: null });
    expect(await form.avatarOf("Nonna")).toBeNull();
  });

  test("what is wrong stands beside its field, by the server's own rules", { tag: "@any-screen" }, async ({
    form,
    page,
    axe,
    tolerate,
    api,
  }) => {
    tolerate(/409/);
    await api.post("/api/personas/create", { data: { name: "Žofie" } });
    await form.openNew();
    await form.create.click();
    await expect(form.field("Name")).toBeFocused();
    await expect(form.field("Name")).toHaveAccessibleDescription("The name cannot be empty.");
    await form.field("Bio").fill("x".repeat(4_001));
    await expect(form.field("Bio")).toHaveAccessibleDescription("The bio can have at most 4,000 characters.");
    await expect(form.window.getByText("4,001 / 4,000")).toBeVisible();
    await axe(page);
    await form.field("Bio").fill("");
    await form.field("Name").fill("žOFIE");
    await form.create.click();
    await expect(form.field("Name")).toHaveAccessibleDescription(/already have a persona named/);
    await expect(form.field("Name")).toBeFocused();
    await form.field("Name").fill("Žofie II");
    await form.create.click();
    await expect(form.own.getByRole("heading", { name: "Žofie II" })).toBeVisible();
  });

  test("text of every kind is shown as it is", { tag: "@any-screen" }, async ({ form, page }) => {
    const name = '"><b>é\u202eabc 👩‍🚀';
    await form.openNew();
    await form.field("Name").fill(name);
    await form.field("Bio").fill("<script>alert(1)</script> مرحبا");
    await form.create.click();
    await expect(form.own.getByRole("heading", { level: 3 })).toHaveText(name);
    await expect(form.own.getByText("<script>alert(1)</script> مرحبا")).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
});

test.describe("editing and deletion", () => {
  test("changes are saved, and only what was changed", { tag: "@any-screen" }, async ({
    form,
    api,
    page,
  }) => {
    await api.post("/api/personas/create", {
      data: { name: "Quill", description: "Dry.", voice_id: "far:away" },
    });
    await form.openEdit("Quill");
    await expect(form.voice).toHaveAccessibleDescription("No ElevenLabs account is connected.");
    await expect(form.voice).toHaveAccessibleName("Voice A voice that is gone (not available now)");
    await form.field("Bio").fill("Dry, but kind.");
    const sent = page.waitForRequest((request) => request.method() === "PUT");
    await form.save.click();
    expect(Object.keys((await sent).postDataJSON()).sort()).toEqual(["description", "revision"]);
    await expect(form.window).toBeHidden();
    await expect(form.own.getByText("Dry, but kind.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Options for Quill" }), "focus comes back").toBeFocused();
    expect(await personaNamed(api, "Quill")).toMatchObject({
      voice_id: "far:away",
      description: "Dry, but kind.",
    });
  });

  test("a system persona offers no Edit and no Delete, and the server forbids both", {
    tag: "@any-screen",
  }, async ({ form, page, api }) => {
    await form.visit();
    await page.getByRole("button", { name: "Options for Maya" }).click();
    await expect(page.getByRole("menuitem")).toHaveText(["Duplicate", "Export"]);
    const { id } = await personaNamed(api, "Maya");
    const edited = await api.put(`/api/personas/${id}`, { data: { name: "Mine" } });
    expect([edited.status(), (await edited.json()).error.message]).toEqual([
      403,
      "System personas cannot be edited.",
    ]);
    const deleted = await api.delete(`/api/personas/${id}`);
    expect([deleted.status(), (await deleted.json()).error.message]).toEqual([
      403,
      "System personas cannot be deleted.",
    ]);
  });

  test("deleting says what goes, offers to export first, and is for good", { tag: "@any-screen" }, async ({
    form,
    page,
    api,
    axe,
  }) => {
    const made = await api.post("/api/personas/create", { data: { name: "Shortlived" } });
    const { id } = (await made.json()).persona;
    await api.post("/api/personas/switch", { data: { persona_id: id } });
    await say(api, id, "Remember the lake.");
    const counted = holdingsWords(await (await api.get(`/api/personas/${id}/holdings`)).json());
    await form.visit();
    await form.choose("Shortlived", "Delete");
    const asking = page.getByRole("alertdialog", { name: "Delete Shortlived?" });
    await expect(asking).toContainText(counted);
    await expect(asking).toContainText("2 messages");
    await axe(page);

    const saving = page.waitForEvent("download");
    await asking.getByRole("button", { name: "Export first" }).click();
    const file = await (await saving).path();
    expect(JSON.parse(readFileSync(file, "utf8")).messages[0].content).toBe("Remember the lake.");

    await asking.getByRole("button", { name: "Cancel" }).click();
    await expect(form.own.getByRole("heading", { name: "Shortlived" })).toBeVisible();
    await form.choose("Shortlived", "Delete");
    await asking.getByRole("button", { name: "Delete Shortlived" }).click();
    await expect(form.heading("Shortlived")).toBeHidden();
    await expect(form.current.getByRole("heading", { name: "Isabella" }), "it falls back").toBeVisible();
    await expect(form.own, "and the section goes with the last one").toBeHidden();
    expect((await personasOf(api)).map(({ name }) => name)).not.toContain("Shortlived");
    expect((await api.get(`/api/personas/${id}/messages`)).status()).toBe(404);
  });

  test("deleting somebody one never talked to says that nothing else is lost", {
    tag: "@any-screen",
  }, async ({ form, page, api }) => {
    await api.post("/api/personas/create", { data: { name: "Stranger" } });
    await form.visit();
    await form.choose("Stranger", "Delete");
    await expect(page.getByRole("alertdialog")).toContainText("share nothing yet");
  });
});
