import { beforeEach, describe, expect, it, vi } from "vitest";
import { chatMessages } from "@/db/schema/chat";
import { memoryFacts, memorySources } from "@/db/schema/memory";
import type { Scope } from "@/db/scope";
import type { Store } from "@/db/store";
import { aPersona, aScope, aUser, freshStore, systemPersona } from "@/db/testing";
import { exportedMessages } from "@/lib/chat/export";
import { markHeard } from "@/lib/chat/mark-heard";
import { forgetMessage } from "./forget-message";
import { importMessages } from "./import";
import { memories } from "./memories";
import { changeMemory, forgetMemory, remember } from "./remember";
import { ImportMessages } from "./schemas";

vi.mock("@/lib/ports/embeddings", () => ({ embedder: () => null }));

let store: Store;
let scope: Scope;
let elsewhere: Scope[];
beforeEach(async () => {
  store = freshStore();
  const user = aUser(store);
  scope = await aScope(store, user, systemPersona(store));
  elsewhere = [
    await aScope(store, user, systemPersona(store, "Alex")),
    await aScope(store, aUser(store), systemPersona(store)),
  ];
});

const known = (history = false) => memories(scope, { history });
const bring = (to: Scope, messages: unknown[]) => importMessages(to, ImportMessages.parse({ messages }));
const learned = (content: string, ...messageIds: number[]) =>
  scope.atomic((tx) => {
    const fact = tx.add(memoryFacts, { content, category: "home" });
    for (const messageId of messageIds) tx.add(memorySources, { factId: fact.id, messageId });
    return fact;
  });
const said = (content: string) => scope.atomic((tx) => tx.add(chatMessages, { role: "user", content }));

describe("a memory written by hand", () => {
  it("is kept, corrected, pinned and forgotten", async () => {
    const fact = await remember(scope, { content: "Has a dog", pinned: false });
    expect(fact).toMatchObject({ content: "Has a dog", pinned: false, source_message_ids: [] });
    expect(await changeMemory(scope, fact.id, { content: "Has two dogs", pinned: true })).toMatchObject({
      content: "Has two dogs",
      pinned: true,
    });
    expect((await known()).facts).toHaveLength(1);
    await forgetMemory(scope, fact.id);
    expect((await known()).facts).toEqual([]);
  });

  it("is nobody else's to see or change", async () => {
    const fact = await remember(scope, { content: "Has a dog", pinned: false });
    for (const other of elsewhere) {
      expect((await memories(other, { history: true })).facts).toEqual([]);
      await expect(changeMemory(other, fact.id, { pinned: true })).rejects.toMatchObject({ status: 404 });
      await expect(forgetMemory(other, fact.id)).rejects.toMatchObject({ status: 404 });
    }
  });
});

describe("a memory taken from a message", () => {
  it("names it, and stays when it is forgotten", async () => {
    const message = await said("My sister is called Ana");
    const taken = { content: "Has a sister, Ana", pinned: false, source_message_id: message.id };
    expect(await remember(scope, taken)).toMatchObject({ source_message_ids: [message.id] });
    for (const other of elsewhere)
      await expect(remember(other, taken)).rejects.toMatchObject({ status: 404 });
    expect(await forgetMessage(scope, message.id)).toMatchObject({ deleted: { messages: 1, memories: 0 } });
    expect((await known()).facts).toMatchObject([{ content: "Has a sister, Ana", source_message_ids: [] }]);
  });
});

describe("a learned memory", () => {
  it("names the messages it came from, and goes with the last of them", async () => {
    const [one, two] = [await said("I live in Porto"), await said("Porto is home")];
    const fact = await learned("Lives in Porto", one.id, two.id);
    expect((await known()).facts[0]).toMatchObject({ id: fact.id, source_message_ids: [one.id, two.id] });
    expect(await forgetMessage(scope, one.id)).toMatchObject({ deleted: { messages: 1, memories: 0 } });
    expect(await forgetMessage(scope, two.id)).toMatchObject({ deleted: { messages: 1, memories: 1 } });
    expect((await known()).facts).toEqual([]);
  });

  it("stays once it was corrected by hand", async () => {
    const message = await said("I live in Porto");
    const fact = await learned("Lives in Porto", message.id);
    await changeMemory(scope, fact.id, { content: "Lives in Porto, near the sea" });
    await forgetMessage(scope, message.id);
    expect((await known()).facts).toHaveLength(1);
  });

  it("that was replaced is history, and says by what", async () => {
    const [older, newer] = [await learned("Lives in Lisbon"), await learned("Lives in Porto")];
    store.sqlite
      .prepare(
        "insert into memory_successions (user_id, persona_id, fact_id, superseded_by) values (?, ?, ?, ?)",
      )
      .run(scope.userId, scope.personaId, older.id, newer.id);
    expect((await known()).facts.map(({ id }) => id)).toEqual([newer.id]);
    expect((await known(true)).facts.find(({ id }) => id === older.id)).toMatchObject({
      superseded_by: newer.id,
    });
    await forgetMemory(scope, newer.id);
    expect((await known()).facts.map(({ id }) => id)).toEqual([older.id]);
  });
});

describe("an import", () => {
  const AT = "2024-05-01T10:00:00Z";

  it("keeps every message to the byte, in order, whatever it holds", async () => {
    const contents = [
      "",
      "  spaces  ",
      "nul\u0000inside",
      "x".repeat(120_000),
      "🙂e\u0301",
      "<b>html</b>",
      "\ufeffbom",
    ];
    const given = contents.map((content, i) => ({
      role: i % 2 ? "assistant" : "user",
      content,
      timestamp: AT,
    }));
    const report = await bring(scope, given);
    expect(report).toMatchObject({ imported: 7, skipped: 0 });
    expect(report.ids.every(({ id }, i) => i === 0 || id > (report.ids[i - 1]?.id ?? 0))).toBe(true);
    const rows = await scope.list(chatMessages, { orderBy: [chatMessages.id as never], limit: 100 });
    expect(rows.map(({ content }) => content)).toEqual(contents);
  });

  it("skips what it has by its outer id, within a call and over calls, and says which message each is", async () => {
    const one = { role: "user", content: "hi", timestamp: AT, external_id: "a" };
    const first = await bring(scope, [one, one, { ...one, external_id: "b" }]);
    expect(first).toMatchObject({ imported: 2, skipped: 1 });
    expect(first.ids[0]).toEqual(first.ids[1]);
    expect(await bring(scope, [one, { ...one, external_id: undefined }])).toMatchObject({
      imported: 1,
      skipped: 1,
    });
    for (const other of elsewhere) expect(await bring(other, [one])).toMatchObject({ imported: 1 });
  });

  it.each([
    [{ role: "system", content: "x", timestamp: AT }, "messages.1.role"],
    [{ role: "user", content: 7, timestamp: AT }, "messages.1.content"],
    [{ role: "user", content: "x", timestamp: "yesterday" }, "messages.1.timestamp"],
    [{ role: "user", content: "x" }, "messages.1.timestamp"],
  ])("refuses %j and names it", (bad, path) => {
    const result = ImportMessages.safeParse({
      messages: [{ role: "user", content: "fine", timestamp: AT }, bad],
    });
    expect(result.error?.issues[0]?.path.join(".")).toBe(path);
  });

  it("of an export gives the same messages back", async () => {
    const given = [
      { role: "user", content: " hello ", timestamp: "2024-05-01T10:00:00.123456Z", external_id: "x" },
      { role: "assistant", content: "hi", timestamp: "2024-05-01T10:00:00.123456Z" },
    ];
    const { ids } = await bring(scope, given);
    await markHeard(scope, ids[1]?.id as number, 1);
    await said("and now");
    const all = async (of: Scope) => {
      const found = [];
      for await (const message of exportedMessages(of)) found.push(message);
      return found;
    };
    const exported = JSON.parse(JSON.stringify(await all(scope)));
    const owner = { id: scope.userId } as never;
    const copy = await aScope(store, owner, aPersona(store, owner));
    await importMessages(copy, ImportMessages.parse({ messages: exported }));
    const plain = (
      list: { role: string; content: string; timestamp: string; heard_until: number | null }[],
    ) => list.map(({ role, content, timestamp, heard_until }) => ({ role, content, timestamp, heard_until }));
    expect(plain(await all(copy))).toEqual(plain(exported));
    expect(exported.map(({ heard_until }: { heard_until: number | null }) => heard_until)).toContain(1);
  });

  it("takes no mark of a cut that cannot be, and the message all the same", async () => {
    const at = "2024-05-01T10:00:00Z";
    const { ids } = await bring(scope, [
      { role: "user", content: "hi", timestamp: at, heard_until: 1 },
      { role: "assistant", content: "hi", timestamp: at, heard_until: 99 },
      { role: "assistant", content: "ho", timestamp: at, heard_until: "all of it" },
    ]);
    const rows = await scope.list(chatMessages, { limit: 10 });
    expect(ids.map(({ id }) => rows.find((row) => row.id === id)?.heardUntil)).toEqual([null, 2, null]);
  });
});
