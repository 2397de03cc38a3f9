import { expect, it } from "vitest";
import { chatMessages } from "@/db/schema/chat";
import { aScope, aUser, freshStore, systemPersona } from "@/db/testing";
import { history } from "./history";
import { markHeard } from "./mark-heard";
import { ChangeMessage, HistoryQuery } from "./schemas";

async function spoken(content = "One. Two. Three.") {
  const store = freshStore();
  const ann = aUser(store);
  const scope = await aScope(store, ann, systemPersona(store, "Isabella"));
  const { question, reply } = await scope.atomic((tx) => ({
    question: tx.add(chatMessages, { role: "user", content: "Count for me." }),
    reply: tx.add(chatMessages, { role: "assistant", content }),
  }));
  const stored = async () => (await history(scope, HistoryQuery.parse({}))).messages.at(-1)?.heard_until;
  return { store, ann, scope, question, reply, stored };
}

it("notes where a reply was cut, and takes it back", async () => {
  const { scope, reply, stored } = await spoken();
  expect(await stored()).toBeNull();
  expect(await markHeard(scope, reply.id, 5)).toMatchObject({ id: reply.id, heard_until: 5 });
  expect(await stored()).toBe(5);
  await markHeard(scope, reply.id, null);
  expect(await stored()).toBeNull();
});

it("shows no more heard than there is: the page is ahead of what is stored of a reply being written", async () => {
  const { scope, reply, stored } = await spoken("One.");
  await markHeard(scope, reply.id, 900);
  expect(await stored()).toBe(4);
});

it("is of replies alone", async () => {
  const { scope, question } = await spoken();
  await expect(markHeard(scope, question.id, 1)).rejects.toMatchObject({ status: 404 });
  await expect(markHeard(scope, 9_999, 1)).rejects.toMatchObject({ status: 404 });
});

it("is nobody else's to note, nor another persona's", async () => {
  const { store, ann, reply, stored } = await spoken();
  for (const stranger of [
    await aScope(store, aUser(store), systemPersona(store, "Isabella")),
    await aScope(store, ann, systemPersona(store, "Alex")),
  ])
    await expect(markHeard(stranger, reply.id, 1)).rejects.toMatchObject({ status: 404 });
  expect(await stored()).toBeNull();
});

it.each([
  [{}],
  [{ heard_until: -1 }],
  [{ heard_until: 1.5 }],
  [{ heard_until: "3" }],
  [{ heard_until: 1e9 }],
  [{ heard_until: 1, content: "x" }],
])("%j is no such note", (body) => expect(ChangeMessage.safeParse(body).success).toBe(false));
