import { streamText } from "ai";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type LanguageModelStandIn, startLanguageModel } from "@/e2e/stand-ins/language-model.mjs";
import { collect } from "./collect";
import type { ChatModel } from "./contract";
import { failure } from "./failure";
import { remoteModel } from "./openai";

let server: LanguageModelStandIn;
beforeAll(async () => {
  server = await startLanguageModel();
});
beforeEach(() => server.reset());
afterAll(() => server.close());

const model = (name: string | undefined, more = {}) =>
  remoteModel({ baseUrl: server.url, model: name, contextTokens: 8_000, ...more });

async function run(chat: ChatModel, said = "hello there") {
  const onFinish = vi.fn();
  const errors: unknown[] = [];
  const result = streamText({
    model: chat.model,
    messages: [{ role: "user", content: said }],
    maxRetries: 0,
    maxOutputTokens: 77,
    providerOptions: { companion: { name: "Maya" } },
    onFinish,
    onError: ({ error }) => void errors.push(error),
  });
  const parts = await collect(result.fullStream);
  const text = parts.flatMap((part) => (part.type === "text-delta" ? [part.text] : [])).join("");
  return { parts, text, errors, finished: onFinish.mock.calls[0]?.[0] };
}

describe("what goes over the wire", () => {
  it("is the conversation, the bound and a request for usage, and nothing about the persona besides", async () => {
    await run(model("ok"));
    expect(server.requests[0]?.body).toEqual({
      model: "ok",
      max_tokens: 77,
      messages: [{ role: "user", content: "hello there" }],
      stream: true,
      stream_options: { include_usage: true },
    });
  });

  it("carries the key when there is one, and no authorization at all otherwise", async () => {
    await run(model("ok", { apiKey: "sk-secret" }));
    await run(model("ok"));
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer sk-secret",
      undefined,
    ]);
  });

  it("does not follow a redirect, with or without a key", async () => {
    const other = await startLanguageModel();
    const { errors } = await run(
      model("ok", { apiKey: "sk-secret" }),
      `[[redirect:${other.url}/chat/completions]]`,
    );
    expect(failure(errors[0]).code).toBe("address");
    expect(other.requests).toEqual([]);
    const listing = model(undefined, { baseUrl: `${server.origin}/nowhere` });
    expect(failure((await run(listing)).errors[0]).code).toBe("missing");
    await other.close();
  });

  it("uses a base URL with a slash at its end", async () => {
    expect((await run(model("ok", { baseUrl: `${server.url}/` }))).text).toContain("hello there");
    expect(server.requests[0]?.path).toBe("/v1/chat/completions");
  });

  it("speaks OpenAI's newer parameter name to OpenAI only, and has a default model there", async () => {
    const sent = vi
      .spyOn(globalThis, "fetch")
      .mockImplementation(async () => new Response("{}", { status: 500 }));
    const chat = remoteModel({ baseUrl: "https://api.openai.com/v1", apiKey: "sk-x", contextTokens: 8_000 });
    await run(chat);
    const [url, init] = sent.mock.calls[0] ?? [];
    sent.mockRestore();
    expect(String(url)).toBe("https://api.openai.com/v1/chat/completions");
    expect(init?.redirect).toBe("manual");
    const body = JSON.parse(String(init?.body));
    expect(body).toMatchObject({ model: "gpt-4.1-mini", max_completion_tokens: 77 });
    expect(body).not.toHaveProperty("max_tokens");
    expect(chat).toMatchObject({ provider: "openai", name: "gpt-4.1-mini", label: "gpt-4.1-mini" });
  });
});

it("hangs up when nobody reads the stream any more", async () => {
  const prompt = [{ role: "user" as const, content: [{ type: "text" as const, text: "hello" }] }];
  const { stream } = await model("hold").model.doStream({ prompt });
  const reader = stream.getReader();
  await reader.read();
  await reader.cancel();
  expect(await server.requests[0]?.ended).toBe(true);
});

describe("without OPENAI_MODEL", () => {
  it("takes the first model the server lists that can chat, asks once, and shows its name from then on", async () => {
    const own = await startLanguageModel({ models: ["nomic-embed-text", "qwen3:8b", "llama3"] });
    const chat = model(undefined, { baseUrl: own.url });
    expect(chat).toMatchObject({ name: "default", label: "default", provider: "local" });
    expect(own.requests).toEqual([]);
    const replies = await Promise.all([run(chat), run(chat), run(chat)]);
    expect(replies.every(({ text }) => text.includes("hello there"))).toBe(true);
    expect(own.requests.filter(({ path }) => path === "/v1/models")).toHaveLength(1);
    expect(own.requests.at(-1)?.body.model).toBe("qwen3:8b");
    expect(chat.label).toBe("qwen3:8b");
    expect(model(undefined, { baseUrl: own.url }).name).toBe("qwen3:8b");
    await own.close();
  });

  it("asks again after a failure and after the model has gone", async () => {
    const own = await startLanguageModel({ models: [] });
    const chat = model(undefined, { baseUrl: own.url });
    expect(failure((await run(chat)).errors[0]).code).toBe("address");
    own.models.push("m404");
    expect(failure((await run(chat)).errors[0]).code).toBe("missing");
    own.models[0] = "ok";
    expect((await run(chat)).text).toContain("hello there");
    await own.close();
  });

  it("stops waiting for the list when the reply is stopped", async () => {
    const stop = AbortSignal.timeout(30);
    const silent = vi.spyOn(globalThis, "fetch").mockImplementation(() => new Promise(() => {}));
    const chat = model(undefined, { baseUrl: "http://127.0.0.1:9/v1" });
    await expect(
      chat.model.doStream({
        prompt: [{ role: "user", content: [{ type: "text", text: "Hi" }] }],
        abortSignal: stop,
      }),
    ).rejects.toThrow(expect.objectContaining({ name: "TimeoutError" }));
    silent.mockRestore();
  });
});

describe("every end of a stream is seen", () => {
  it.each(["cut", "eof", "errev"])(
    "%s: the text that arrived is kept, then an error and a finish",
    async (mode) => {
      const { text, errors, finished, parts } = await run(model(mode));
      expect(text).toBe(mode === "eof" ? "You said: hello there (stand-in)" : "You said: hello ");
      expect(errors).toHaveLength(1);
      expect(finished).toMatchObject({ finishReason: "error", text });
      expect(parts.at(-1)?.type).toBe("finish");
    },
  );

  it.each(["empty", "filter"])("%s: a reply without a word is an error", async (mode) => {
    const { errors, finished } = await run(model(mode));
    expect(errors).toHaveLength(1);
    expect(finished.finishReason).toBe("error");
  });

  it("a reply that was cut at its length is kept as it is", async () => {
    const { errors, finished } = await run(model("length"));
    expect(errors).toEqual([]);
    expect(finished.finishReason).toBe("length");
  });

  it("characters that arrive in halves come out whole", async () => {
    expect((await run(model("bytes"), "naïve 👩‍👩‍👧 漢字")).text).toBe(
      "You said: naïve 👩‍👩‍👧 漢字 (stand-in)",
    );
  });

  it("thoughts at the head of an answer are no part of it", async () => {
    const { text, parts } = await run(model("think"));
    expect(text).toBe("You said: hello there");
    const thoughts = parts.flatMap((part) => (part.type === "reasoning-delta" ? [part.text] : []));
    expect(thoughts.join("")).toBe("The user wants an answer.");
    const { content } = await model("think").model.doGenerate({
      prompt: [{ role: "user", content: [{ type: "text", text: "hello there" }] }],
    });
    expect(content).toEqual([{ type: "text", text: "You said: hello there" }]);
  });
});
