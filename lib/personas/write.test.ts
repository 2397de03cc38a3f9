import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { addPersona } from "@/db/persona-writes";
import { findCurrentPersona, listPersonas } from "@/db/personas";
import type { Store } from "@/db/store";
import { aScope, aUser, freshStore, systemPersona } from "@/db/testing";
import { env } from "@/lib/env";
import { sweepAvatars } from "./avatar-files";
import { createPersona } from "./create";
import { deletePersona } from "./delete";
import { holdings } from "./holdings";
import { CreatePersona, UpdatePersona } from "./schemas";
import { serveAvatar } from "./serve-avatar";
import { switchTo } from "./switch";
import { updatePersona } from "./update";

let store: Store;
let folder: string;
beforeEach(() => {
  store = freshStore();
  folder = mkdtempSync(join(tmpdir(), "ensemble-"));
  vi.spyOn(env(), "dataDir", "get").mockReturnValue(folder);
});

const someone = (row = aUser(store)) => ({ ...row, role: row.role, sessionId: "" });
const create = (user: ReturnType<typeof someone>, given: Record<string, unknown>, avatar?: Buffer) =>
  createPersona(user, CreatePersona.parse(given), avatar && { data: avatar, filename: "face.png" });
const update = (
  user: ReturnType<typeof someone>,
  id: number,
  given: Record<string, unknown>,
  avatar?: Buffer,
) => updatePersona(user, id, UpdatePersona.parse(given), avatar && { data: avatar, filename: "face.png" });
const face = (color: string) =>
  sharp({ create: { width: 64, height: 64, channels: 3, background: color } })
    .png()
    .toBuffer();
const stored = () =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".webp"));
const open = (user: ReturnType<typeof someone>, id: number) => aScope(store, user, { id } as never);

describe("creating", () => {
  it("needs a name alone, and says so in the design document's words", async () => {
    const { message, persona } = await create(someone(), { name: " Coach Sam " });
    expect(message).toBe("Custom persona created successfully!");
    expect(persona).toMatchObject({
      name: "Coach Sam",
      display_name: "Coach Sam",
      is_custom: true,
      avatar: null,
      is_archive: false,
      is_current: false,
    });
  });

  it("refuses a second one of that name, in any case, and nobody else's", async () => {
    const user = someone();
    await create(user, { name: "Žofie" });
    await expect(create(user, { name: "ŽOFIE" })).rejects.toMatchObject({
      status: 409,
      issues: [{ path: "name" }],
    });
    await expect(create(someone(), { name: "Žofie" })).resolves.toBeDefined();
    await expect(create(user, { name: "Isabella" })).resolves.toBeDefined();
  });

  it("keeps no picture of a persona that was refused", async () => {
    const user = someone();
    await create(user, { name: "Once" });
    await expect(create(user, { name: "once" }, await face("red"))).rejects.toMatchObject({ status: 409 });
    await expect(create(user, { name: "Twice" }, Buffer.from("<svg/>"))).rejects.toMatchObject({
      status: 415,
    });
    expect(stored()).toEqual([]);
    expect(listPersonas(store, user.id, { limit: 50 })).toHaveLength(7);
  });

  it("keeps hostile text as text", async () => {
    const name = '"><script>alert(1)</script> 🦊';
    expect((await create(someone(), { name, description: "‮abc\u0000" })).persona).toMatchObject({
      name,
      description: "‮abc",
    });
  });
});

describe("changing", () => {
  it("changes what is given and counts the change", async () => {
    const user = someone();
    const { persona } = await create(user, { name: "Nia", description: "first", voice_id: "abc" });
    const changed = await update(user, persona.id, { description: "second", voice_id: "" });
    expect(changed).toMatchObject({
      message: "Custom persona updated successfully!",
      persona: { name: "Nia", description: "second", voice_id: null, revision: 2 },
    });
  });

  it("tells of a newer version instead of overwriting it", async () => {
    const user = someone();
    const { persona } = await create(user, { name: "Nia" });
    await update(user, persona.id, { description: "from one tab", revision: 1 });
    await expect(
      update(user, persona.id, { description: "from the other", revision: 1 }),
    ).rejects.toMatchObject({ status: 409 });
    expect((await open(user, persona.id)).persona.description).toBe("from one tab");
  });

  it("is forbidden for a system persona and not found for a stranger's", async () => {
    const [user, other] = [someone(), someone()];
    const { persona } = await create(other, { name: "Theirs" });
    await expect(update(user, systemPersona(store).id, { name: "x" })).rejects.toMatchObject({ status: 403 });
    await expect(update(user, persona.id, { name: "x" })).rejects.toMatchObject({ status: 404 });
    await expect(deletePersona(user, systemPersona(store).id)).rejects.toMatchObject({ status: 403 });
    await expect(deletePersona(user, persona.id)).rejects.toMatchObject({ status: 404 });
    expect((await open(other, persona.id)).persona.name).toBe("Theirs");
  });

  it("replaces the picture, and removes it", async () => {
    const user = someone();
    const { persona } = await create(user, { name: "Nia" }, await face("red"));
    expect(stored()).toHaveLength(2);
    const { persona: next } = await update(user, persona.id, {}, await face("blue"));
    expect(next.avatar).not.toBe(persona.avatar);
    expect(stored()).toHaveLength(2);
    expect((await update(user, persona.id, { remove_avatar: "true" })).persona.avatar).toBeNull();
    expect(stored()).toEqual([]);
  });
});

describe("a picture", () => {
  const ask = async (user: ReturnType<typeof someone>, id: number, file: string, headers = {}) =>
    serveAvatar(await open(user, id), file, new Request("http://x/", { headers }));

  it("is served to its owner, may be kept for good and can do nothing", async () => {
    const user = someone();
    const { persona } = await create(user, { name: "Nia" }, await face("red"));
    const file = persona.avatar?.split("/").at(-1) ?? "";
    const answer = await ask(user, persona.id, file);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "image/webp",
      "cache-control": "private, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
    });
    expect((await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).width).toBe(512);
    const again = await ask(user, persona.id, file, { "if-none-match": answer.headers.get("etag") ?? "" });
    expect(again.status).toBe(304);
    await expect(open(someone(), persona.id)).rejects.toMatchObject({ status: 404 });
  });

  it("is gone at once when it was replaced", async () => {
    const user = someone();
    const { persona } = await create(user, { name: "Nia" }, await face("red"));
    await update(user, persona.id, {}, await face("blue"));
    await expect(ask(user, persona.id, persona.avatar?.split("/").at(-1) ?? "")).rejects.toMatchObject({
      status: 404,
    });
  });

  it("without a persona is swept, once it is old enough to be an orphan", async () => {
    const user = someone();
    const { persona } = await create(user, { name: "Nia" }, await face("red"));
    store.sqlite.prepare("update persona_profiles set profile_picture = null where id = ?").run(persona.id);
    expect(await sweepAvatars()).toBe(0);
    expect(await sweepAvatars(Date.now() + 2 * 60 * 60_000)).toBe(2);
    expect(stored()).toEqual([]);
  });
});

describe("deleting", () => {
  it("takes everything along, gives the number to nobody, and falls back to a system persona", async () => {
    const user = someone();
    const { persona } = await create(user, { name: "Nia" }, await face("red"));
    await switchTo(await open(user, persona.id));
    expect(findCurrentPersona(store, user.id).id).toBe(persona.id);
    expect(await holdings(await open(user, persona.id))).toEqual({ messages: 0, memories: 0, voices: 0 });
    expect(await deletePersona(user, persona.id)).toEqual({
      message: "Custom persona deleted successfully!",
    });
    expect(findCurrentPersona(store, user.id).name).toBe("Isabella");
    expect(stored()).toEqual([]);
    const next = addPersona(store, user.id, user.id, { name: "Nia" });
    expect(next?.id).toBeGreaterThan(persona.id);
  });
});

describe("two pictures given at once", () => {
  it("leave the files of the one that stays", async () => {
    const user = someone();
    const { persona } = await create(user, { name: "Two faces" }, await face("red"));
    const pictures = await Promise.all(["blue", "green", "black"].map(face));
    await Promise.all(pictures.map((picture) => update(user, persona.id, {}, picture)));
    expect(stored()).toHaveLength(2);
  });
});
