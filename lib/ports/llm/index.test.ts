import { afterEach, expect, it, vi } from "vitest";

async function chatModelWith(
  variables: Record<string, string>,
  choice?: { baseUrl: string; model: string } | null,
) {
  for (const name of ["OPENAI_BASE_URL", "OPENAI_API_KEY", "OPENAI_MODEL", "OPENAI_CONTEXT_TOKENS"])
    vi.stubEnv(name, variables[name] ?? "");
  vi.resetModules();
  const { chatModel } = await import("./index");
  return chatModel(choice);
}
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const local = { baseUrl: "http://127.0.0.1:11434/v1", model: "llama3" };

it("is the built-in companion when nothing is set", async () => {
  for (const choice of [undefined, null])
    expect(await chatModelWith({}, choice)).toMatchObject({
      isBuiltin: true,
      provider: "builtin",
      label: "builtin:companion",
    });
  expect((await chatModelWith({ OPENAI_MODEL: "gpt-x" })).isBuiltin).toBe(true);
});

it("is OpenAI's when only a key is set", async () => {
  expect(await chatModelWith({ OPENAI_API_KEY: "sk-x" })).toMatchObject({
    provider: "openai",
    name: "gpt-4.1-mini",
  });
  expect((await chatModelWith({ OPENAI_API_KEY: "sk-x", OPENAI_MODEL: "gpt-x" })).label).toBe("gpt-x");
});

it("is the environment's server before the administrator's choice", async () => {
  const set = {
    OPENAI_BASE_URL: "http://10.0.0.5:8000/v1",
    OPENAI_MODEL: "m",
    OPENAI_CONTEXT_TOKENS: "32000",
  };
  expect(await chatModelWith(set, local)).toMatchObject({
    provider: "openai-compatible",
    name: "m",
    contextTokens: 32_000,
  });
});

it("is the administrator's choice of a local server, with a window that such servers have, and without a key", async () => {
  expect(await chatModelWith({}, local)).toMatchObject({
    provider: "local",
    name: "llama3",
    label: "llama3",
    isBuiltin: false,
    contextTokens: 4_096,
  });
});

it("ignores a choice that is not on this machine", async () => {
  for (const baseUrl of ["http://192.168.0.4/v1", "https://evil.example/v1", "nonsense"])
    expect((await chatModelWith({}, { baseUrl, model: "m" })).isBuiltin).toBe(true);
});
