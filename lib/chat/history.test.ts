import { beforeEach, describe, expect, it } from "vitest";
import { chatMessages } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import type { Store } from "@/db/store";
import { aScope, aUser, freshStore, systemPersona } from "@/db/testing";
import { history } from "./history";
import { HistoryQuery, Say } from "./schemas";
import type { HistoryPage } from "./view";

let store: Store;
let scope: Scope;
beforeEach(async () => {
  store = freshStore();
  scope = await aScope(store, aUser(store), systemPersona(store));
});

const fill = (n: number, timestamp?: (i: number) => string) =>
  scope.atomic((tx) => {
    for (let i = 0; i < n; i += 1)
      tx.add(chatMessages, { role: "user", content: `${i}`, ...(timestamp && { timestamp: timestamp(i) }) });
  });

describe("a history", () => {
  it("is empty before the first word", async () => {
    expect(await history(scope, { limit: 50 })).toEqual({ messages: [], has_more: false });
  });

  it("comes in pages, each oldest first, and misses and doubles nothing", async () => {
    await fill(25);
    const seen: string[] = [];
    let before: number | undefined;
    for (let more = true; more; ) {
      const page = await history(scope, { limit: 10, before });
      seen.unshift(...page.messages.map((message) => message.content));
      before = page.messages[0]?.id;
      more = page.has_more;
    }
    expect(seen).toEqual(Array.from({ length: 25 }, (_, i) => `${i}`));
  });

  it("orders by time, then by number, however the rows came in", async () => {
    await fill(6, (i) => `2025-01-0${(i % 3) + 1}T00:00:00.000000Z`);
    const { messages } = await history(scope, { limit: 50 });
    expect(messages.map((message) => message.content)).toEqual(["0", "3", "1", "4", "2", "5"]);
    const [, , third] = messages;
    const earlier = await history(scope, { limit: 50, before: third?.id });
    expect(earlier.messages.map((message) => message.content)).toEqual(["0", "3"]);
  });

  it("cannot be paged by a message of another history", async () => {
    await fill(3);
    const [message] = (await history(scope, { limit: 1 })).messages;
    const stranger = await aScope(store, aUser(store), systemPersona(store));
    const elsewhere = await aScope(store, { id: scope.userId } as never, systemPersona(store, "Alex"));
    for (const other of [stranger, elsewhere]) {
      const id = message?.id as number;
      for (const page of [{ before: id }, { after: id }, { around: { id } }])
        await expect(history(other, { limit: 5, ...page })).rejects.toMatchObject({ status: 404 });
      expect((await history(other, { limit: 5, ids: [id] })).messages).toEqual([]);
    }
  });

  const said = (page: HistoryPage) => page.messages.map((message) => message.content);

  it("can be read around a message, and on from there in both directions", async () => {
    await fill(20);
    const all = (await history(scope, { limit: 20 })).messages;
    const middle = await history(scope, { limit: 5, around: { id: all[9]?.id as number } });
    expect(said(middle)).toEqual(["7", "8", "9", "10", "11"]);
    expect(middle).toMatchObject({ has_more: true, has_newer: true });
    const next = await history(scope, { limit: 4, after: middle.messages.at(-1)?.id });
    expect(said(next)).toEqual(["12", "13", "14", "15"]);
    expect(next.has_newer).toBe(true);
    const last = await history(scope, { limit: 4, after: next.messages.at(-1)?.id });
    expect(said(last)).toEqual(["16", "17", "18", "19"]);
    expect(last.has_newer).toBe(false);
    const first = await history(scope, { limit: 5, around: { id: all[0]?.id as number } });
    expect(said(first)).toEqual(["0", "1", "2"]);
    expect(first).toMatchObject({ has_more: false, has_newer: true });
  });

  it("can be read around a moment: from the first message since, or the last one there is", async () => {
    expect(
      (await history(scope, { limit: 3, around: { at: "2025-01-01T00:00:00.000000Z" } })).messages,
    ).toEqual([]);
    await fill(5, (i) => `2025-01-0${i + 1}T00:00:00.000000Z`);
    const at = (day: number) =>
      history(scope, { limit: 3, around: { at: `2025-01-0${day}T12:00:00.000000Z` } });
    expect(said(await at(2))).toEqual(["1", "2", "3"]);
    expect(said(await at(9))).toEqual(["3", "4"]);
  });

  it("gives named messages in their order, and leaves out those that are not there", async () => {
    await fill(4);
    const ids = (await history(scope, { limit: 4 })).messages.map(({ id }) => id);
    expect(said(await history(scope, { limit: 1, ids: [...ids.slice(1).reverse(), 999_999] }))).toEqual([
      "1",
      "2",
      "3",
    ]);
  });
});

describe("what may be asked of a history", () => {
  it.each([
    [{ before: "1", after: "2" }, "Give one of before, after, around and ids."],
    [{ ids: "1,x" }, "ids are the ids of at most 200 messages, with a comma between them."],
    [{ ids: "" }, "ids are the ids of at most 200 messages, with a comma between them."],
    [{ around: "yesterday" }, "around is the id of a message, or a moment as ISO 8601 with a zone."],
  ])("is not %j", (query, sentence) => {
    expect(HistoryQuery.safeParse(query).error?.issues[0]?.message).toBe(sentence);
  });

  it("is a place by number or by time", () => {
    expect(HistoryQuery.parse({ around: "12" }).around).toEqual({ id: 12 });
    expect(HistoryQuery.parse({ around: "2025-01-01T00:00:00+01:00" }).around).toEqual({
      at: "2024-12-31T23:00:00.000000Z",
    });
    expect(HistoryQuery.parse({ ids: "3, 4" }).ids).toEqual([3, 4]);
  });
});

describe("a client's own id", () => {
  it("is the same in capitals", () => {
    const client_message_id = "6F1B7C3E-0D7C-4B77-9D0C-0D7A2F9A3C11";
    const said = Say.parse({ content: "hi", client_message_id });
    expect(said.client_message_id).toBe(client_message_id.toLowerCase());
  });
});
