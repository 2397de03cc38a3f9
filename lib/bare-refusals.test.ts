import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { wordBareRefusals } from "./bare-refusals";

let server: Server;
afterEach(() => void server.close());

async function answered(answer: (response: ServerResponse) => void, path = "/api/health", method = "PUT") {
  server = createServer((request, response) => {
    wordBareRefusals(request, response);
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const got = await fetch(`http://127.0.0.1:${port}${path}`, { method });
  return { status: got.status, type: got.headers.get("content-type"), text: await got.text() };
}

const words = { error: { code: "method_not_allowed", message: "This address does not take PUT requests." } };

describe("a refusal without words", () => {
  it("gets the shape of every other one", async () => {
    const { status, type, text } = await answered((response) => {
      response.statusCode = 405;
      response.end();
    });
    expect({ status, type }).toEqual({ status: 405, type: "application/json; charset=utf-8" });
    expect(JSON.parse(text)).toEqual(words);
  });

  it("gets it where the head was written first", async () => {
    const { text } = await answered((response) => void response.writeHead(405).end(() => {}));
    expect(JSON.parse(text)).toEqual(words);
  });

  it("stays without a body where nobody asked for one", async () => {
    expect(
      await answered((response) => void response.writeHead(405).end(), "/api/health", "HEAD"),
    ).toMatchObject({ status: 405, text: "" });
  });
});

describe("what is left as it is", () => {
  it("is a refusal in words, an answer, and a page", async () => {
    const spoken = (response: ServerResponse) =>
      void response.writeHead(404, { "content-type": "text/plain" }).end("no");
    expect((await answered(spoken)).text).toBe("no");
    server.close();
    expect(await answered((response) => void response.writeHead(204).end())).toMatchObject({ text: "" });
    server.close();
    expect((await answered((response) => void response.writeHead(405).end(), "/chat")).text).toBe("");
  });
});
