import type { LanguageModel } from "ai";

/** The AI SDK's model interface, version 3: what every implementation of this port is. */
export type LanguageModelV3 = Extract<LanguageModel, { specificationVersion: "v3" }>;
export type CallOptions = Parameters<LanguageModelV3["doStream"]>[0];
export type StreamResult = Awaited<ReturnType<LanguageModelV3["doStream"]>>;
export type StreamPart = StreamResult["stream"] extends ReadableStream<infer Part> ? Part : never;
export type GenerateResult = Awaited<ReturnType<LanguageModelV3["doGenerate"]>>;
export type Usage = GenerateResult["usage"];

/** A model to chat with, whoever serves it. */
export type ChatModel = {
  /** "builtin", "openai", "local" or "openai-compatible". */
  readonly provider: string;
  /** The model's name; "default" until the server was first asked which model it has. */
  readonly name: string;
  /** What is stored as `message.model`: "builtin:companion" or the model's name. Read it after the reply. */
  readonly label: string;
  readonly isBuiltin: boolean;
  /** How much fits into prompt and reply together. */
  readonly contextTokens: number;
  /** Ends every stream with a `finish` part, whatever the server does; an abort errors it. */
  readonly model: LanguageModelV3;
};

/** A model of a server on this machine, as an administrator chose it. */
export type LocalChoice = { baseUrl: string; model: string };

/**
 * What the built-in companion is told about whom it plays, as `providerOptions: { companion: … }` of a call.
 * Every other model ignores it.
 */
export type CompanionOptions = {
  name: string;
  display_name: string;
  description: string;
  personality_traits: string;
  communication_style: string;
  greeting: string;
  user_name: string;
  mode: "companion" | "wellness";
};
