import { setTimeout as sleep } from "node:timers/promises";
import { streamText } from "ai";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type LanguageModelStandIn, startLanguageModel } from "@/e2e/stand-ins/language-model.mjs";
import { collect } from "./collect";
import { companion } from "./companion";
import type { ChatModel } from "./contract";
import { remoteModel } from "./openai";

let server: LanguageModelStandIn;
beforeAll(async () => {
  server = await startLanguageModel();
});
afterAll(() => server.close());

/** Two models each: one that answers at once, and one slow enough to be stopped in the middle of a reply. */
const implementations: [string, () => ChatModel, () => ChatModel][] = [
  ["the built-in companion", () => companion({ pace: 0 }), () => companion({ pace: 10_000 })],
  [
    "a remote server",
    () => remoteModel({ baseUrl: server.url, model: "ok", contextTokens: 8_000 }),
    () => remoteModel({ baseUrl: server.url, model: "hold", contextTokens: 8_000 }),
  ],
];

const persona = {
  name: "Maya",
  display_name: "Maya",
  description: "",
  personality_traits: "calm",
  communication_style: "therapeutic",
  greeting: "",
  user_name: "Ana",
  mode: "companion",
};
const ask = (model: ChatModel, ...said: string[]) => ({
  model: model.model,
  system: "You are Maya.",
  messages: said.map((content, index) => ({
    role: index % 2 ? ("assistant" as const) : ("user" as const),
    content,
  })),
  maxOutputTokens: 500,
  maxRetries: 0,
  allowSystemInMessages: false,
  providerOptions: { companion: persona },
});

describe.each(implementations)("%s", (_, quick, slow) => {
  it("says who it is", () => {
    const { provider, name, label, contextTokens, model } = quick();
    expect(provider && name && label).toBeTruthy();
    expect(contextTokens).toBeGreaterThan(1_000);
    expect(model.specificationVersion).toBe("v3");
  });

  it("streams text in pieces and then finishes with its usage", async () => {
    const onFinish = vi.fn();
    const onError = vi.fn();
    const result = streamText({ ...ask(quick(), "I had a long day at the office"), onFinish, onError });
    const parts = await collect(result.fullStream);
    const deltas = parts.filter((part) => part.type === "text-delta");
    expect(deltas.length).toBeGreaterThan(2);
    expect(parts.at(-1)).toMatchObject({ type: "finish", finishReason: "stop" });
    expect(deltas.map((part) => part.text).join("")).toBe(await result.text);
    expect((await result.text).trim()).not.toBe("");
    expect((await result.usage).inputTokens).toBeGreaterThan(0);
    expect((await result.usage).outputTokens).toBeGreaterThan(0);
    expect(onFinish).toHaveBeenCalledOnce();
    expect(onError).not.toHaveBeenCalled();
  });

  it("answers without streaming as well", async () => {
    const { content, finishReason } = await quick().model.doGenerate({
      prompt: [{ role: "user", content: [{ type: "text", text: "Good morning" }] }],
    });
    expect(content[0]).toMatchObject({ type: "text", text: expect.stringMatching(/\S/) });
    expect(finishReason.unified).toBe("stop");
  });

  it("makes a UI message stream", async () => {
    const result = streamText(ask(quick(), "My garden is full of roses"));
    const parts = await collect(result.toUIMessageStream());
    const types = parts.map((part) => part.type);
    expect(types.slice(0, 3)).toEqual(["start", "start-step", "text-start"]);
    expect(types.slice(-3)).toEqual(["text-end", "finish-step", "finish"]);
    expect(types).not.toContain("error");
  });

  it("stops promptly when it is aborted in the middle, and keeps quiet afterwards", async () => {
    const stop = new AbortController();
    const onAbort = vi.fn();
    const onError = vi.fn();
    const result = streamText({ ...ask(slow(), "Tell me more"), abortSignal: stop.signal, onAbort, onError });
    const seen: string[] = [];
    let stoppedAt = 0;
    for await (const part of result.fullStream) {
      seen.push(part.type);
      if (part.type !== "text-delta" || stoppedAt) continue;
      stoppedAt = performance.now();
      stop.abort();
    }
    expect(performance.now() - stoppedAt).toBeLessThan(250);
    expect(seen.at(-1)).toBe("abort");
    expect(onAbort).toHaveBeenCalledOnce();
    expect(onError).not.toHaveBeenCalled();
  });

  it("stops as promptly for a reason of the caller's own", async () => {
    const stop = new AbortController();
    const result = streamText({ ...ask(slow(), "Tell me more"), abortSignal: stop.signal });
    const seen: string[] = [];
    for await (const part of result.fullStream) {
      seen.push(part.type);
      if (part.type === "text-delta") stop.abort(new Error("the server shuts down"));
    }
    expect(seen.at(-1)).toBe("abort");
  });

  it("ends an aborted stream by an abort error, whatever the reason was", async () => {
    const stop = new AbortController();
    const prompt = [{ role: "user" as const, content: [{ type: "text" as const, text: "Tell me more" }] }];
    const { stream } = await slow().model.doStream({ prompt, abortSignal: stop.signal });
    const reading = collect(stream);
    stop.abort(new Error("the server shuts down"));
    await expect(reading).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
  });

  it("does not begin when it was aborted before", async () => {
    await expect(
      quick().model.doStream({
        prompt: [{ role: "user", content: [{ type: "text", text: "Hi" }] }],
        abortSignal: AbortSignal.abort(),
      }),
    ).rejects.toThrow();
  });

  it("says nothing of what it was not given", async () => {
    const before = await streamText(ask(quick(), "The code word is marzipan-4711", "I see.", "Thanks")).text;
    const after = await streamText(ask(quick(), "What was the code word I told you?")).text;
    expect(before).toBeTruthy();
    expect(after).not.toContain("marzipan");
  });

  it("keeps every character whole", async () => {
    const said = "My cat Žofka 👩‍👩‍👧‍👦 naïve Ωmega 漢字 and the café in Łódź";
    const text = await streamText(ask(quick(), said)).text;
    expect(text.isWellFormed()).toBe(true);
    expect(text).not.toContain("\uFFFD");
  });

  it("serves many at once without mixing them up", async () => {
    const models = quick();
    const things = ["piano", "garden", "bicycle", "telescope", "violin", "canoe"];
    const replies = await Promise.all(
      things.map((thing) => streamText(ask(models, `I bought my ${thing} last week`)).text),
    );
    for (const [index, reply] of replies.entries()) {
      for (const other of things) if (other !== things[index]) expect(reply).not.toContain(other);
    }
  });
});

it("ends the upstream request when a reply is stopped", async () => {
  server.reset();
  const stop = new AbortController();
  const model = remoteModel({ baseUrl: server.url, model: "hold", contextTokens: 8_000 });
  const result = streamText({ ...ask(model, "hello"), abortSignal: stop.signal });
  const reading = collect(result.fullStream);
  const request = await server.arrived(1);
  while (server.held() === 0) await sleep(2);
  stop.abort();
  expect(await request.ended).toBe(true);
  expect(request.closed_early).toBe(true);
  await reading;
});
