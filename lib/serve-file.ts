import "server-only";
import { createHash } from "node:crypto";
import { notFound } from "./errors";
import { files } from "./ports/files";

/**
 * A stored file as an answer. Its name is new with every content, so browsers may keep it for good, privately; it can
 * run nothing and be framed by nobody. @throws 404.
 */
export async function serveFile(
  request: Request,
  key: string,
  contentType: string,
  what: string,
): Promise<Response> {
  const data = await files().get(key);
  if (!data) throw notFound(what);
  const etag = `"${createHash("sha256").update(data).digest("base64url")}"`;
  const headers = {
    etag,
    "content-type": contentType,
    "cache-control": "private, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    "content-disposition": "inline",
    "cross-origin-resource-policy": "same-origin",
    vary: "Cookie",
  };
  const known = request.headers
    .get("if-none-match")
    ?.split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""));
  if (known?.includes(etag) || known?.includes("*")) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(data), {
    headers: { ...headers, "content-length": String(data.length) },
  });
}
