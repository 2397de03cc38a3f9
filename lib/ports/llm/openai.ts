import "server-only";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { APICallError, wrapLanguageModel } from "ai";
import type { ChatModel, LanguageModelV3 } from "./contract";
import { firstModel, forgetFirstModel } from "./first-model";
import { guard } from "./guard";
import { isLoopback } from "./loopback";

export const OPENAI_BASE_URL = "https://api.openai.com/v1";
/** Used at api.openai.com when OPENAI_MODEL is not set: quick, inexpensive, and answers without a thinking pause. */
export const OPENAI_DEFAULT_MODEL = "gpt-4.1-mini";
/** The name shown until the server was asked which model it has. */
export const UNRESOLVED = "default";

export type Server = { baseUrl: string; apiKey?: string; model?: string; contextTokens: number };

/**
 * A model of any OpenAI-compatible server. Without `model`, api.openai.com gets OPENAI_DEFAULT_MODEL and any other
 * server is asked for its list at the first reply. Asks nothing now.
 */
export function remoteModel({ baseUrl, apiKey, model, contextTokens }: Server): ChatModel {
  const base = baseUrl.replace(/\/+$/, "");
  const isOpenAI = /^https?:\/\/api\.openai\.com(\/|$)/.test(base);
  const headers: Record<string, string> = apiKey ? { authorization: `Bearer ${apiKey}` } : {};
  const sdk = createOpenAICompatible({
    name: "openai",
    baseURL: base,
    headers,
    includeUsage: true,
    fetch: withoutRedirects,
    transformRequestBody: isOpenAI ? currentNames : undefined,
  });
  const fixed = model ?? (isOpenAI ? OPENAI_DEFAULT_MODEL : undefined);
  const provider = isOpenAI ? "openai" : isLoopback(base) ? "local" : "openai-compatible";
  const guarded = (name: string) => wrapLanguageModel({ model: sdk.chatModel(name), middleware: guard });
  if (fixed)
    return { provider, name: fixed, label: fixed, isBuiltin: false, contextTokens, model: guarded(fixed) };

  const names = firstModel(base, headers);
  const named = () => names.known() ?? UNRESOLVED;
  const resolve = async (signal: AbortSignal | undefined) => guarded(await names.resolve(signal));
  const lazy: LanguageModelV3 = {
    specificationVersion: "v3",
    provider: "openai.chat",
    get modelId() {
      return named();
    },
    supportedUrls: {},
    doGenerate: async (options) => forgetting(base, (await resolve(options.abortSignal)).doGenerate(options)),
    doStream: async (options) => forgetting(base, (await resolve(options.abortSignal)).doStream(options)),
  };
  return {
    provider,
    get name() {
      return named();
    },
    get label() {
      return named();
    },
    isBuiltin: false,
    contextTokens,
    model: lazy,
  };
}

/** A model that is gone (404) must be looked up anew at the next reply. */
async function forgetting<T>(base: string, call: PromiseLike<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (APICallError.isInstance(error) && error.statusCode === 404) forgetFirstModel(base);
    throw error;
  }
}

/** A redirect would carry the conversation, and perhaps the key, to an address nobody configured. */
const withoutRedirects: typeof fetch = (input, init) => fetch(input, { ...init, redirect: "manual" });

/** OpenAI's newer models refuse `max_tokens`; every model there takes the newer name. */
function currentNames({ max_tokens, ...body }: Record<string, unknown>): Record<string, unknown> {
  return max_tokens === undefined ? body : { ...body, max_completion_tokens: max_tokens };
}
