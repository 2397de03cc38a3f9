import { beforeEach, expect, it } from "vitest";
import { fromDate, toIso } from "@/db/instant";
import { chatMessages, conversationMemories } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import { aScope, aUser, freshStore, systemPersona } from "@/db/testing";
import { firstSaid } from "./first-said";
import { importMessages } from "./import";
import { moods } from "./moods";

let scope: Scope;
let elsewhere: Scope[];
beforeEach(async () => {
  const store = freshStore();
  const user = aUser(store);
  scope = await aScope(store, user, systemPersona(store));
  elsewhere = [
    await aScope(store, user, systemPersona(store, "Alex")),
    await aScope(store, aUser(store), systemPersona(store)),
  ];
});

const daysAgo = (days: number) => fromDate(new Date(Date.now() - days * 86_400_000));
const said = (given: Partial<typeof chatMessages.$inferInsert>) =>
  scope.atomic((tx) =>
    tx.add(chatMessages, { role: "user", content: "x", sentiment: "positive", ...given } as never),
  );

it("moods are those of the user's own words of late, and of nobody else's", async () => {
  await said({ timestamp: daysAgo(40) });
  await said({ timestamp: daysAgo(3), sentiment: "negative" });
  await said({ timestamp: daysAgo(2) });
  await said({ role: "assistant" });
  await said({ sentiment: null });
  const { id } = await scope.atomic((tx) => tx.add(conversationMemories, { isIncognito: true }));
  await said({ memoryId: id });
  expect((await moods(scope, { days: 30 })).map(({ sentiment }) => sentiment)).toEqual([
    "positive",
    "negative",
  ]);
  for (const other of elsewhere) expect(await moods(other, { days: 30 })).toEqual([]);
});

it("the earliest message of a history is found, an imported one too", async () => {
  expect(await firstSaid(scope)).toBeNull();
  await said({ timestamp: daysAgo(3) });
  const earliest = daysAgo(40);
  await said({ timestamp: earliest });
  expect(await firstSaid(scope)).toBe(toIso(earliest));
});

it("an imported history counts on the days it was written", async () => {
  const message = (days: number, content: string, role: "user" | "assistant" = "user") => ({
    role,
    content,
    timestamp: daysAgo(days),
  });
  await importMessages(scope, {
    messages: [
      message(9, "I love this wonderful day!"),
      message(9, "I love it as well!", "assistant"),
      message(2, "Had a rough day."),
      message(1, "I'm allergic to peanuts"),
    ],
  });
  expect((await moods(scope, { days: 30 })).map(({ sentiment }) => sentiment)).toEqual([
    "neutral",
    "negative",
    "positive",
  ]);
});
