import type { UIMessageChunk } from "ai";
import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { chatMessages } from "@/db/schema/chat";
import type { Scope } from "@/db/scope";
import { setInstallationSetting } from "@/db/settings";
import { store as current, type Store } from "@/db/store";
import { sweepInterrupted } from "@/db/sweep";
import { aScope, aUser, freshStore, reopened, systemPersona } from "@/db/testing";
import { startLanguageModel } from "@/e2e/stand-ins/language-model.mjs";
import { awaited, joined, streamed } from "./answer-say";
import { forgetHistory } from "./forget";
import { manifest } from "./manifest";
import { LOCAL_MODEL } from "./model";
import { say } from "./say";
import { stop } from "./stop";
import { endAllTurns, runningTurn } from "./turns";

vi.hoisted(() => {
  process.env.REPLY_FIRST_TOKEN_SECONDS = "2";
  process.env.REPLY_IDLE_SECONDS = "2";
  process.env.LOG_LEVEL = "silent";
});

let model: Awaited<ReturnType<typeof startLanguageModel>>;
let store: Store;
let scope: Scope;
const who = (given: { id: number; name: string }) => ({
  ...given,
  email: "",
  role: "user" as const,
  sessionId: "",
});
const tell = (to: Scope, content: string, client_message_id?: string) =>
  say(to, who({ id: to.userId, name: "Jo" }), { content, client_message_id });
const ask = async (to: Scope, content: string, id?: string) => awaited(to, await tell(to, content, id));
const rows = (of: Scope) =>
  of.list(chatMessages, { orderBy: [asc(chatMessages.timestamp), asc(chatMessages.id)], limit: 100 });
const ID = "6f1b7c3e-0d7c-4b77-9d0c-0d7a2f9a3c11";

beforeAll(async () => {
  model = await startLanguageModel();
});
afterAll(() => model.close());
beforeEach(async () => {
  store = freshStore();
  model.reset();
  setInstallationSetting(store, LOCAL_MODEL, JSON.stringify({ baseUrl: model.url, model: "stand-in" }));
  scope = await aScope(store, aUser(store), systemPersona(store));
});

async function read(response: Response): Promise<UIMessageChunk[]> {
  const lines = (await response.text()).split("\n").filter((line) => line.startsWith("data: "));
  expect(lines.at(-1)).toBe("data: [DONE]");
  return lines.slice(0, -1).map((line) => JSON.parse(line.slice(6)));
}
const textOf = (chunks: UIMessageChunk[]) =>
  chunks.map((chunk) => (chunk.type === "text-delta" ? chunk.delta : "")).join("");

describe("a message", () => {
  it("is stored, answered, and both stay", async () => {
    const { user_message, message } = await ask(scope, "Hello there");
    expect(user_message).toMatchObject({ role: "user", content: "Hello there", status: "complete" });
    expect(message).toMatchObject({ role: "assistant", status: "complete", model: "stand-in", error: null });
    expect(message.content).not.toBe("");
    expect(message.tokens).toBeGreaterThan(0);
    reopened(store);
    expect(
      (await rows(await aScope(current(), { id: scope.userId } as never, scope.persona))).map(
        (row) => row.content,
      ),
    ).toEqual(["Hello there", message.content]);
  });

  it("is on the disk before the model is asked", async () => {
    await tell(scope, "[[mode:hold]] wait");
    await model.arrived(1);
    const [question, reply] = await rows(scope);
    expect(question).toMatchObject({ role: "user", status: "complete" });
    expect(reply).toMatchObject({ role: "assistant", status: "streaming" });
    model.release();
    await runningTurn(scope)?.finished;
  });

  it("is stored with how it felt, so that no summary is ever made without", async () => {
    const { userMessage, turn } = await tell(scope, "I love this wonderful day!");
    expect(userMessage.sentiment).toBe("positive");
    await turn?.finished;
  });

  it("comes as the AI SDK's stream, with both ids at its start and the stored text in it", async () => {
    const said = await tell(scope, "Tell me something");
    const chunks = await read(streamed(said));
    expect(chunks[0]).toMatchObject({
      type: "start",
      messageMetadata: { message_id: said.reply.id, user_message_id: said.userMessage.id },
    });
    expect(chunks.map((chunk) => chunk.type)).toEqual(
      expect.arrayContaining(["text-start", "text-end", "finish"]),
    );
    expect(chunks.filter((chunk) => chunk.type === "start")).toHaveLength(1);
    expect(textOf(chunks)).toBe((await rows(scope))[1]?.content);
  });
});

describe("a message that sounds like danger", () => {
  const danger = "I can’t go on, I don’t want to be alive";

  it("is marked and answered as any other, with help beside the answer", async () => {
    const { user_message, message, help } = await ask(scope, danger, ID);
    expect(user_message.has_crisis_keywords).toBe(true);
    expect(message.status).toBe("complete");
    expect(help).toEqual({ text: expect.any(String), url: "/help" });
    const again = await read(streamed(await tell(scope, danger, ID)));
    expect(again).toContainEqual({ type: "data-help", data: help });
  });

  it("is never taken for a cheerful one by its words", async () => {
    const { user_message } = await ask(scope, "I love you all, I hope I won't wake up tomorrow");
    expect(user_message).toMatchObject({ has_crisis_keywords: true, sentiment: "negative" });
  });

  it("brings help in the stream, even when the model fails", async () => {
    for (const mode of ["ok", "m500"]) {
      const chunks = await read(streamed(await tell(scope, `[[mode:${mode}]] ${danger}`)));
      expect(chunks.filter(({ type }) => type === "data-help")).toHaveLength(1);
    }
  });

  it("is told from one that only sounds alike", async () => {
    const { user_message, help } = await ask(scope, "Suicide Squad was fun");
    expect(user_message.has_crisis_keywords).toBe(false);
    expect(help).toBeUndefined();
  });
});

describe("the prompt", () => {
  it("comes from the persona's row, and holds this history only", async () => {
    const alex = await aScope(store, { id: scope.userId } as never, systemPersona(store, "Alex"));
    const stranger = await aScope(store, aUser(store), systemPersona(store));
    await ask(scope, "my canary is MARIGOLD");
    await ask(stranger, "my canary is ORCHID");
    model.reset();
    await ask(alex, "what do you know?");
    const sent = JSON.stringify(model.requests.map(({ body }) => body));
    expect(sent).toContain("Alex");
    expect(sent).not.toMatch(/MARIGOLD|ORCHID|Isabella/);
  });

  it("is noted beside the reply: every message it held, the prompt's hash and the model", async () => {
    const first = await ask(scope, "one");
    const { user_message, message } = await ask(scope, "two");
    expect(await manifest(scope, message.id)).toEqual({
      message_ids: [first.user_message.id, first.message.id, user_message.id],
      memory_ids: [],
      preference_ids: [],
      system_prompt_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      model: "stand-in",
      tokens: expect.any(Number),
    });
    const alex = await aScope(store, { id: scope.userId } as never, systemPersona(store, "Alex"));
    await expect(manifest(alex, message.id)).rejects.toMatchObject({ status: 404 });
    await expect(manifest(scope, user_message.id)).rejects.toMatchObject({ status: 404 });
  });

  it("leaves what is held in memory of the history as it is: a long one is not read again for each reply", async () => {
    const before = scope.removals;
    await ask(scope, "one");
    await ask(scope, "two");
    expect(scope.removals).toBe(before);
  });
});

describe("sending again", () => {
  it("with the same id stores nothing twice and answers with what is stored", async () => {
    const first = await ask(scope, "once", ID);
    const second = await ask(scope, "once", ID);
    expect(second).toEqual(first);
    expect(textOf(await read(streamed(await tell(scope, "once", ID))))).toBe(first.message.content);
    expect(await rows(scope)).toHaveLength(2);
    expect(model.requests).toHaveLength(1);
  });

  it("at the same time from two tabs makes one message and one reply", async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(scope, "together", ID)));
    expect(new Set(answers.map(({ message }) => message.id)).size).toBe(1);
    expect(await rows(scope)).toHaveLength(2);
    expect(model.requests).toHaveLength(1);
  });

  it("makes a new reply where the old one failed, in its place", async () => {
    const failed = await ask(scope, "[[mode:m500]] hello", ID);
    expect(failed.message.status).toBe("error");
    await ask(scope, "and then");
    setInstallationSetting(store, LOCAL_MODEL, null);
    const { user_message, message } = await ask(scope, "ignored", ID);
    expect(user_message.id).toBe(failed.user_message.id);
    expect(message).toMatchObject({ status: "complete", model: "builtin:companion" });
    expect((await rows(scope)).map((row) => row.id).slice(0, 2)).toEqual([user_message.id, message.id]);
    expect(await rows(scope)).toHaveLength(4);
  });

  it("is one's own affair: the same id with another persona is another message", async () => {
    const alex = await aScope(store, { id: scope.userId } as never, systemPersona(store, "Alex"));
    const [here, there] = [await ask(scope, "here", ID), await ask(alex, "there", ID)];
    expect(there.user_message.content).toBe("there");
    expect(there.user_message.id).not.toBe(here.user_message.id);
  });
});

describe("several messages at once", () => {
  it("are answered one after another, each reply knowing the one before", async () => {
    const answers = await Promise.all(["a", "b", "c"].map((text) => ask(scope, text)));
    expect((await rows(scope)).map((row) => row.role)).toEqual([
      "user",
      "assistant",
      "user",
      "assistant",
      "user",
      "assistant",
    ]);
    const last = model.requests.at(-1)?.body.messages.map((message: { content: string }) => message.content);
    expect(last).toContain(answers[1]?.message.content);
  });

  it("with several personas do not wait for each other", async () => {
    const alex = await aScope(store, { id: scope.userId } as never, systemPersona(store, "Alex"));
    await tell(scope, "[[mode:hold]] slow");
    await model.arrived(1);
    expect((await ask(alex, "quick")).message.status).toBe("complete");
    await stop(scope);
  });
});

describe("a reply under way", () => {
  it("outlives whoever listened, and can be joined from its start", async () => {
    const said = await tell(scope, "[[mode:hold]] tell me everything");
    await model.arrived(1);
    await streamed(said).body?.cancel();
    const again = joined(scope);
    model.release();
    const chunks = await read(again as Response);
    expect(chunks[0]).toMatchObject({ type: "start", messageMetadata: { message_id: said.reply.id } });
    expect(textOf(chunks)).toBe((await rows(scope))[1]?.content);
    expect((await rows(scope))[1]?.status).toBe("complete");
    expect(joined(scope)).toBeUndefined();
  });

  it("ends at Stop, upstream too, and keeps what was said", async () => {
    const said = await tell(scope, "[[slow:200x20]] a long story");
    const reader = (streamed(said).body as ReadableStream<Uint8Array>).getReader();
    for (let heard = ""; !heard.includes("text-delta"); ) {
      const { done, value } = await reader.read();
      expect(done, heard).toBe(false);
      heard += new TextDecoder().decode(value);
    }
    await stop(scope);
    const [, reply] = await rows(scope);
    expect(reply?.status).toBe("interrupted");
    expect(reply?.content).not.toBe("");
    expect(await model.requests[0]?.ended).toBe(true);
  });

  it("does nothing at Stop when nothing runs", async () => {
    await expect(stop(scope)).resolves.toBeUndefined();
  });

  it("is kept as interrupted when the server shuts down", async () => {
    await tell(scope, "[[mode:hold]] hello");
    await model.arrived(1);
    await endAllTurns("shutdown");
    expect((await rows(scope))[1]).toMatchObject({ status: "interrupted" });
  });

  it("is found as interrupted after a killed process, with its text so far", async () => {
    await scope.atomic(
      (tx) => void tx.add(chatMessages, { role: "assistant", content: "so far", status: "streaming" }),
    );
    const after = reopened(store);
    expect(sweepInterrupted(after)).toBe(1);
    expect(after.db.select().from(chatMessages).where(eq(chatMessages.content, "so far")).get()?.status).toBe(
      "interrupted",
    );
  });
});

describe("a model that fails", () => {
  it.each(["m500", "m502html", "m429", "m401", "m404", "cut", "eof", "errev", "hang", "hanghead"])(
    "by %s leaves a stored message with a sentence, and the stream says it too",
    async (mode) => {
      const said = await tell(scope, `[[mode:${mode}]] hello`);
      const chunks = await read(streamed(said));
      const [question, reply] = await rows(scope);
      expect(question?.status).toBe("complete");
      expect(reply?.status).toBe("error");
      expect(reply?.error).toMatch(/^[A-Z].*\.$/);
      expect(reply?.error).not.toMatch(/sk-|http|\{/);
      expect(chunks.at(-1)).toEqual({ type: "error", errorText: reply?.error });
      const { message } = await awaited(scope, said);
      expect(message.content).toBe(reply?.content || reply?.error);
    },
  );

  it("is not shown its own failures afterwards", async () => {
    await ask(scope, "[[mode:errev]] hello");
    model.reset();
    await ask(scope, "again");
    expect(model.requests[0]?.body.messages.map(({ role }: { role: string }) => role)).toEqual([
      "system",
      "user",
      "user",
    ]);
  });
});

describe("forgetting", () => {
  it("removes every message, ends what runs, and touches no other history", async () => {
    const alex = await aScope(store, { id: scope.userId } as never, systemPersona(store, "Alex"));
    await ask(alex, "stay");
    await ask(scope, "go");
    await tell(scope, "[[mode:hold]] going");
    await model.arrived(3);
    expect(await forgetHistory(scope)).toEqual({ deleted: { messages: 4, memories: 0, preferences: 0 } });
    expect(await rows(scope)).toEqual([]);
    expect(runningTurn(scope)).toBeUndefined();
    expect(await rows(alex)).toHaveLength(2);
  });
});
