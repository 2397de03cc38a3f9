import "server-only";
import { SpeechFailure } from "../contract";
import { speechFailure } from "./failure";

const TIMEOUT_MS = 10_000;
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * A voice's sample from where the vendor keeps it: over https, or from the account's own address. Sent without the key.
 * @throws SpeechFailure
 */
export async function fetchPreview(address: string, baseUrl: string | undefined) {
  const url = URL.parse(address);
  const allowed = url?.protocol === "https:" || (baseUrl && url?.origin === URL.parse(baseUrl)?.origin);
  if (!url || !allowed) throw new SpeechFailure("voice_not_found", "voice");
  try {
    const response = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(TIMEOUT_MS) });
    const contentType = response.headers.get("content-type")?.split(";")[0] ?? "";
    const long = Number(response.headers.get("content-length") ?? 0) > MOST_BYTES;
    if (!response.ok || !response.body || !/^audio\/|^application\/octet-stream$/.test(contentType) || long) {
      await response.body?.cancel();
      throw new SpeechFailure("voice_not_found", "voice");
    }
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) throw new SpeechFailure("voice_not_found", "voice");
      chunks.push(chunk);
    }
    return {
      audio: Buffer.concat(chunks),
      contentType: contentType.startsWith("audio/") ? contentType : "audio/mpeg",
    };
  } catch (error) {
    throw speechFailure(error);
  }
}
