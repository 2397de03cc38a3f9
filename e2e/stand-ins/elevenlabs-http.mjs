import { readForm } from "./elevenlabs-form.mjs";
import { REFUSALS } from "./elevenlabs-refusals.mjs";

/** What a request asks for, by the vendor's addresses. */
export function operationOf(method, path) {
  if (method === "POST" && /^\/v1\/text-to-speech\/[^/]+(\/stream)?$/.test(path)) return "speech";
  if (method === "GET" && path === "/v2/voices") return "voices";
  if (method === "POST" && path === "/v1/voices/add") return "clone";
  if (method === "DELETE" && /^\/v1\/voices\/[^/]+$/.test(path)) return "delete";
  if (method === "POST" && path === "/v1/speech-to-text") return "transcribe";
  if (method === "GET" && path.startsWith("/preview/")) return "preview";
  return "other";
}

/** A request's body: parsed JSON, a form ({ fields, files }), or null. */
export async function bodyOf(headers, raw) {
  if (headers["content-type"]?.startsWith("multipart/")) return readForm(headers, raw).catch(() => null);
  try {
    return JSON.parse(raw.toString());
  } catch {
    return null;
  }
}

export function answer(response, body, status = 200) {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

/** Answers as the vendor refuses. */
export function refuse(response, mode) {
  const { status, body, headers } = REFUSALS[mode];
  const html = typeof body === "string";
  response.writeHead(status, { "content-type": html ? "text/html" : "application/json", ...headers });
  response.end(html ? body : JSON.stringify(body));
}
