/** The two forms of an OpenAI-compatible answer: one JSON body, or server-sent events. */
import { setTimeout as sleep } from "node:timers/promises";
import { pieces, slow } from "./language-model-modes.mjs";

/** @typedef {import("./language-model-modes.mjs").Order} Order */
/** @typedef {import("node:http").ServerResponse} Response */

/** @type {WeakSet<Response>} */
const cut = new WeakSet();
/** Whether it was the stand-in that broke this connection. @param {Response} response */
export const wasCut = (response) => cut.has(response);

const FINISH = { filter: "content_filter", length: "length" };

/** @param {string} text about four characters a token, as everywhere */
const tokens = (text) => Math.ceil(text.length / 4);

/** @param {any} body @param {string} reply */
function usage(body, reply) {
  const prompt_tokens = tokens(JSON.stringify(body?.messages ?? []));
  const completion_tokens = tokens(reply);
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}

let serial = 0;
/** @param {any} body @param {string} object */
const head = (body, object) => ({
  id: `chatcmpl-${++serial}`,
  object,
  created: Math.floor(Date.now() / 1000),
  model: String(body?.model ?? "stand-in"),
});

/** @param {Order} wanted */
const finish = (wanted) => FINISH[/** @type {keyof typeof FINISH} */ (wanted.name)] ?? "stop";

/**
 * The answer without streaming.
 * @param {any} body
 * @param {Order} wanted
 */
export function complete(body, wanted) {
  const content = pieces(wanted).join("");
  return {
    ...head(body, "chat.completion"),
    choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: finish(wanted) }],
    usage: usage(body, content),
  };
}

/**
 * The answer as a stream, and all the ways in which one goes wrong.
 * @param {Response} response
 * @param {any} body
 * @param {Order} wanted
 * @param {() => Promise<void>} hold resolves when the test lets go
 */
export async function stream(response, body, wanted, hold) {
  const { name, value } = wanted;
  const about = head(body, "chat.completion.chunk");
  /** @param {unknown} data */
  const event = (data) =>
    write(response, `data: ${typeof data === "string" ? data : JSON.stringify(data)}\n\n`);
  /** @param {object} delta @param {string | null} [reason] */
  const chunk = (delta, reason = null) =>
    event({ ...about, choices: [{ index: 0, delta, logprobs: null, finish_reason: reason }] });

  response.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-cache",
  });
  response.flushHeaders();
  if (name === "hang") return;
  await chunk({ role: "assistant", content: "" });

  const parts = pieces(wanted);
  // `[[pace:200]]` says what "ok" says, a word every 200 ms.
  const pause = name === "slow" ? slow(value).every : name === "pace" ? Number(value) || 100 : 0;
  for (const [index, content] of parts.entries()) {
    if (response.destroyed) return;
    if (name === "hold" && index === 2) await hold();
    if (index === 3 && (await fails(response, event, name))) return;
    if (pause > 0) await sleep(pause);
    if (name === "bytes")
      await drip(response, { ...about, choices: [{ index: 0, delta: { content }, finish_reason: null }] });
    else await chunk({ content });
  }
  if (name === "eof") return void response.end();
  await chunk({}, finish(wanted));
  if (body?.stream_options?.include_usage)
    await event({ ...about, choices: [], usage: usage(body, parts.join("")) });
  await event("[DONE]");
  response.end();
}

/**
 * @param {Response} response @param {(data: unknown) => Promise<void>} event @param {string} name
 * @returns {Promise<boolean>} whether the reply ended here
 */
async function fails(response, event, name) {
  if (name === "cut") {
    // Only what was handed to the socket is on the wire: give it a moment before the cut.
    await sleep(5);
    cut.add(response);
    response.destroy();
    return true;
  }
  if (name === "errev") {
    await event({
      error: { message: "CUDA out of memory on node gpu-17", type: "server_error", param: null, code: null },
    });
    await event("[DONE]");
    response.end();
    return true;
  }
  if (name === "garbage") await event("{not json at all");
  return false;
}

/** Sends an event a few bytes at a time, so that characters of several bytes arrive in halves.
 * @param {Response} response @param {unknown} data */
async function drip(response, data) {
  const bytes = Buffer.from(`data: ${JSON.stringify(data)}\n\n`);
  for (let at = 0; at < bytes.length; at += 3) {
    await write(response, bytes.subarray(at, at + 3));
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** @param {Response} response @param {string | Buffer} data */
async function write(response, data) {
  if (response.destroyed || response.write(data)) return;
  await new Promise((resolve) => {
    response.once("drain", resolve);
    response.once("close", resolve);
  });
}
