import { expect, test } from "./fixtures";

test("anyone is told that the server is well, what it runs, and no secrets", async ({ request }) => {
  const response = await request.get("/api/health");
  expect(response.status()).toBe(200);
  expect(response.headers()["cache-control"]).toBe("no-store");
  expect(await response.json()).toEqual({
    status: "ok",
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    database: "ok",
    model: { provider: "local", name: "stand-in" },
    voice: { provider: expect.any(String) },
  });
});

test("a HEAD request is answered as well", async ({ request }) => {
  expect((await request.head("/api/health")).status()).toBe(200);
});

test.describe("without a model", () => {
  test.use({ app: "offline" });
  test("the built-in companion is named", async ({ request }) => {
    const { model } = await (await request.get("/api/health")).json();
    expect(model).toEqual({ provider: "builtin", name: "companion" });
  });
});
