import "server-only";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { embedMany } from "ai";
import type { Embedder } from "./contract";
import { unit } from "./unit";

const BATCH = 64;
const TIMEOUT_MS = 30_000;
const CHARACTERS = 4_000;

/** Any OpenAI-compatible `/embeddings`. An empty text is not sent: its vector is zeros. */
export function remoteEmbedder(server: { baseUrl: string; apiKey?: string; model: string }): Embedder {
  const provider = createOpenAICompatible({
    name: "embeddings",
    baseURL: server.baseUrl.replace(/\/$/, ""),
    apiKey: server.apiKey,
    fetch: (input, init) => fetch(input, { ...init, redirect: "error" }),
  });
  const model = provider.embeddingModel(server.model);
  return {
    model: `remote:${server.model}`,
    async embed(texts) {
      const asked = texts.map((text) => text.trim().slice(0, CHARACTERS));
      const vectors = new Map<string, Float32Array>();
      const wanted = [...new Set(asked.filter(Boolean))];
      for (let i = 0; i < wanted.length; i += BATCH) {
        const values = wanted.slice(i, i + BATCH);
        const { embeddings } = await embedMany({
          model,
          values,
          maxRetries: 1,
          abortSignal: AbortSignal.timeout(TIMEOUT_MS),
        });
        values.forEach((value, j) => {
          vectors.set(value, unit(embeddings[j] ?? []));
        });
      }
      const width = vectors.values().next().value?.length ?? 0;
      return asked.map((text) => vectors.get(text) ?? new Float32Array(width));
    },
  };
}
