import "server-only";
import { createHash } from "node:crypto";
import { answerError } from "./answer";
import { AppError } from "./errors";

/**
 * A whole audio as an answer, or the part of it that a `Range` asks for: Safari plays nothing without. Browsers may
 * keep it for an hour, privately; it can run nothing.
 */
export function answerAudio(request: Request, audio: Buffer, contentType: string): Response {
  const etag = `"${createHash("sha256").update(audio).digest("base64url")}"`;
  const headers = {
    etag,
    "content-type": contentType,
    "cache-control": "private, max-age=3600",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    "content-disposition": "inline",
    "cross-origin-resource-policy": "same-origin",
    "accept-ranges": "bytes",
    vary: "Cookie",
  };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  const condition = request.headers.get("if-range");
  const range = condition && condition !== etag ? null : request.headers.get("range");
  const part = range === null ? null : partOf(range, audio.length);
  if (part === "outside") {
    const refusal = answerError(new AppError(416, "out_of_range", "The audio has no such part."));
    refusal.headers.set("content-range", `bytes */${audio.length}`);
    return refusal;
  }
  const [from, to] = part ?? [0, audio.length - 1];
  const body = new Uint8Array(audio.subarray(from, to + 1));
  return new Response(body, {
    status: part ? 206 : 200,
    headers: {
      ...headers,
      "content-length": String(body.length),
      ...(part && { "content-range": `bytes ${from}-${to}/${audio.length}` }),
    },
  });
}

/** First and last byte of a single range; null for what is no such range, and is then ignored. */
function partOf(range: string, length: number): [number, number] | "outside" | null {
  const [, start = "", end = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range.trim()) ?? [];
  if (!start && !end) return null;
  const from = start ? Number(start) : Math.max(0, length - Number(end));
  const to = start && end ? Math.min(Number(end), length - 1) : length - 1;
  if (start && end && Number(end) < Number(start)) return null;
  return from >= length || to < from ? "outside" : [from, to];
}
