import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrate } from "./migrate";
import { removePersona } from "./persona-writes";
import { chatMessages } from "./schema/chat";
import { seed } from "./seed";
import { openStore, type Store } from "./store";
import { aPersona, aScope, aUser, systemPersona } from "./testing";
import { removeUser } from "./users";

const WORD = "quincunx";
let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ensemble-"));
  store = openStore(join(folder, "app.db"));
  migrate(store.sqlite, "db/migrations");
  seed(store.sqlite);
});
afterEach(() => void store.sqlite.close());

const isOnDisk = () => readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(WORD));
const tell = async (user = aUser(store), persona = systemPersona(store)) => {
  const scope = await aScope(store, user, persona);
  for (let i = 0; i < 5; i += 1)
    await scope.atomic(
      (tx) => void tx.add(chatMessages, { role: "user", content: `${WORD} ${"and so on ".repeat(800)}` }),
    );
  expect(isOnDisk()).toBe(true);
  return { user, persona, scope };
};

describe("what was removed for good", () => {
  it("is in no file any more: a history", async () => {
    const { scope } = await tell();
    await scope.atomic((tx) => void tx.removeAll(chatMessages));
    expect(isOnDisk()).toBe(false);
  });

  it("is in no file any more: a persona", async () => {
    const user = aUser(store);
    const { persona } = await tell(user, aPersona(store, user, { description: WORD }));
    removePersona(store, user.id, persona.id);
    expect(isOnDisk()).toBe(false);
  });

  it("is in no file any more: an account", async () => {
    aUser(store, { role: "admin" });
    const { user } = await tell(aUser(store, { name: WORD }));
    removeUser(store, user.id);
    expect(isOnDisk()).toBe(false);
  });

  it("waits for nobody who reads the file at that moment", async () => {
    const { scope } = await tell();
    const reader = openStore(join(folder, "app.db"));
    reader.sqlite.exec("begin; select count(*) from chat_messages");
    const start = Date.now();
    await scope.atomic((tx) => void tx.removeAll(chatMessages));
    expect(Date.now() - start).toBeLessThan(2_000);
    reader.sqlite.exec("commit");
    reader.sqlite.close();
    store.wipe();
    expect(isOnDisk()).toBe(false);
  });
});
