/**
 * A stand-in for ElevenLabs on loopback: lists voices page by page, speaks (silence, in chunks 50 ms apart), clones,
 * deletes, listens, fails on request, and remembers what it was sent.
 *
 * How it fails is said in the text to speak (`[[cut]]`), or set for an operation: `standIn.modes.clone = "500"`, over
 * HTTP `POST /__modes {"clone": "500"}`. Modes: every refusal of elevenlabs-refusals.mjs, `slow` (the first sound after
 * 1.5 s), `cut` (the line breaks after two chunks), `stall` (silence after two chunks), `hang` (no answer at all),
 * `empty`, `half` (does the work, then answers 500), `late` (a clone that takes its time), `verify` (wants to be shown
 * whose voice it is).
 * As a process: `node e2e/stand-ins/elevenlabs.mjs [port]`; then `GET /__requests`, `POST /__modes`, `POST /__reset`.
 */
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import { silence } from "./elevenlabs-audio.mjs";
import { answer, bodyOf, operationOf, refuse } from "./elevenlabs-http.mjs";
import { REFUSALS } from "./elevenlabs-refusals.mjs";

export const KEY = "xi-stand-in-key";
const CHUNK_MS = 50;
const SLOW_MS = 1_500;
const CHUNKS = 5;

/**
 * @typedef {object} Recorded
 * @property {string} operation speech, voices, clone, delete, transcribe, preview or other
 * @property {string} method
 * @property {string} path
 * @property {Record<string, string>} query
 * @property {Record<string, string | string[] | undefined>} headers
 * @property {any} body parsed JSON, a form ({ fields, files }), or null
 * @property {number} at milliseconds since the epoch
 * @property {number | null} first_byte_at when the first audio left
 * @property {boolean} closed_early whether the client hung up before the answer was whole
 */

/** The account's voices at the start. */
const VOICES = [
  ["EXAVITQu4vr4xnSDxMaL", "Sarah", "premade"],
  ["JBFqnCBsd6RMkjVDRZzb", "George", "premade"],
  ["pNInz6obpgDQGcFmaJgB", "Adam", "premade"],
];

/** @param {{ port?: number }} [options] port 0: any free one */
export async function startElevenLabs({ port = 0 } = {}) {
  /** @type {Recorded[]} */
  const requests = [];
  /** @type {Record<string, string | undefined>} */
  const modes = {};
  const voices = new Map();
  let made = 0;
  const add = (id, name, category, labels = {}) =>
    voices.set(id, {
      voice_id: id,
      name,
      category,
      labels,
      description: `${name}, a voice of the stand-in`,
      preview_url: `${origin}/preview/${id}.mp3`,
    });
  const reset = () => {
    requests.length = 0;
    for (const key of Object.keys(modes)) delete modes[key];
    voices.clear();
    for (const [id, name, category] of VOICES) add(id, name, category);
  };
  let origin = "";

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://stand-in");
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const raw = Buffer.concat(chunks);
    if (url.pathname.startsWith("/__")) return control(url.pathname, raw, response);
    const operation = operationOf(request.method, url.pathname);
    /** @type {Recorded} */
    const recorded = {
      operation,
      method: request.method ?? "",
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: request.headers,
      body: await bodyOf(request.headers, raw),
      at: Date.now(),
      first_byte_at: null,
      closed_early: false,
    };
    requests.push(recorded);
    response.on("close", () => {
      recorded.closed_early = !response.writableFinished;
    });
    if (operation !== "preview" && request.headers["xi-api-key"] !== KEY) return refuse(response, "401");
    const mode = /\[\[(\w+)\]\]/.exec(recorded.body?.text ?? "")?.[1] ?? modes[operation];
    if (mode === "hang") return;
    if (mode && mode in REFUSALS) return refuse(response, mode);
    await operations[operation](recorded, response, mode);
  });

  const operations = {
    async speech(recorded, response, mode) {
      const id = recorded.path.split("/")[3];
      if (!voices.has(id)) return refuse(response, "404");
      if (mode === "slow") await pause(SLOW_MS);
      response.writeHead(200, {
        "content-type": "audio/mpeg",
        "request-id": `req_${requests.length}`,
        "character-cost": String(recorded.body.text.length),
        "current-concurrent-requests": "1",
        "maximum-concurrent-requests": "10",
      });
      if (mode === "empty") return response.end();
      for (let i = 0; i < CHUNKS; i += 1) {
        if (i === 2 && mode === "cut") return response.destroy();
        if (i === 2 && mode === "stall") return;
        recorded.first_byte_at ??= Date.now();
        response.write(silence(0.2));
        await pause(CHUNK_MS);
      }
      response.end();
    },
    voices(recorded, response) {
      const size = Math.min(100, Number(recorded.query.page_size ?? 10));
      const from = Number(recorded.query.next_page_token ?? 0);
      const all = [...voices.values()];
      const more = from + size < all.length;
      answer(response, {
        voices: all.slice(from, from + size),
        has_more: more,
        total_count: all.length,
        next_page_token: more ? String(from + size) : null,
      });
    },
    async clone(recorded, response, mode) {
      if (mode === "late") await pause(SLOW_MS);
      made += 1;
      const id = `clone${String(made).padStart(4, "0")}${"x".repeat(11)}`;
      add(id, recorded.body.fields.name, "cloned", JSON.parse(recorded.body.fields.labels ?? "{}"));
      if (mode === "half") return refuse(response, "500");
      answer(response, { voice_id: id, requires_verification: mode === "verify" });
    },
    delete(recorded, response, mode) {
      const had = voices.delete(recorded.path.split("/")[3]);
      if (mode === "half") return refuse(response, "500");
      if (had) answer(response, { status: "ok" });
      else refuse(response, "404");
    },
    transcribe(_recorded, response) {
      answer(response, {
        language_code: "eng",
        language_probability: 0.98,
        text: modes.words ?? "Hello from the stand-in.",
        words: [],
        transcription_id: "tr_1",
      });
    },
    preview(_recorded, response) {
      response.writeHead(200, { "content-type": "audio/mpeg" });
      response.end(silence(1));
    },
    other(_recorded, response) {
      answer(response, { detail: "Not Found" }, 404);
    },
  };

  function control(path, raw, response) {
    if (path === "/__reset") reset();
    if (path === "/__modes") {
      for (const key of Object.keys(modes)) delete modes[key];
      Object.assign(modes, JSON.parse(raw.toString() || "{}"));
    }
    answer(response, { requests, voices: [...voices.keys()] });
  }

  await new Promise((resolve) => {
    server.listen(port, "127.0.0.1", () => resolve(undefined));
  });
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : port}`;
  reset();
  return {
    url: origin,
    requests,
    modes,
    voices,
    reset,
    /** Requests of one operation, oldest first. */
    of: (operation) => requests.filter((request) => request.operation === operation),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve(undefined)));
    },
  };
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await startElevenLabs({ port: Number(process.argv[2] ?? 0) });
  process.stdout.write(`${url}\n`);
}
