/**
 * A stand-in for an OpenAI-compatible language-model server, on loopback: it answers faithfully, fails on request
 * (see language-model-modes.mjs) and remembers what it was sent. In a test: `const model = await startLanguageModel()`.
 * As a process: `node e2e/stand-ins/language-model.mjs [port]`; then over HTTP `GET /__requests`, `POST /__reset`,
 * `POST /__release`.
 */
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import { order, refusal } from "./language-model-modes.mjs";
import { complete, stream, wasCut } from "./language-model-replies.mjs";

/**
 * @typedef {object} Recorded
 * @property {number} id 1 for the first since the start or the last reset
 * @property {string} method
 * @property {string} path
 * @property {Record<string, string | string[] | undefined>} headers
 * @property {any} body parsed JSON, or null
 * @property {string} mode
 * @property {number} at milliseconds since the epoch
 * @property {boolean} closed_early whether the client hung up before the reply was whole
 * @property {number | null} closed_after_ms when it did, counted from the request
 * @property {Promise<boolean>} ended settles with `closed_early` once the connection is through with this request
 *
 * @typedef {object} LanguageModelStandIn
 * @property {string} url base URL, ends in /v1
 * @property {string} origin
 * @property {Recorded[]} requests everything but control requests, oldest first
 * @property {string[]} models what GET /models lists; change it as you like
 * @property {() => number} held how many replies wait for `release`
 * @property {() => void} release lets every reply of mode "hold" go on
 * @property {() => void} reset forgets the requests and releases what is held
 * @property {(count: number) => Promise<Recorded>} arrived resolves with the nth request once it is there
 * @property {() => Promise<void>} close
 */

/**
 * @param {{ port?: number, models?: string[] }} [options] port 0: any free one
 * @returns {Promise<LanguageModelStandIn>}
 */
export async function startLanguageModel({ port = 0, models = ["stand-in", "stand-in-large"] } = {}) {
  /** @type {Recorded[]} */
  const requests = [];
  /** @type {Set<() => void>} */
  const holding = new Set();
  /** @type {{ count: number, resolve: (request: Recorded) => void }[]} */
  let waiting = [];

  const release = () => {
    for (const go of holding) go();
    holding.clear();
  };
  const reset = () => {
    requests.length = 0;
    release();
  };
  /** @param {import("node:http").ServerResponse} response */
  const hold = (response) =>
    /** @type {Promise<void>} */ (
      new Promise((resolve) => {
        holding.add(resolve);
        response.once("close", () => {
          holding.delete(resolve);
          resolve();
        });
      })
    );

  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://stand-in").pathname;
    if (path === "/__requests")
      return send(response, 200, {
        requests: requests.map(({ ended, ...rest }) => rest),
        held: holding.size,
      });
    if (path === "/__reset") return send(response, 200, reset());
    if (path === "/__release") return send(response, 200, release());

    const body = await read(request);
    const wanted = order(body);
    const recorded = record(request, response, path, body, wanted.name);
    recorded.id = requests.push(recorded);
    for (const one of waiting)
      if (requests.length >= one.count) one.resolve(requests[one.count - 1] ?? recorded);
    waiting = waiting.filter((one) => requests.length < one.count);

    if (request.method === "GET" && path === "/v1/models")
      return send(response, 200, {
        object: "list",
        data: models.map((id) => ({ id, object: "model", created: 1_700_000_000, owned_by: "stand-in" })),
      });
    if (request.method !== "POST" || path !== "/v1/chat/completions")
      return send(response, 404, {
        error: { message: `No route ${path}`, type: "invalid_request_error", param: null, code: null },
      });
    const no = refusal(wanted, request.headers.authorization);
    if (no)
      return response
        .writeHead(no.status, { "content-type": "application/json", ...no.headers })
        .end(no.body);
    if (wanted.name === "hanghead") return;
    if (body?.stream) return stream(response, body, wanted, () => hold(response));
    if (wanted.name === "hold") await hold(response);
    send(response, 200, complete(body, wanted));
  });
  await new Promise((resolve, reject) =>
    server.once("error", reject).listen(port, "127.0.0.1", () => resolve(null)),
  );
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    url: `${origin}/v1`,
    origin,
    requests,
    models,
    held: () => holding.size,
    release,
    reset,
    arrived: (count) =>
      new Promise((resolve) => {
        const there = requests[count - 1];
        if (there) resolve(there);
        else waiting.push({ count, resolve });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {string} path @param {any} body @param {string} mode
 * @returns {Recorded}
 */
function record(request, response, path, body, mode) {
  const at = Date.now();
  /** @type {Recorded} */
  const recorded = {
    id: 0,
    method: request.method ?? "",
    path,
    headers: request.headers,
    body,
    mode,
    at,
    closed_early: false,
    closed_after_ms: null,
    ended: new Promise((resolve) =>
      response.once("close", () => {
        if (!response.writableFinished && !wasCut(response)) {
          recorded.closed_early = true;
          recorded.closed_after_ms = Date.now() - at;
        }
        resolve(recorded.closed_early);
      }),
    ),
  };
  return recorded;
}

/** @param {import("node:http").IncomingMessage} request */
async function read(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    return null;
  }
}

/** @param {import("node:http").ServerResponse} response @param {number} status @param {unknown} body */
function send(response, status, body) {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body ?? {}));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { url } = await startLanguageModel({ port: Number(process.argv[2] ?? 0) });
  console.log(`language model stand-in: ${url}`);
}
