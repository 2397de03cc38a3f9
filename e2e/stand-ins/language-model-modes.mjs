/**
 * What the stand-in does with one request. A mode is chosen by a directive in the last user message
 * (`[[mode:cut]]`, or short `[[cut]]`; some take a value, `[[slow:200x20]]`), else by the model's name, else "ok".
 */

import { notesOn } from "./language-model-notes.mjs";

/** @typedef {{ name: string, value: string, text: string }} Order text: the last user message without directives */

export const MODES = /** @type {const} */ ([
  "ok",
  "slow",
  "pace",
  "long",
  "say",
  "bytes",
  "think",
  "empty",
  "filter",
  "length",
  "m500",
  "m502html",
  "m429",
  "mquota",
  "m401",
  "m403",
  "m404",
  "m400",
  "m400ctx",
  "redirect",
  "cut",
  "eof",
  "errev",
  "garbage",
  "hang",
  "hanghead",
  "hold",
]);

const DIRECTIVE = /\[\[(?:mode:)?([a-z][a-z0-9]*)(?::([^\]]*))?\]\]/g;

/**
 * @param {unknown} body the parsed request
 * @returns {Order}
 */
export function order(body) {
  const { model, messages } =
    /** @type {{ model?: string, messages?: { role: string, content: unknown }[] }} */ (body ?? {});
  const last = plain(messages?.findLast?.((message) => message.role === "user")?.content);
  const text = last.replace(DIRECTIVE, (whole, name) => (known(name) ? "" : whole)).trim();
  for (const [, name = "", value = ""] of last.matchAll(DIRECTIVE))
    if (known(name)) return { name, value, text };
  return { name: known(model) ? String(model) : "ok", value: "", text };
}

/** @param {unknown} name */
const known = (name) => MODES.includes(/** @type {(typeof MODES)[number]} */ (name));

/** @param {unknown} content a string, or the parts form of it */
function plain(content) {
  if (typeof content === "string") return content;
  if (Array.isArray(content)) return content.map((part) => part?.text ?? "").join("");
  return "";
}

/**
 * The text of a reply, in the pieces in which it is streamed.
 * @param {Order} order
 * @returns {string[]}
 */
export function pieces({ name, value, text }) {
  const notes = name === "ok" || name === "hold" ? notesOn(text) : undefined;
  if (notes) return [notes];
  if (name === "say") return words(value || text);
  if (name === "slow") return Array.from({ length: slow(value).count }, (_, index) => `word${index + 1} `);
  if (name === "long")
    return Array.from({ length: Number(value) || 400 }, (_, index) => `Sentence number ${index + 1}. `);
  if (name === "think")
    return ["<think>", "The user wants ", "an answer.", "</think>", "\n\n", ...words(`You said: ${text}`)];
  if (name === "empty" || name === "filter") return [];
  return ["You ", "said: ", ...words(text || "nothing"), " (", "stand-in", ")"];
}

/** @param {string} text */
const words = (text) => text.match(/\s*\S+\s*/g) ?? [text];

/**
 * `200x20`: 20 pieces, one every 200 ms.
 * @param {string} value
 */
export function slow(value) {
  const [every, count] = value.split("x").map(Number);
  return { every: every || 50, count: count || 20 };
}

const PAGE =
  "<!doctype html><html><head><title>502 Bad Gateway</title></head><body>nginx/1.25 upstream 10.0.0.7</body></html>";
/** @param {string} message @param {string} type @param {string | number | null} code */
const json = (message, type, code = null) => JSON.stringify({ error: { message, type, param: null, code } });

/**
 * The plain refusals: status, headers, body. Their texts hold things that must never reach a user.
 * @param {Order} order
 * @param {string | undefined} authorization
 * @returns {{ status: number, headers?: Record<string, string>, body: string } | undefined}
 */
export function refusal({ name, value }, authorization) {
  const key = (authorization ?? "Bearer sk-none").slice("Bearer ".length, 22);
  switch (name) {
    case "m500":
      return { status: 500, body: json("Traceback: worker 7 at /srv/llm/main.py crashed", "server_error") };
    case "m502html":
      return { status: 502, headers: { "content-type": "text/html" }, body: PAGE };
    case "m429":
      return {
        status: 429,
        headers: { "retry-after": value || "7" },
        body: json("Rate limit reached for org-secret42", "requests", "rate_limit_exceeded"),
      };
    case "mquota":
      return {
        status: 429,
        body: json(
          "You exceeded your current quota, org-secret42",
          "insufficient_quota",
          "insufficient_quota",
        ),
      };
    case "m401":
      return {
        status: 401,
        body: json(`Incorrect API key provided: ${key}***`, "invalid_request_error", "invalid_api_key"),
      };
    case "m403":
      return { status: 403, body: json("Project proj_secret42 has no access", "invalid_request_error") };
    case "m404":
      return {
        status: 404,
        body: json("The model `secret-model` does not exist", "invalid_request_error", "model_not_found"),
      };
    case "m400":
      return {
        status: 400,
        body: json("Unsupported parameter: internal-flag", "invalid_request_error", "unsupported_parameter"),
      };
    case "m400ctx":
      return {
        status: 400,
        body: json(
          "This model's maximum context length is 4096 tokens. However, your messages resulted in 9001 tokens.",
          "invalid_request_error",
          "context_length_exceeded",
        ),
      };
    case "redirect":
      return { status: 307, headers: { location: value || "/elsewhere" }, body: "" };
    default:
      return undefined;
  }
}
