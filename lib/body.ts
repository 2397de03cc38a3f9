import { tooLarge } from "./errors";

/** Reads a body as text, counting as it streams. @throws 413 past `limit` bytes, before reading the rest. */
export async function readText(request: Request, limit: number): Promise<string> {
  const refuse = () => tooLarge(`The request is larger than ${inWords(limit)}.`);
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw refuse();
  if (!request.body) return "";
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limit) throw refuse();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function inWords(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.round(bytes / 1024 / 1024)} MB` : `${Math.round(bytes / 1024)} KB`;
}
