import type { LanguageModelMiddleware } from "ai";
import type { StreamPart, Usage } from "./contract";
import { relay } from "./relay";
import { splitThinking, withoutThinking } from "./thinking";

/** The stream ended before the model said that it was done. */
export class CutStreamError extends Error {
  constructor(cause?: unknown) {
    super("The model's stream ended early.", { cause });
    this.name = "CutStreamError";
  }
}

/** The model finished without a word. `reason` is its finish reason, e.g. "stop", "length", "content-filter". */
export class EmptyReplyError extends Error {
  constructor(readonly reason: string) {
    super(`The model finished without a word (${reason}).`);
    this.name = "EmptyReplyError";
  }
}

const unknownUsage: Usage = {
  inputTokens: { total: undefined, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: undefined, text: undefined, reasoning: undefined },
};

const endedBy = (raw: string): StreamPart => ({
  type: "finish",
  finishReason: { unified: "error", raw },
  usage: unknownUsage,
});

/**
 * Makes every end of a stream visible. A socket that is cut only errors the SDK's stream, and then neither `onError`
 * nor `onFinish` of streamText runs and the client's body breaks; here it becomes an `error` part and a `finish` part,
 * after the text that did arrive. The same goes for a stream without a finish, and for a reply without a word.
 * An abort stays what it is: the stream errors, and streamText runs `onAbort`.
 */
export const guard: LanguageModelMiddleware = {
  specificationVersion: "v3",
  wrapStream: async ({ doStream, params }) => {
    const result = await doStream();
    const whole = relay<StreamPart>(result.stream, watchEnd(params.abortSignal));
    const spoken = relay<StreamPart>(whole, splitThinking());
    return { ...result, stream: relay<StreamPart>(spoken, watchSilence()) };
  },
  wrapGenerate: async ({ doGenerate }) => {
    const result = await doGenerate();
    const content = result.content.map((part) =>
      part.type === "text" ? { ...part, text: withoutThinking(part.text) } : part,
    );
    return { ...result, content };
  },
};

function watchEnd(signal: AbortSignal | undefined) {
  let finished = false;
  const open = new Set<string>();
  const cut = (cause?: unknown): StreamPart[] => [
    ...Array.from(open, (id): StreamPart => ({ type: "text-end", id })),
    { type: "error", error: new CutStreamError(cause) },
    endedBy(cause === undefined ? "eof" : "cut"),
  ];
  return {
    part(part: StreamPart) {
      if (part.type === "text-start") open.add(part.id);
      if (part.type === "text-end") open.delete(part.id);
      if (part.type === "finish") finished = true;
      return [part];
    },
    end: () => (finished ? [] : cut()),
    broken(error: unknown) {
      if (signal?.aborted) throw asAbort(signal.reason);
      return finished ? [] : cut(error);
    },
  };
}

/** streamText takes an error for an abort by its name only. */
function asAbort(reason: unknown): unknown {
  const name = reason instanceof Error ? reason.name : "";
  if (name === "AbortError" || name === "TimeoutError") return reason;
  return Object.assign(new DOMException("The reply was stopped.", "AbortError"), { cause: reason });
}

function watchSilence() {
  let said = false;
  return {
    part(part: StreamPart): StreamPart[] {
      if (
        part.type === "text-delta"
          ? part.delta.trim() !== ""
          : part.type === "error" || part.type === "tool-call"
      )
        said = true;
      if (part.type !== "finish" || said) return [part];
      return [
        { type: "error", error: new EmptyReplyError(part.finishReason.unified) },
        { ...part, finishReason: { unified: "error", raw: part.finishReason.raw } },
      ];
    },
    end: () => [],
  };
}
