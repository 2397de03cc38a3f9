import "server-only";
import { env } from "@/lib/env";
import { companion } from "./companion";
import type { ChatModel, LocalChoice } from "./contract";
import { isLoopback } from "./loopback";
import { OPENAI_BASE_URL, remoteModel } from "./openai";

export type { ChatModel, CompanionOptions, LocalChoice } from "./contract";
export { discover, type LocalServer } from "./discover";
export { type Failure, failure } from "./failure";

/** What Ollama and LM Studio give a model when nobody asked for more; a longer prompt is cut there without a word. */
const LOCAL_CONTEXT_TOKENS = 4_096;

/**
 * The model that answers: the one of the environment (OPENAI_BASE_URL or OPENAI_API_KEY is set), else the local server
 * an administrator chose, else the built-in companion. Asks no server yet. A choice that is not on this machine is
 * ignored, and it never gets the environment's key.
 */
export function chatModel(choice?: LocalChoice | null): ChatModel {
  const configured = configuredByEnvironment();
  if (configured) return configured;
  if (choice && isLoopback(choice.baseUrl))
    return remoteModel({
      baseUrl: choice.baseUrl,
      model: choice.model,
      contextTokens: Math.min(env().OPENAI_CONTEXT_TOKENS, LOCAL_CONTEXT_TOKENS),
    });
  return companion();
}

function configuredByEnvironment(): ChatModel | null {
  const {
    OPENAI_BASE_URL: baseUrl,
    OPENAI_API_KEY: apiKey,
    OPENAI_MODEL: model,
    OPENAI_CONTEXT_TOKENS,
  } = env();
  if (!baseUrl && !apiKey) return null;
  return remoteModel({
    baseUrl: baseUrl ?? OPENAI_BASE_URL,
    apiKey,
    model,
    contextTokens: OPENAI_CONTEXT_TOKENS,
  });
}
