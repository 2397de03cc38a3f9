import { randomUUID } from "node:crypto";
import { all, join, speak, textOf, textUpTo } from "../fixtures/listen";
import { historyOf, personaNamed } from "../fixtures/talk";
import { expect, test } from "./fixtures";

/** Long enough that nobody waits for its end: 20 s. */
const ENDLESS = "[[slow:50x400]]";

test("a reply streams in the parts of the AI SDK, and is stored as it was told", async ({ person }) => {
  const { id } = await personaNamed(person.api, "Isabella");
  const { response, parts } = await speak(person, id, { content: "tell me" });
  expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
  expect(response.headers.get("x-vercel-ai-ui-message-stream")).toBe("v1");
  expect(response.headers.get("cache-control")).toMatch(/no-(cache|store)/);
  const told = await all(parts);
  const { messages } = await historyOf(person.api, id);
  const [asked, reply] = messages;
  expect(told[0]).toEqual({
    type: "start",
    messageId: String(reply?.id),
    messageMetadata: { message_id: reply?.id, user_message_id: asked?.id },
  });
  const types = told.map(({ type }) => type);
  expect(types.filter((type) => type !== "text-delta")).toEqual([
    "start",
    "start-step",
    "text-start",
    "text-end",
    "finish-step",
    "finish",
  ]);
  expect(types.filter((type) => type === "text-delta").length).toBeGreaterThan(3);
  expect(reply).toMatchObject({ status: "complete", content: textOf(told) });
});

test("the words come while the model speaks, not all at its end", async ({ person }) => {
  const { id } = await personaNamed(person.api, "Alex");
  const { parts, leave } = await speak(person, id, { content: ENDLESS });
  expect(await textUpTo(parts, 12)).toMatch(/^word1 word2/);
  leave();
  await person.api.post(`/api/personas/${id}/messages/stop`);
});

test("the history follows a running reply by at most a second", async ({ person }) => {
  const { id } = await personaNamed(person.api, "Maya");
  const { parts, leave } = await speak(person, id, { content: ENDLESS });
  const heard = await textUpTo(parts, 30);
  const written = async () => {
    const reply = (await historyOf(person.api, id)).messages.at(-1);
    return reply?.status === "streaming" && reply.content.startsWith(heard.trimEnd());
  };
  await expect.poll(written, { timeout: 1_000 }).toBe(true);
  leave();
  await person.api.post(`/api/personas/${id}/messages/stop`);
});

test("a reply outlives its client: left early, it is joined from its start and ends whole", async ({
  person,
}) => {
  const { id } = await personaNamed(person.api, "Luna");
  const { parts, leave } = await speak(person, id, { content: "[[slow:40x25]]" });
  await textUpTo(parts, 6);
  leave();
  const { response, parts: joined } = await join(person, id);
  expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
  const told = await all(joined);
  expect(told[0]?.type).toBe("start");
  expect(told.at(-1)?.type).toBe("finish");
  const whole = Array.from({ length: 25 }, (_, n) => `word${n + 1} `).join("");
  expect(textOf(told)).toBe(whole);
  expect((await historyOf(person.api, id)).messages.at(-1)).toMatchObject({
    status: "complete",
    content: whole,
  });
});

test("a reply that nobody waits for is stored all the same", async ({ person }) => {
  const { id } = await personaNamed(person.api, "Sam");
  const { parts, leave } = await speak(person, id, { content: "[[slow:20x15]]" });
  await parts.next();
  leave();
  await expect
    .poll(async () => (await historyOf(person.api, id)).messages.at(-1))
    .toMatchObject({ status: "complete", content: expect.stringMatching(/word15 $/) });
});

test("two listeners hear the same", async ({ person }) => {
  const { id } = await personaNamed(person.api, "Sam");
  const first = await speak(person, id, { content: "[[slow:20x15]]" });
  await textUpTo(first.parts, 6);
  const second = await join(person, id);
  const [one, two] = await Promise.all([all(first.parts), all(second.parts)]);
  expect(textOf(two)).toMatch(/^word1 .*word15 $/);
  expect(textOf(two).endsWith(textOf(one))).toBe(true);
});

test("where nothing runs there is nothing to join, and stopping is no fault", async ({ person }) => {
  const { id } = await personaNamed(person.api, "Ethan");
  const joined = await person.api.get(`/api/personas/${id}/messages/stream`);
  expect([joined.status(), await joined.text()]).toEqual([204, ""]);
  const stopped = await person.api.post(`/api/personas/${id}/messages/stop`);
  expect([stopped.status(), await stopped.text()]).toEqual([204, ""]);
});

test("Stop keeps what was said, tells the listener, and hangs up on the model", async ({
  person,
  standIn,
}) => {
  const { id } = await personaNamed(person.api, "Isabella");
  const mark = randomUUID();
  const { parts } = await speak(person, id, { content: `${ENDLESS} ${mark}` });
  const heard = await textUpTo(parts, 20);
  expect((await person.api.post(`/api/personas/${id}/messages/stop`)).status()).toBe(204);
  const reply = (await historyOf(person.api, id)).messages.at(-1);
  expect(reply).toMatchObject({ status: "interrupted", error: null });
  expect(reply?.content.startsWith(heard.trimEnd())).toBe(true);
  const rest = await all(parts);
  expect(rest.at(-1)?.type).toBe("abort");
  expect(heard + textOf(rest)).toBe(reply?.content);
  await expect.poll(async () => (await standIn.requestsWith(mark))[0]?.closed_early).toBe(true);
});

test("Stop ends the replies that wait their turn as well", async ({ person }) => {
  const { id } = await personaNamed(person.api, "Maya");
  const first = await speak(person, id, { content: ENDLESS });
  await textUpTo(first.parts, 6);
  const second = await speak(person, id, { content: "and another thing" });
  await person.api.post(`/api/personas/${id}/messages/stop`);
  await Promise.all([all(first.parts), all(second.parts)]);
  const { messages } = await historyOf(person.api, id);
  expect(messages.map(({ status }) => status)).not.toContain("streaming");
  expect(messages.filter(({ role }) => role === "user")).toHaveLength(2);
});

test("a message behind a running reply is acknowledged at once, and answered in its turn", async ({
  person,
}) => {
  const { id } = await personaNamed(person.api, "Alex");
  const first = await speak(person, id, { content: ENDLESS });
  await textUpTo(first.parts, 6);
  const second = await speak(person, id, { content: "and another thing" });
  const { value: start } = await second.parts.next();
  const stored = (await historyOf(person.api, id)).messages.filter(({ role }) => role === "user");
  expect(start?.messageMetadata?.user_message_id).toBe(stored[1]?.id);
  expect(stored.map(({ content }) => content)).toEqual([ENDLESS, "and another thing"]);
  await person.api.post(`/api/personas/${id}/messages/stop`);
  await Promise.all([all(first.parts), all(second.parts)]);
});

test("Stop with one persona leaves the reply of another alone", async ({ person }) => {
  const [alex, maya] = await Promise.all(["Alex", "Maya"].map((name) => personaNamed(person.api, name)));
  const { parts } = await speak(person, alex?.id ?? 0, { content: "[[slow:20x20]]" });
  await textUpTo(parts, 6);
  await person.api.post(`/api/personas/${maya?.id}/messages/stop`);
  expect((await all(parts)).at(-1)?.type).toBe("finish");
});

test("one user neither joins nor stops another's reply with the same persona", async ({
  person,
  another,
}) => {
  const other = await another();
  const { id } = await personaNamed(person.api, "Luna");
  const { parts } = await speak(person, id, { content: "[[slow:20x30]]" });
  await textUpTo(parts, 6);
  expect((await other.api.get(`/api/personas/${id}/messages/stream`)).status()).toBe(204);
  await other.api.post(`/api/personas/${id}/messages/stop`);
  expect((await all(parts)).at(-1)?.type).toBe("finish");
});

test("a message sent again while its reply runs joins that reply", async ({ person, standIn }) => {
  const { id } = await personaNamed(person.api, "Ethan");
  const body = { content: `[[slow:20x20]] ${randomUUID()}`, client_message_id: randomUUID() };
  const first = await speak(person, id, body);
  await textUpTo(first.parts, 6);
  const again = await speak(person, id, body);
  const told = await all(again.parts);
  expect(textOf(told)).toMatch(/^word1 .*word20 $/);
  expect(await standIn.requestsWith(body.content.slice(-36))).toHaveLength(1);
  const retold = await all((await speak(person, id, body)).parts);
  expect(textOf(retold)).toBe(textOf(told));
  expect(retold[0]).toEqual(told[0]);
  expect(retold.at(-1)?.type).toBe("finish");
});

test("forgetting a history while a reply runs ends the reply and leaves nothing", async ({ person }) => {
  const { id } = await personaNamed(person.api, "Sam");
  const { parts } = await speak(person, id, { content: ENDLESS });
  await textUpTo(parts, 6);
  expect((await person.api.delete(`/api/personas/${id}/messages`)).status()).toBe(200);
  await all(parts);
  expect((await historyOf(person.api, id)).messages).toEqual([]);
});
