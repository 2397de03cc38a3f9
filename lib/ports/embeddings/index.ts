import "server-only";
import { env } from "@/lib/env";
import { builtInEmbedder } from "./built-in";
import type { Embedder } from "./contract";
import { remoteEmbedder } from "./remote";

export type { Embedder } from "./contract";

const held = globalThis as { ensembleEmbedder?: Embedder | null };

/**
 * The embedding model: a remote one when EMBEDDINGS_BASE_URL is set, none with EMBEDDINGS=off, else the built-in one,
 * which never sends anything anywhere. Null means off: recall then goes by words alone.
 */
export function embedder(): Embedder | null {
  if (held.ensembleEmbedder === undefined) held.ensembleEmbedder = chosen();
  return held.ensembleEmbedder;
}

function chosen(): Embedder | null {
  const { EMBEDDINGS, EMBEDDINGS_BASE_URL, EMBEDDINGS_API_KEY, EMBEDDINGS_MODEL } = env();
  if (EMBEDDINGS === "off") return null;
  if (!EMBEDDINGS_BASE_URL) return builtInEmbedder();
  if (!EMBEDDINGS_MODEL) throw new Error("EMBEDDINGS_BASE_URL also needs EMBEDDINGS_MODEL.");
  return remoteEmbedder({
    baseUrl: EMBEDDINGS_BASE_URL,
    apiKey: EMBEDDINGS_API_KEY,
    model: EMBEDDINGS_MODEL,
  });
}
