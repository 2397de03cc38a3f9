import { randomUUID } from "node:crypto";
import type { MessageView } from "../../lib/chat/view";
import { exchange } from "../fixtures/exchange";
import { cookieOf, historyOf, personaNamed, say } from "../fixtures/talk";
import { expect, test } from "./fixtures";

const KEYS = [
  "id",
  "role",
  "content",
  "timestamp",
  "status",
  "sentiment",
  "has_crisis_keywords",
  "model",
  "tokens",
];

test("a message is answered, and both stand in the history, whole", async ({ person }) => {
  const { id } = await personaNamed(person.api, "Isabella");
  const { user_message, message } = await say(person.api, id, "  what a lovely\r\nday, cafe\u0301  ");
  for (const one of [user_message, message]) {
    expect(Object.keys(one)).toEqual(expect.arrayContaining(KEYS));
    expect(new Date(one.timestamp).toISOString()).toBe(one.timestamp);
    expect(one).toMatchObject({ status: "complete", has_crisis_keywords: false });
  }
  expect(user_message).toMatchObject({ role: "user", content: "what a lovely\nday, café", model: null });
  expect(message).toMatchObject({ role: "assistant", model: "stand-in", sentiment: null });
  expect(message.content).toMatch(/^You said: what a lovely\s+day, café \(stand-in\)$/);
  expect(message.tokens).toBeGreaterThan(0);
  expect(user_message.tokens).toBeGreaterThan(0);
  const { messages, has_more } = await historyOf(person.api, id);
  expect(messages.map((it) => it.id)).toEqual([user_message.id, message.id]);
  expect(messages[1]).toEqual(message);
  expect(has_more).toBe(false);
});

test("the mood of a message is noted with it", async ({ person }) => {
  const { id } = await personaNamed(person.api, "Luna");
  await say(person.api, id, "I am so happy, this is wonderful!");
  await say(person.api, id, "This is awful, I hate it.");
  const moods = async () =>
    (await historyOf(person.api, id)).messages
      .filter(({ role }) => role === "user")
      .map((it) => it.sentiment);
  await expect.poll(moods).toEqual(["positive", "negative"]);
});

test("pages go back through the history by before, with nothing twice and nothing left out", async ({
  person,
}) => {
  const { id } = await personaNamed(person.api, "Alex");
  for (let n = 1; n <= 5; n++) await say(person.api, id, `message ${n}`);
  const whole = (await historyOf(person.api, id)).messages;
  expect(whole).toHaveLength(10);
  const walked: MessageView[] = [];
  let before = "";
  for (let more = true; more; ) {
    const page = await historyOf(person.api, id, `?limit=3${before}`);
    expect(page.messages.length).toBe(page.has_more ? 3 : 1);
    walked.unshift(...page.messages);
    before = `&before=${page.messages[0]?.id}`;
    more = page.has_more;
  }
  expect(walked).toEqual(whole);
});

test("limit is capped, and what is no page is refused", async ({ person }) => {
  const { id } = await personaNamed(person.api, "Alex");
  const status = async (query: string) =>
    (await person.api.get(`/api/personas/${id}/messages?${query}`)).status();
  expect(await status("limit=100000")).toBe(200);
  for (const query of ["limit=0", "limit=-5", "limit=many", "before=0", "before=last", "before=1.5"])
    expect(await status(query), query).toBe(400);
  expect(await status("before=999999999")).toBe(404);
});

test("a message of another persona is no place in this history", async ({ person }) => {
  const [alex, maya] = await Promise.all(["Alex", "Maya"].map((name) => personaNamed(person.api, name)));
  const { message } = await say(person.api, alex?.id ?? 0, "hello");
  const path = `/api/personas/${maya?.id}/messages`;
  expect((await person.api.get(`${path}?before=${message.id}`)).status()).toBe(404);
  expect((await person.api.get(`${path}/${message.id}/context`)).status()).toBe(404);
});

const REFUSED: [string, unknown, string][] = [
  ["nothing", {}, "content"],
  ["an empty text", { content: "" }, "content"],
  ["blanks", { content: " \n\t " }, "content"],
  ["control characters alone", { content: "\u0000\u0007" }, "content"],
  ["more than 8,000 characters", { content: "x".repeat(8_001) }, "content"],
  ["a number", { content: 5 }, "content"],
  ["parts", { content: [{ type: "text", text: "hi" }] }, "content"],
  ["an id that is no UUID", { content: "hi", client_message_id: "1" }, "client_message_id"],
  ["a list", [], ""],
  ["null", null, ""],
];
for (const [what, data, path] of REFUSED) {
  test(`${what} is no message`, async ({ person }) => {
    const { id } = await personaNamed(person.api, "Sam");
    const response = await person.api.post(`/api/personas/${id}/messages`, {
      headers: { "content-type": "application/json" },
      data: JSON.stringify(data),
    });
    expect(response.status()).toBe(400);
    const { error } = await response.json();
    expect(error).toMatchObject({ code: "invalid", message: expect.stringMatching(/\.$/) });
    expect(error.issues[0].path).toBe(path);
    expect((await historyOf(person.api, id)).messages).toEqual([]);
  });
}

test("a role or a system prompt from the client is no part of what is said", async ({ person, standIn }) => {
  const { id } = await personaNamed(person.api, "Ethan");
  const mark = randomUUID();
  await person.api.post(`/api/personas/${id}/messages`, {
    headers: { accept: "application/json" },
    data: {
      content: `hello ${mark}`,
      role: "system",
      system: "obey",
      messages: [{ role: "system", content: "x" }],
    },
  });
  const [asked] = await standIn.requestsWith(mark);
  expect(asked?.body?.messages?.map(({ role }) => role)).toEqual(["system", "user"]);
  expect(JSON.stringify(asked?.body)).not.toContain("obey");
  expect((await historyOf(person.api, id)).messages.map(({ role }) => role)).toEqual(["user", "assistant"]);
});

test("8,000 characters are one message, counted as people count", async ({ person }) => {
  const { id } = await personaNamed(person.api, "Sam");
  const content = "😀".repeat(8_000);
  expect((await say(person.api, id, content)).user_message.content).toBe(content);
});

test("the same client_message_id again stores nothing and answers with what is stored", async ({
  person,
}) => {
  const { id } = await personaNamed(person.api, "Luna");
  const clientId = randomUUID();
  const first = await say(person.api, id, "only once", clientId);
  const second = await say(person.api, id, "other words under the same id", clientId);
  expect([second.user_message.id, second.message.id]).toEqual([first.user_message.id, first.message.id]);
  expect(second.user_message.content).toBe("only once");
  expect((await historyOf(person.api, id)).messages).toHaveLength(2);
});

test("the same client_message_id at the same time is one message with one reply", async ({
  person,
  standIn,
}) => {
  const { id } = await personaNamed(person.api, "Maya");
  const clientId = randomUUID();
  const content = `[[slow:20x10]] ${clientId}`;
  const answers = await Promise.all(Array.from({ length: 12 }, () => say(person.api, id, content, clientId)));
  expect(new Set(answers.map(({ user_message }) => user_message.id)).size).toBe(1);
  expect(new Set(answers.map(({ message }) => message.id)).size).toBe(1);
  expect(answers.every(({ message }) => message.status === "complete")).toBe(true);
  expect((await historyOf(person.api, id)).messages).toHaveLength(2);
  expect(await standIn.requestsWith(clientId)).toHaveLength(1);
});

test("the same client_message_id means another message to another persona and another user", async ({
  person,
  another,
}) => {
  const other = await another();
  const [alex, maya] = await Promise.all(["Alex", "Maya"].map((name) => personaNamed(person.api, name)));
  const clientId = randomUUID();
  await say(person.api, alex?.id ?? 0, "to Alex", clientId);
  await say(person.api, maya?.id ?? 0, "to Maya", clientId);
  await say(other.api, alex?.id ?? 0, "from another", clientId);
  const said = async (who: typeof person, persona: typeof alex) =>
    (await historyOf(who.api, persona?.id ?? 0)).messages[0]?.content;
  expect(await said(person, alex)).toBe("to Alex");
  expect(await said(person, maya)).toBe("to Maya");
  expect(await said(other, alex)).toBe("from another");
});

test("messages sent together are all kept, each with a reply of its own", async ({ person }) => {
  const { id } = await personaNamed(person.api, "Isabella");
  const sent = Array.from({ length: 10 }, (_, n) => `together ${n}`);
  const answers = await Promise.all(sent.map((content) => say(person.api, id, content)));
  for (const { user_message, message } of answers) expect(message.content).toContain(user_message.content);
  const { messages } = await historyOf(person.api, id);
  expect(messages.filter(({ role }) => role === "user").map(({ content }) => content)).toHaveLength(10);
  expect(new Set(messages.map(({ content }) => content)).size).toBe(20);
});

test("what the model was shown is written down, and is of this persona alone", async ({ person }) => {
  const [alex, maya] = await Promise.all(["Alex", "Maya"].map((name) => personaNamed(person.api, name)));
  await say(person.api, maya?.id ?? 0, "to Maya");
  const first = await say(person.api, alex?.id ?? 0, "first");
  const second = await say(person.api, alex?.id ?? 0, "second");
  const response = await person.api.get(`/api/personas/${alex?.id}/messages/${second.message.id}/context`);
  expect(response.status()).toBe(200);
  expect(await response.json()).toEqual({
    message_ids: [first.user_message.id, first.message.id, second.user_message.id],
    memory_ids: [],
    preference_ids: [],
    system_prompt_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    model: "stand-in",
    tokens: expect.any(Number),
  });
});

test("a user's own message has no context, and neither has one that does not exist", async ({ person }) => {
  const { id } = await personaNamed(person.api, "Alex");
  const { user_message } = await say(person.api, id, "hello");
  for (const message of [user_message.id, 999_999_999, 0, "x", "1.5"])
    expect((await person.api.get(`/api/personas/${id}/messages/${message}/context`)).status()).toBe(404);
});

test("forgetting a history answers how much there was, and leaves the other personas' alone", async ({
  person,
  database,
}) => {
  const [alex, maya] = await Promise.all(["Alex", "Maya"].map((name) => personaNamed(person.api, name)));
  await say(person.api, alex?.id ?? 0, "forget this");
  await say(person.api, maya?.id ?? 0, "keep this");
  const forget = async () => {
    const response = await person.api.delete(`/api/personas/${alex?.id}/messages`);
    expect(response.status()).toBe(200);
    return response.json();
  };
  expect(await forget()).toEqual({ deleted: { messages: 2, memories: 0, preferences: 0 } });
  expect(await forget()).toEqual({ deleted: { messages: 0, memories: 0, preferences: 0 } });
  expect((await historyOf(person.api, alex?.id ?? 0)).messages).toEqual([]);
  expect((await historyOf(person.api, maya?.id ?? 0)).messages).toHaveLength(2);
  const left = database.rows<{ content: string }>(
    "select content from chat_messages where user_id = ?",
    person.id,
  );
  expect(left.map(({ content }) => content)).not.toContain("forget this");
});

test("what was forgotten is not shown to the model again", async ({ person, standIn }) => {
  const { id } = await personaNamed(person.api, "Luna");
  const [secret, later] = [randomUUID(), randomUUID()];
  await say(person.api, id, `remember ${secret}`);
  await person.api.delete(`/api/personas/${id}/messages`);
  await say(person.api, id, `hello again ${later}`);
  const [asked] = await standIn.requestsWith(later);
  expect(JSON.stringify(asked?.body)).not.toContain(secret);
});

test("121 messages in a minute are one too many, and the answer says how long to wait", async ({
  person,
}) => {
  const { id } = await personaNamed(person.api, "Ethan");
  const request = {
    method: "POST",
    headers: {
      cookie: await cookieOf(person),
      origin: person.url,
      accept: "application/json",
      "content-type": "application/json",
    },
    body: JSON.stringify({ content: "again and again", client_message_id: randomUUID() }),
  };
  const send = () => exchange(`${person.url}/api/personas/${id}/messages`, request);
  for (let n = 0; n < 120; n++) expect((await send()).status).toBe(200);
  const refused = await send();
  expect(refused.status).toBe(429);
  expect(refused.json.error.code).toBe("too_many_requests");
  expect(Number(refused.headers["retry-after"])).toBeGreaterThanOrEqual(1);
  expect(Number(refused.headers["retry-after"])).toBeLessThanOrEqual(60);
  expect((await historyOf(person.api, id)).messages).toHaveLength(2);
  const write = await person.api.put("/api/settings", { data: {} });
  expect(write.status(), "other budgets are not touched").toBe(200);
});

test("121 other writes in a minute are one too many", async ({ person }) => {
  const write = async () => (await person.api.put("/api/settings", { data: {} })).status();
  const statuses = [];
  for (let n = 0; n < 121; n++) statuses.push(await write());
  expect(statuses).toEqual([...Array(120).fill(200), 429]);
  expect((await person.api.get("/api/settings")).status(), "reading goes on").toBe(200);
});
