import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const setting = vi.hoisted(() => ({ LOCAL_MODEL_URLS: undefined as string | undefined }));
vi.mock("@/lib/env", () => ({ env: () => setting }));

import { discover, forgetDiscovered, places } from "./discover";

const servers: Server[] = [];
const asked: string[] = [];

async function serve(routes: Record<string, unknown | RequestListener>): Promise<string> {
  const server = createServer((request, response) => {
    asked.push(String(request.url));
    const route = routes[String(request.url)];
    if (typeof route === "function") return route(request, response);
    response.writeHead(route === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(typeof route === "string" ? route : JSON.stringify(route ?? {}));
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

const list = (...ids: string[]) => ({ object: "list", data: ids.map((id) => ({ id, object: "model" })) });

beforeEach(forgetDiscovered);
afterEach(() => {
  asked.length = 0;
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

describe("discover", () => {
  it("finds the three kinds of servers and their models", async () => {
    const ollama = await serve({
      "/api/tags": { models: [{ name: "llama3.2:latest" }, { name: "nomic-embed-text:latest" }] },
      "/v1/models": list("llama3.2:latest", "nomic-embed-text:latest"),
    });
    const studio = await serve({ "/v1/models": list("qwen3-4b", "text-embedding-nomic") });
    const cpp = await serve({ "/v1/models": list("/models/gemma.gguf") });
    setting.LOCAL_MODEL_URLS = `ollama=${ollama}, lmstudio=${studio}/v1,llamacpp=${cpp}/`;
    const port = (url: string) => new URL(url).port;
    expect(await discover()).toEqual([
      {
        id: `ollama-${port(ollama)}`,
        kind: "ollama",
        name: "Ollama",
        base_url: `${ollama}/v1`,
        models: ["llama3.2:latest"],
      },
      {
        id: `lmstudio-${port(studio)}`,
        kind: "lmstudio",
        name: "LM Studio",
        base_url: `${studio}/v1`,
        models: ["qwen3-4b"],
      },
      {
        id: `llamacpp-${port(cpp)}`,
        kind: "llamacpp",
        name: "llama.cpp",
        base_url: `${cpp}/v1`,
        models: ["/models/gemma.gguf"],
      },
    ]);
  });

  it("leaves out what Ollama would send to its maker's cloud", async () => {
    const names = ["gpt-oss:120b-cloud", "far:latest", "near:latest"];
    const ollama = await serve({
      "/api/tags": {
        models: names.map((name) => ({
          name,
          remote_host: name.startsWith("far") ? "https://ollama.com:443" : "",
        })),
      },
      "/v1/models": list(...names),
    });
    setting.LOCAL_MODEL_URLS = `ollama=${ollama}`;
    expect((await discover())[0]?.models).toEqual(["near:latest"]);
  });

  it("takes nothing else for a model server", async () => {
    const { hostname } = new URL("http://127.0.0.1");
    const pages = await serve({ "/v1/models": "<!doctype html><title>Dashboard</title>" });
    const other = await serve({ "/v1/models": { data: [{ name: "x" }] } });
    const empty = await serve({ "/v1/models": list() });
    const huge = await serve({
      "/v1/models": ((_, response) => {
        const chunk = "x".repeat(1_000_000);
        const more = () => response.write(chunk) && setImmediate(more);
        response.on("drain", more);
        more();
      }) as RequestListener,
    });
    const falseOllama = await serve({ "/v1/models": list("a-model") });
    const away = await serve({
      "/v1/models": ((_, response) =>
        response.writeHead(302, { location: "http://192.0.2.1/v1/models" }).end()) as RequestListener,
    });
    const silent = await serve({ "/v1/models": (() => {}) as RequestListener });
    const lmstudio = [pages, other, empty, huge, away, silent].map((url) => `lmstudio=${url}`);
    setting.LOCAL_MODEL_URLS = [...lmstudio, `ollama=${falseOllama}`, `lmstudio=http://${hostname}:9`].join(
      ",",
    );
    const begun = performance.now();
    expect(await discover()).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(1_500);
  });

  it("leaves out names that are no names", async () => {
    const odd = await serve({ "/v1/models": list("fine", "two\nlines", "\u202Eback", "fine") });
    setting.LOCAL_MODEL_URLS = `llamacpp=${odd}`;
    expect((await discover())[0]?.models).toEqual(["fine"]);
  });

  it("asks once in 15 seconds, however many want to know", async () => {
    const studio = await serve({ "/v1/models": list("m") });
    setting.LOCAL_MODEL_URLS = `lmstudio=${studio}`;
    await Promise.all([discover(), discover()]);
    await discover();
    expect(asked).toHaveLength(1);
    vi.useFakeTimers({ now: Date.now() + 15_001, toFake: ["Date"] });
    await discover();
    vi.useRealTimers();
    expect(asked).toHaveLength(2);
  });
});

describe("where it looks", () => {
  it("is the usual ports on loopback", () => {
    expect(places(undefined).map(({ origin }) => origin)).toEqual([
      "http://127.0.0.1:11434",
      "http://127.0.0.1:1234",
      "http://127.0.0.1:8080",
    ]);
  });

  it("is nowhere when switched off", async () => {
    expect(places("")).toEqual([]);
    expect(places("off")).toEqual([]);
    setting.LOCAL_MODEL_URLS = "OFF";
    expect(await discover()).toEqual([]);
  });

  it("is never another machine", () => {
    for (const url of [
      "http://192.168.1.5:11434",
      "http://example.com",
      "http://127.0.0.1.example.com",
      "http://localhost.example.com",
      "http://127.0.0.1@example.com",
      "http://0.0.0.0:1234",
      "http://[::ffff:10.0.0.1]:1",
      "file:///etc/passwd",
      "127.0.0.1:11434",
      "",
    ])
      expect(places(`ollama=${url}`), url).toEqual([]);
    expect(places("vllm=http://127.0.0.1:1,http://127.0.0.1:2,=,ollama")).toEqual([]);
  });

  it("may be named in several ways, each place once", () => {
    const found = places(
      "OLLAMA=http://localhost:1,lmstudio=http://[::1]:2/v1/,llamacpp=https://127.9.9.9:3,ollama=http://127.0.0.1:1",
    );
    expect(found).toEqual([
      { kind: "ollama", origin: "http://localhost:1" },
      { kind: "lmstudio", origin: "http://[::1]:2" },
      { kind: "llamacpp", origin: "https://127.9.9.9:3" },
    ]);
  });
});
