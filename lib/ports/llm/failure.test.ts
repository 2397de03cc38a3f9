import { createServer, type Server } from "node:http";
import { NoOutputGeneratedError, RetryError, streamText } from "ai";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LanguageModelStandIn, startLanguageModel } from "@/e2e/stand-ins/language-model.mjs";
import { collect } from "./collect";
import { failure } from "./failure";
import { remoteModel } from "./openai";

const KEY = "sk-live-abcdefghijklmnopqrstuvwxyz";
let server: LanguageModelStandIn;
beforeAll(async () => {
  server = await startLanguageModel();
});
afterAll(() => server.close());

/** What streamText reports for one reply of the stand-in. */
async function errorOf(
  mode: string,
  more: { baseUrl?: string; abortSignal?: AbortSignal; maxRetries?: number; prompt?: string } = {},
) {
  const { model } = remoteModel({ baseUrl: server.url, model: mode, apiKey: KEY, contextTokens: 1, ...more });
  const errors: unknown[] = [];
  const result = streamText({
    model,
    prompt: more.prompt ?? "a private matter",
    maxRetries: more.maxRetries ?? 0,
    abortSignal: more.abortSignal,
    onError: ({ error }) => void errors.push(error),
  });
  const parts = await collect(result.fullStream);
  return errors[0] ?? parts.find((part) => part.type === "error");
}

/** Nothing of the provider, the key, the address or the conversation may be in a sentence. */
function expectClean(sentence: string) {
  expect(sentence).toMatch(/^[A-Z].*\.$/);
  expect(sentence).not.toMatch(
    /sk-|https?:|127\.0|localhost|secret|gpu-|Traceback|nginx|private matter|undefined|\d{3}\b/,
  );
  expect(sentence.length).toBeLessThan(200);
}

describe("what a server does", () => {
  it.each([
    ["m401", "key", /OPENAI_API_KEY/],
    ["m403", "key", /OPENAI_API_KEY/],
    ["m404", "missing", /OPENAI_MODEL/],
    ["m429", "busy", /in 7 seconds/],
    ["mquota", "quota", /credit/],
    ["m400", "refused", /did not accept/],
    ["m400ctx", "too_long", /shorter message/],
    ["m500", "down", /in a minute/],
    ["m502html", "down", /in a minute/],
    ["redirect", "address", /OPENAI_BASE_URL/],
    ["cut", "cut", /broke off/],
    ["eof", "cut", /broke off/],
    ["errev", "down", /in a minute/],
    ["garbage", "down", /in a minute/],
    ["empty", "empty", /try again/],
    ["filter", "filtered", /other words/],
  ])("%s is told as %s", async (mode, code, says) => {
    const told = failure(await errorOf(mode));
    expect(told.code).toBe(code);
    expect(told.sentence).toMatch(says);
    expectClean(told.sentence);
  });

  it("is told the same after retries", async () => {
    const error = await errorOf("m429", { maxRetries: 1, prompt: "[[m429:1]]" });
    expect(RetryError.isInstance(error)).toBe(true);
    expect(failure(error)).toMatchObject({ code: "busy", retryAfter: 1 });
  }, 30_000);

  it("is told for an error event of any shape", () => {
    expect(failure({ message: "Rate limit", type: "rate_limit_error" }).code).toBe("busy");
    expect(failure({ message: "the request exceeds the available context size" }).code).toBe("too_long");
    expect(failure({ message: "x", code: "content_filter" }).code).toBe("filtered");
    expect(failure({ message: "Provider returned error", code: 429 }).code).toBe("busy");
    expect(failure("overloaded").code).toBe("busy");
    expect(failure({}).code).toBe("down");
    expect(failure([]).code).toBe("down");
  });
});

describe("a pause the server asks for", () => {
  const asked = async (value: string) => {
    const { model } = remoteModel({ baseUrl: server.url, model: "ok", contextTokens: 1 });
    const prompt = [
      { role: "user" as const, content: [{ type: "text" as const, text: `[[m429:${value}]]` }] },
    ];
    return failure(await model.doStream({ prompt }).then(undefined, (error: unknown) => error));
  };

  it.each([
    ["1", 1, "a second"],
    ["0", 1, "a second"],
    ["0.5", 1, "a second"],
    ["90", 90, "2 minutes"],
    ["7200", 7_200, "2 hours"],
    ["99999999", 86_400, "24 hours"],
  ])("of %s seconds is passed on", async (value, retryAfter, words) => {
    const told = await asked(value);
    expect(told.retryAfter).toBe(retryAfter);
    expect(told.sentence).toContain(words);
  });

  it("may be a date, and may be nonsense", async () => {
    const date = await asked(new Date(Date.now() + 30_000).toUTCString());
    expect(date.retryAfter).toBeGreaterThan(25);
    expect(date.retryAfter).toBeLessThanOrEqual(31);
    expect(await asked("soon")).toEqual({ code: "busy", sentence: expect.stringContaining("in a moment") });
  });
});

describe("a connection that fails", () => {
  let closed: Server;
  let port = 0;
  beforeAll(async () => {
    closed = createServer();
    await new Promise<void>((done) => closed.listen(0, "127.0.0.1", done));
    port = (closed.address() as { port: number }).port;
    await new Promise((done) => closed.close(done));
  });

  it.each([
    ["nobody listens", () => `http://127.0.0.1:${port}/v1`, "unreachable"],
    ["the name is unknown", () => `http://no-such-host.localhost:${port}/v1`, "unreachable"],
    ["it is no TLS server", () => server.url.replace("http:", "https:"), "certificate"],
    ["the address is none", () => "not an address", "address"],
    ["the address has another scheme", () => "ftp://127.0.0.1/v1", "address"],
    ["the address holds a password", () => "http://me:secret@127.0.0.1/v1", "address"],
    ["the path is another one", () => `${server.origin}/v2`, "missing"],
  ])("because %s", async (_, baseUrl, code) => {
    const told = failure(await errorOf("ok", { baseUrl: baseUrl() }));
    expect(told.code).toBe(code);
    expectClean(told.sentence);
  });

  it.each([
    ["ENOTFOUND", "unreachable"],
    ["EAI_AGAIN", "unreachable"],
    ["UND_ERR_CONNECT_TIMEOUT", "timeout"],
    ["UND_ERR_BODY_TIMEOUT", "timeout"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "certificate"],
    ["CERT_HAS_EXPIRED", "certificate"],
    ["UND_ERR_SOCKET", "cut"],
  ])("with %s, as fetch reports it", (code, told) => {
    const cause = Object.assign(new Error(`${code} secret.internal`), { code });
    expect(failure(new TypeError("fetch failed", { cause })).code).toBe(told);
    const several = new AggregateError([cause]);
    expect(failure(new TypeError("fetch failed", { cause: several })).code).toBe(told);
  });
});

describe("time", () => {
  it.each(["hang", "hanghead"])("%s: a timeout is told as one", async (mode) => {
    const abortSignal = AbortSignal.timeout(60);
    await errorOf(mode, { abortSignal });
    expect(failure(abortSignal.reason).code).toBe("timeout");
  });

  it("a stop is told as one, and a stop because of a timeout as a timeout", () => {
    expect(failure(AbortSignal.abort().reason).code).toBe("aborted");
    const timeout = new DOMException("slow", "TimeoutError");
    expect(failure(Object.assign(new DOMException("x", "AbortError"), { cause: timeout })).code).toBe(
      "timeout",
    );
  });
});

it("takes anything at all", () => {
  const loop = new Error("loop");
  loop.cause = loop;
  const nothing = new NoOutputGeneratedError({ message: "none" });
  for (const odd of [
    undefined,
    null,
    0,
    "",
    "sk-secret",
    Symbol("s"),
    () => 1,
    {},
    new Error("sk-secret"),
    loop,
    nothing,
  ]) {
    const { sentence } = failure(odd);
    expectClean(sentence);
  }
});
