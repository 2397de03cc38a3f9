import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtInEmbedder } from "./built-in";
import type { Embedder } from "./contract";
import { remoteEmbedder } from "./remote";

/** A stand-in `/embeddings`: counts letters, so that equal texts are equal and longer ones point elsewhere. */
const server = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  if (request.headers.authorization !== "Bearer key") return response.writeHead(401).end("{}");
  const { input, model } = JSON.parse(body) as { input: string[]; model: string };
  const data = input.map((text, index) => ({
    object: "embedding",
    index,
    embedding: [..."etaoin"].map((letter) => text.toLowerCase().split(letter).length - 1 + 0.01),
  }));
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ object: "list", model, data, usage: { prompt_tokens: 1, total_tokens: 1 } }));
});
let url = "";
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/v1`;
});
afterAll(() => void server.close());

const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
const IMPLEMENTATIONS: [string, () => Embedder][] = [
  ["built-in", builtInEmbedder],
  ["remote", () => remoteEmbedder({ baseUrl: url, apiKey: "key", model: "letters" })],
];

describe.each(IMPLEMENTATIONS)("the %s embedder", (_, make) => {
  it("gives each text a unit vector of one width, in order, and equal texts equal ones", async () => {
    const vectors = await make().embed(["The dog barks at night", "eat tea", "The dog barks at night"]);
    expect(vectors).toHaveLength(3);
    for (const vector of vectors) expect(dot(vector, vector)).toBeCloseTo(1, 3);
    expect(new Set(vectors.map((vector) => vector.length)).size).toBe(1);
    expect(dot(vectors[0] as Float32Array, vectors[2] as Float32Array)).toBeCloseTo(1, 5);
    expect(dot(vectors[0] as Float32Array, vectors[1] as Float32Array)).toBeLessThan(0.99);
  });

  it("takes empty, endless and wordless texts without complaint", async () => {
    const vectors = await make().embed(["", "x".repeat(100_000), "🙂", "hello"]);
    expect(vectors).toHaveLength(4);
    expect(vectors[0]?.every((value) => value === 0)).toBe(true);
    expect(vectors[0]?.length).toBe(vectors[3]?.length);
  });

  it("names its model", () => {
    expect(make().model).toMatch(/^(builtin|remote):/);
  });
});

it("the built-in one knows a paraphrase from something else", async () => {
  const [a, b, c] = (await builtInEmbedder().embed([
    "I feel very sad today",
    "I am quite unhappy right now",
    "The train leaves at nine",
  ])) as [Float32Array, Float32Array, Float32Array];
  expect(dot(a, b)).toBeGreaterThan(0.5);
  expect(dot(a, c)).toBeLessThan(0.4);
});

it("the built-in one embeds a question before the rest of a long list that was asked for earlier", async () => {
  const built = builtInEmbedder();
  const done: string[] = [];
  const long = Array.from({ length: 64 }, (_, n) => `The story of my journey to the sea, part ${n}`);
  const list = built.embed(long).then((vectors) => {
    done.push("list");
    return vectors;
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  const [[question]] = await Promise.all([
    built.embed(["the sea"]).then((vectors) => {
      done.push("question");
      return vectors;
    }),
    list,
  ]);
  expect(done).toEqual(["question", "list"]);
  const [again] = await built.embed(["the sea"]);
  expect(dot(question as Float32Array, again as Float32Array)).toBeCloseTo(1, 5);
  const [last] = await built.embed(long.slice(-1));
  expect(dot((await list).at(-1) as Float32Array, last as Float32Array)).toBeCloseTo(1, 3);
});

it("the remote one says when it cannot be reached", async () => {
  await expect(
    remoteEmbedder({ baseUrl: "http://127.0.0.1:9/v1", model: "x" }).embed(["hello"]),
  ).rejects.toThrow();
});
