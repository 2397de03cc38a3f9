import { z } from "zod";

const List = z.object({
  data: z.array(
    z.object({ id: z.string().min(1).max(200), owned_by: z.string().optional().catch(undefined) }),
  ),
});

/** A server's list can be long (OpenRouter's is about 1 MB); more than this is no list of models. */
const MAX_BYTES = 8_000_000;

/** Names of models that cannot chat: embeddings, speech, pictures, moderation, reranking. */
const NOT_FOR_CHAT = /embed|bge-|whisper|tts|speech|transcri|dall-e|image|moderation|rerank|realtime|sora/i;

export type ListedModel = { id: string; owner: string | undefined };

/**
 * The models an OpenAI-compatible server offers for chatting, in its own order. When all names look unfit, all are
 * returned: the server knows better than a name.
 * @throws what `fetch` throws, or an Error with `status` when the answer is no list of models
 */
export async function listModels(
  baseUrl: string,
  {
    headers,
    signal,
    fetch = globalThis.fetch,
  }: { headers?: HeadersInit; signal: AbortSignal; fetch?: typeof globalThis.fetch },
): Promise<ListedModel[]> {
  const body = await getJson(`${baseUrl}/models`, { headers, signal, fetch });
  const parsed = List.safeParse(body);
  if (!parsed.success) throw new NotAModelServer(200);
  const all = parsed.data.data.map(({ id, owned_by }) => ({ id, owner: owned_by }));
  const chatting = all.filter(({ id }) => !NOT_FOR_CHAT.test(id));
  return chatting.length > 0 ? chatting : all;
}

/** The server answered, but not as a model server does. */
export class NotAModelServer extends Error {
  constructor(
    readonly status: number,
    readonly retryAfter?: string,
  ) {
    super(`The server gave no list of models (status ${status}).`);
    this.name = "NotAModelServer";
  }
}

/** GET without following redirects and without reading more than MAX_BYTES. */
export async function getJson(
  url: string,
  {
    headers,
    signal,
    fetch = globalThis.fetch,
  }: { headers?: HeadersInit; signal: AbortSignal; fetch?: typeof globalThis.fetch },
): Promise<unknown> {
  const response = await fetch(url, { headers, signal, redirect: "manual", cache: "no-store" });
  if (!response.ok || !response.body) {
    await response.body?.cancel();
    throw new NotAModelServer(response.status, response.headers.get("retry-after") ?? undefined);
  }
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MAX_BYTES) throw new NotAModelServer(response.status);
  }
  try {
    return JSON.parse(text + decoder.decode());
  } catch {
    throw new NotAModelServer(response.status);
  }
}
