import type { HistoryPage, MessageView } from "@/lib/chat/view";
import type { ChatApi } from "./api";

/** A stored message whose words are its number; odd ones are the user's. */
export function blank(id: number): MessageView {
  return {
    id,
    role: id % 2 ? "user" : "assistant",
    content: `text ${id}`,
    timestamp: new Date().toISOString(),
    status: "complete",
    sentiment: null,
    has_crisis_keywords: false,
    model: null,
    tokens: 0,
    error: null,
    client_message_id: null,
    conversation_id: null,
    heard_until: null,
  };
}

/** A server in memory, with hands to hold its replies, cut its lines and refuse. */
export function fakeServer() {
  const messages: MessageView[] = [];
  const lines = new Set<{ id: number; out: ReadableStreamDefaultController<Uint8Array> }>();
  const encoder = new TextEncoder();
  const part = (value: unknown) => encoder.encode(`data: ${JSON.stringify(value)}\n\n`);
  const view = (role: MessageView["role"], over: Partial<MessageView>): MessageView => ({
    ...blank(messages.length + 1),
    content: "",
    role,
    ...over,
  });
  const reply = (id: number) => messages.find((message) => message.id === id) as MessageView;
  const change = (id: number, over: Partial<MessageView>) => {
    messages[messages.findIndex((message) => message.id === id)] = { ...reply(id), ...over };
  };
  function line(id: number, signal: AbortSignal) {
    return new ReadableStream<Uint8Array>({
      start(out) {
        const entry = { id, out };
        lines.add(entry);
        signal.addEventListener("abort", () => {
          lines.delete(entry);
          out.error(signal.reason);
        });
        out.enqueue(part({ type: "start", messageMetadata: { message_id: id, user_message_id: id - 1 } }));
        if (reply(id).content) out.enqueue(part({ type: "text-delta", delta: reply(id).content }));
        if (reply(id).status === "streaming") return;
        out.enqueue(part({ type: "finish" }));
        out.close();
        lines.delete(entry);
      },
    });
  }
  const server = {
    messages,
    refusal: null as Error | null,
    reachable: true,
    calls: { say: 0, join: 0, history: 0, stop: 0, heard: 0 },
    /** How many milliseconds the next notes of a cut take. */
    delays: [] as number[],
    api: {
      async history(before?: number): Promise<HistoryPage> {
        server.calls.history += 1;
        if (!server.reachable) throw new TypeError("Failed to fetch");
        const all = messages.filter((message) => before === undefined || message.id < before);
        return { messages: all.slice(-50), has_more: all.length > 50 };
      },
      async say({ content, clientId, signal }: Parameters<ChatApi["say"]>[0]) {
        server.calls.say += 1;
        if (!server.reachable) throw new TypeError("Failed to fetch");
        if (server.refusal) throw server.refusal;
        let question = messages.find((message) => message.client_message_id === clientId);
        if (!question) {
          question = view("user", { content, client_message_id: clientId });
          messages.push(question);
          messages.push(view("assistant", { status: "streaming" }));
        } else if (reply(question.id + 1)?.status === "error") {
          change(question.id + 1, { status: "streaming", content: "", error: null });
        }
        return line(question.id + 1, signal);
      },
      async join(signal: AbortSignal) {
        server.calls.join += 1;
        if (!server.reachable) throw new TypeError("Failed to fetch");
        const running = messages.find((message) => message.status === "streaming");
        return running ? line(running.id, signal) : null;
      },
      async stop() {
        server.calls.stop += 1;
        const running = messages.find((message) => message.status === "streaming");
        if (running) server.end(running.id, "abort");
      },
      async markHeard(id: number, until: number | null) {
        server.calls.heard += 1;
        if (!server.reachable) throw new TypeError("Failed to fetch");
        if (server.refusal) throw server.refusal;
        const delay = server.delays.shift();
        if (delay) await new Promise((resolve) => setTimeout(resolve, delay));
        change(id, { heard_until: until });
      },
    },
    speak(id: number, delta: string) {
      change(id, { content: reply(id).content + delta });
      for (const entry of lines) if (entry.id === id) entry.out.enqueue(part({ type: "text-delta", delta }));
    },
    end(id: number, how: "finish" | "abort" | "error" = "finish") {
      const status = { finish: "complete", abort: "interrupted", error: "error" } as const;
      change(id, { status: status[how], error: how === "error" ? "The model is busy." : null });
      for (const entry of lines) {
        if (entry.id !== id) continue;
        entry.out.enqueue(part({ type: how, errorText: "The model is busy." }));
        entry.out.close();
        lines.delete(entry);
      }
    },
    /** The lines stay open and nothing comes through them any more. */
    sleep() {
      lines.clear();
    },
    cut() {
      for (const entry of lines) entry.out.error(new TypeError("network error"));
      lines.clear();
    },
  };
  return server;
}
