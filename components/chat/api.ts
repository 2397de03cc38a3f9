import { whose } from "@/components/whose";
import type { HistoryPage } from "@/lib/chat/view";

/** What the server answered instead of doing it. `message` is written for the reader. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    /** Seconds to wait before the same would be accepted. */
    readonly retryAfter: number | null,
  ) {
    super(message);
    this.name = "Refusal";
  }
}

/** How many messages a page of history holds. */
export const PAGE = 50;
const PATIENCE_MS = 20_000;

type Say = { content: string; clientId: string; signal: AbortSignal };

/**
 * The calls of one persona's chat. Each throws `Refusal` for an answer that is not success, and whatever `fetch`
 * throws when there was none.
 */
export type ChatApi = {
  /** Messages before `before`, or the newest. */
  history(before?: number): Promise<HistoryPage>;
  /** Sends a message and gives the stream of its reply. The same `clientId` again never stores it twice. */
  say(message: Say): Promise<ReadableStream<Uint8Array>>;
  /** The running reply from its start; null when nothing runs. */
  join(signal: AbortSignal): Promise<ReadableStream<Uint8Array> | null>;
  stop(): Promise<void>;
  /** Notes up to where a reply was heard when the user cut in; null takes it back. */
  markHeard(messageId: number, until: number | null): Promise<void>;
};

export function chatApi(personaId: number): ChatApi {
  const base = `/api/personas/${personaId}/messages`;
  return {
    async history(before) {
      const query = before === undefined ? "" : `&before=${before}`;
      const answer = await call(`${base}?limit=${PAGE}${query}`, {
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return (await answer.json()) as HistoryPage;
    },
    async say({ content, clientId, signal }) {
      const answer = await call(base, { ...post({ content, client_message_id: clientId }), signal });
      return bodyOf(answer);
    },
    async join(signal) {
      const answer = await call(`${base}/stream`, { signal });
      return answer.status === 204 ? null : bodyOf(answer);
    },
    async markHeard(messageId, until) {
      const change = { ...post({ heard_until: until }), method: "PATCH" };
      // Whoever cuts in may leave the page in the same breath.
      await call(`${base}/${messageId}`, { ...change, keepalive: true });
    },
    async stop() {
      await call(`${base}/stop`, { method: "POST", signal: AbortSignal.timeout(PATIENCE_MS) });
    },
  };
}

/** Makes a persona the one the user talks to. */
export async function switchPersona(personaId: number): Promise<void> {
  await call("/api/personas/switch", {
    ...post({ persona_id: personaId }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
}

/** `fetch`, which throws `Refusal` unless the answer is a success. */
export async function call(path: string, init?: RequestInit): Promise<Response> {
  const headers = { ...whose(), ...init?.headers };
  const answer = await fetch(path, { cache: "no-store", ...init, headers });
  if (answer.ok) return answer;
  throw new Refusal(answer.status, await sentenceOf(answer), waitOf(answer));
}

const post = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

function bodyOf(answer: Response): ReadableStream<Uint8Array> {
  return answer.body ?? new ReadableStream({ start: (out) => out.close() });
}

async function sentenceOf(answer: Response): Promise<string> {
  const body = (await answer.json().catch(() => null)) as { error?: { message?: unknown } } | null;
  const message = body?.error?.message;
  return typeof message === "string" && message
    ? message
    : "Something went wrong on the server. Please try again.";
}

function waitOf(answer: Response): number | null {
  const seconds = Number(answer.headers.get("retry-after") ?? "");
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}
