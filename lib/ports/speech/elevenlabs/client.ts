import "server-only";
import type { ElevenLabsClient } from "@elevenlabs/elevenlabs-js";

export type Account = {
  apiKey: string;
  /** The vendor's own address, unless told. */
  baseUrl?: string;
  /** The model that speaks. */
  model: string;
  /** How long the vendor may take to the first sound, and between two pieces of it, in milliseconds. */
  firstByteMs: number;
  idleMs: number;
};

/**
 * The vendor's SDK, loaded at the first use: reading it takes a second of this process. It never repeats a request by
 * itself (a repeated clone would be a second one, and paid), and never logs: its log would show the key.
 */
export function connect({ apiKey, baseUrl }: Account): () => Promise<ElevenLabsClient> {
  let loading: Promise<ElevenLabsClient> | undefined;
  return () => {
    loading ??= import("@elevenlabs/elevenlabs-js").then(
      ({ ElevenLabsClient }) =>
        new ElevenLabsClient({
          apiKey,
          ...(baseUrl && { baseUrl: baseUrl.replace(/\/$/, "") }),
          maxRetries: 0,
          logging: { silent: true },
          fetch: (input, init) => fetch(input, { ...init, redirect: "error" }),
        }),
    );
    return loading;
  };
}
