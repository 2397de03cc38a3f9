import { wrapLanguageModel } from "ai";
import type { CallOptions, ChatModel, GenerateResult, LanguageModelV3, StreamPart, Usage } from "../contract";
import { guard } from "../guard";
import { conversationOf } from "./hear/conversation";
import { inWordGroups } from "./pace";
import { personaOf } from "./persona";
import { compose } from "./speak/compose";

const MODEL = "companion";
/** The companion reads only so far back that its time stays bounded; a longer history is no use to it. */
const CONTEXT_TOKENS = 8_192;
const PACE_MS = 30;

/**
 * The built-in companion: no model weights, no network, the same reply to the same prompt. `pace` is the pause between
 * two groups of words in milliseconds (0 for none); a reply is never held up by more than 1.2 s in all.
 */
export function companion({ pace = PACE_MS }: { pace?: number } = {}): ChatModel {
  const label = `builtin:${MODEL}`;
  const model = wrapLanguageModel({ model: scripted(pace), middleware: guard });
  return { provider: "builtin", name: MODEL, label, isBuiltin: true, contextTokens: CONTEXT_TOKENS, model };
}

function scripted(pace: number): LanguageModelV3 {
  return {
    specificationVersion: "v3",
    provider: "builtin",
    modelId: MODEL,
    supportedUrls: {},
    async doGenerate(options): Promise<GenerateResult> {
      const text = await reply(options);
      return {
        content: [{ type: "text", text }],
        finishReason: stop,
        usage: usage(options, text),
        warnings: [],
      };
    },
    async doStream(options) {
      const text = await reply(options);
      return { stream: streamOf(text, options, pace) };
    },
  };
}

async function reply(options: CallOptions): Promise<string> {
  options.abortSignal?.throwIfAborted();
  return compose(personaOf(options), conversationOf(options.prompt));
}

const stop = { unified: "stop", raw: undefined } as const;

function streamOf(text: string, options: CallOptions, pace: number): ReadableStream<StreamPart> {
  const groups = inWordGroups(text, pace, options.abortSignal);
  const id = "0";
  return new ReadableStream<StreamPart>({
    start(out) {
      out.enqueue({ type: "stream-start", warnings: [] });
      out.enqueue({ type: "text-start", id });
    },
    async pull(out) {
      const { done, value } = await groups.next();
      if (!done) return out.enqueue({ type: "text-delta", id, delta: value });
      out.enqueue({ type: "text-end", id });
      out.enqueue({ type: "finish", finishReason: stop, usage: usage(options, text) });
      out.close();
    },
    cancel: () => void groups.return(),
  });
}

/** Nothing is counted in tokens here; four characters a token is what the context budget assumes too. */
function usage(options: CallOptions, text: string): Usage {
  const asked = options.prompt.reduce((sum, message) => sum + lengthOf(message.content), 0);
  const output = Math.ceil(text.length / 4);
  return {
    inputTokens: {
      total: Math.ceil(asked / 4),
      noCache: undefined,
      cacheRead: undefined,
      cacheWrite: undefined,
    },
    outputTokens: { total: output, text: output, reasoning: undefined },
  };
}

function lengthOf(content: CallOptions["prompt"][number]["content"]): number {
  if (typeof content === "string") return content.length;
  return content.reduce((sum, part) => sum + (part.type === "text" ? part.text.length : 0), 0);
}
