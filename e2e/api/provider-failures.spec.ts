import { randomUUID } from "node:crypto";
import { freePort } from "../../scripts/steps/port.mjs";
import { all, speak, textOf } from "../fixtures/listen";
import { newcomer } from "../fixtures/newcomer";
import { historyOf, personaNamed, say } from "../fixtures/talk";
import { startLanguageModel } from "../stand-ins/language-model.mjs";
import { expect, test } from "./fixtures";

/** What the stand-in's refusals hold and no user may ever read. */
const PRIVATE =
  /secret|sk-|stand-in-key|Traceback|main\.py|nginx|10\.0\.0|gpu-17|CUDA|internal-flag|proj_|org-|https?:|127\.0\.0\.1|undefined|\[object/i;

/** How each fault of a provider ends: what was already said is kept, and a sentence says what happened. */
const FAULTS: [mode: string, said: string, sentence: RegExp][] = [
  ["m500", "", /having trouble/],
  ["m502html", "", /having trouble/],
  ["m429", "", /too many requests.*7 seconds/],
  ["mquota", "", /run out of credit/],
  ["m401", "", /refused this app's key/],
  ["m403", "", /refused this app's key/],
  ["m404", "", /was not found/],
  ["m400", "", /did not accept/],
  ["m400ctx", "", /too long/],
  ["redirect", "", /address/],
  ["cut", "You said: hello", /broke off/],
  ["eof", "You said: hello (stand-in)", /broke off/],
  ["errev", "You said: hello", /having trouble/],
  ["garbage", "You said: hello", /having trouble|broke off/],
  ["empty", "", /without saying anything|empty answer/],
  ["filter", "", /declined to answer/],
];

for (const [mode, said, sentence] of FAULTS) {
  test(`a provider's ${mode} ends in a stored reply with a sentence`, async ({ person }) => {
    const { id } = await personaNamed(person.api, "Isabella");
    const { user_message, message } = await say(person.api, id, `[[${mode}]] hello`);
    expect(user_message).toMatchObject({ status: "complete", content: `[[${mode}]] hello` });
    expect(message).toMatchObject({ status: "error", role: "assistant", model: "stand-in" });
    expect(message.error).toMatch(sentence);
    expect(message.error).toMatch(/^[A-Z].*\.$/);
    expect(message.content).toBe(said || message.error);
    expect(message.error).not.toMatch(PRIVATE);
    expect((await historyOf(person.api, id)).messages).toEqual([user_message, message]);
  });
}

for (const mode of ["m500", "cut", "m401"]) {
  test(`in the stream a provider's ${mode} is an error part after what was said`, async ({ person }) => {
    const { id } = await personaNamed(person.api, "Alex");
    const told = await all((await speak(person, id, { content: `[[${mode}]] hello` })).parts);
    const reply = (await historyOf(person.api, id)).messages.at(-1);
    expect(told.at(-1)).toEqual({ type: "error", errorText: reply?.error });
    expect(textOf(told)).toBe(mode === "cut" ? reply?.content : "");
    expect(JSON.stringify(told)).not.toMatch(PRIVATE);
  });
}

test("a reply cut at the model's own length is kept as whole", async ({ person }) => {
  const { id } = await personaNamed(person.api, "Maya");
  const { message } = await say(person.api, id, "[[length]] hello");
  expect(message).toMatchObject({ status: "complete", content: "You said: hello (stand-in)" });
});

test("what a model thinks before it speaks is no part of the reply", async ({ person }) => {
  const { id } = await personaNamed(person.api, "Maya");
  const told = await all((await speak(person, id, { content: "[[think]] hello" })).parts);
  expect(textOf(told)).toBe("You said: hello");
  const { message } = await say(person.api, id, "[[think]] hello");
  expect(message.content).toBe("You said: hello");
});

test("characters that arrive in halves come out whole", async ({ person }) => {
  const { id } = await personaNamed(person.api, "Luna");
  const { message } = await say(person.api, id, "[[bytes]] naïve 👩‍👩‍👧 漢字");
  expect(message.content).toBe("You said: naïve 👩‍👩‍👧 漢字 (stand-in)");
});

test("a failed reply is not shown to the model later, and does not stop the talk", async ({
  person,
  standIn,
}) => {
  const { id } = await personaNamed(person.api, "Sam");
  const failed = await say(person.api, id, "[[m500]] hello");
  const mark = randomUUID();
  expect((await say(person.api, id, mark)).message.status).toBe("complete");
  const [asked] = await standIn.requestsWith(mark);
  expect(JSON.stringify(asked?.body)).not.toContain(failed.message.error);
});

test("a model that is not there yet: the same message sent again later gets its reply, once", async ({
  serve,
}) => {
  const port = await freePort("127.0.0.1");
  const server = await serve({ env: { OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1` } });
  const person = await newcomer(server);
  const { id } = await personaNamed(person.api, "Isabella");
  const clientId = randomUUID();
  const down = await say(person.api, id, "are you there", clientId);
  expect(down.message).toMatchObject({ status: "error", error: expect.stringMatching(/cannot be reached/) });
  const model = await startLanguageModel({ port });
  const up = await say(person.api, id, "are you there", clientId);
  expect(up.user_message.id).toBe(down.user_message.id);
  expect(up.message).toMatchObject({ status: "complete", content: "You said: are you there (stand-in)" });
  expect((await historyOf(person.api, id)).messages).toEqual([up.user_message, up.message]);
  await model.close();
});

test("a model that hangs is given up: before its first word, and in its middle", async ({ serve }) => {
  const model = await startLanguageModel();
  const server = await serve({
    env: { OPENAI_BASE_URL: model.url, REPLY_FIRST_TOKEN_SECONDS: "0.3", REPLY_IDLE_SECONDS: "0.3" },
  });
  const person = await newcomer(server);
  const { id } = await personaNamed(person.api, "Isabella");
  for (const mode of ["hang", "hanghead"]) {
    const { message } = await say(person.api, id, `[[${mode}]] hello`);
    expect(message).toMatchObject({
      status: "error",
      error: expect.stringMatching(/did not begin to answer/),
    });
    expect(message.content).toBe(message.error);
  }
  const { message } = await say(person.api, id, "[[hold]] hello");
  expect(message).toMatchObject({
    status: "error",
    content: "You said: ",
    error: expect.stringMatching(/stopped in the middle/),
  });
  await expect.poll(() => model.requests.map((request) => request.closed_early)).toEqual([true, true, true]);
  await model.close();
});

test("a reply without end is ended, and kept as far as it came", async ({ serve }) => {
  const server = await serve({ env: { REPLY_TOTAL_SECONDS: "0.5" } });
  const person = await newcomer(server);
  const { id } = await personaNamed(person.api, "Isabella");
  const { message } = await say(person.api, id, "[[slow:20x5000]]");
  expect(message).toMatchObject({
    status: "error",
    content: expect.stringMatching(/^word1 word2 /),
    error: expect.stringMatching(/took too long/),
  });
});
