import { beforeEach, describe, expect, it } from "vitest";
import { chatMessages } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import type { Store } from "@/db/store";
import { aScope, aUser, freshStore, systemPersona } from "@/db/testing";
import { history } from "./history";

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
    for (const other of [stranger, elsewhere])
      await expect(history(other, { limit: 5, before: message?.id })).rejects.toMatchObject({ status: 404 });
  });
});
