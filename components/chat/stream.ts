/** Where somebody in danger finds help: a sentence, and the address of a page of ours. */
export type Help = { text: string; url: string };

/** What a running reply tells its readers. Parts a later server may add are left out. */
export type ReplyEvent =
  | { type: "start"; messageId: number; userMessageId: number | null }
  | { type: "text"; delta: string }
  /** Beside the reply, never instead of it. */
  | { type: "help"; help: Help }
  | { type: "finish" }
  | { type: "abort" }
  | { type: "error"; sentence: string };

const fallback = "The reply could not be finished. Please try again.";

/**
 * The events of a UI message stream (server-sent events, one JSON object a `data:` line). Ends at `[DONE]` or with
 * the body. Bytes may be cut anywhere, also inside a character; a line that is not JSON is passed over.
 * @throws what the body throws: the connection was lost, not the reply.
 */
export async function* readReply(body: ReadableStream<Uint8Array>): AsyncGenerator<ReplyEvent> {
  for await (const data of dataLines(body)) {
    if (data === "[DONE]") return;
    const event = toEvent(data);
    if (event) yield event;
  }
}

async function* dataLines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      const lines = rest.split("\n");
      rest = lines.pop() ?? "";
      if (done && rest) lines.push(rest);
      for (const line of lines) {
        if (line.startsWith("data:")) yield line.slice("data:".length).trim();
      }
      if (done) return;
    }
  } finally {
    // Also runs when the consumer stops early; a body that already failed has nothing to cancel.
    reader.cancel().catch(() => {});
  }
}

function toEvent(data: string): ReplyEvent | null {
  const part = parse(data);
  switch (part?.type) {
    case "start":
      return started(part.messageMetadata);
    case "text-delta":
      return typeof part.delta === "string" && part.delta ? { type: "text", delta: part.delta } : null;
    case "data-help":
      return helped(part.data);
    case "finish":
      return { type: "finish" };
    case "abort":
      return { type: "abort" };
    case "error":
      return { type: "error", sentence: typeof part.errorText === "string" ? part.errorText : fallback };
    default:
      return null;
  }
}

function started(metadata: unknown): ReplyEvent | null {
  const ids = (metadata ?? {}) as { message_id?: unknown; user_message_id?: unknown };
  if (typeof ids.message_id !== "number") return null;
  const userMessageId = typeof ids.user_message_id === "number" ? ids.user_message_id : null;
  return { type: "start", messageId: ids.message_id, userMessageId };
}

function helped(data: unknown): ReplyEvent | null {
  const { text, url } = (data ?? {}) as { text?: unknown; url?: unknown };
  if (typeof text !== "string" || !text) return null;
  const isOurs = typeof url === "string" && /^\/(?!\/)/.test(url);
  return { type: "help", help: { text, url: isOurs ? url : "/help" } };
}

function parse(data: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(data);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
