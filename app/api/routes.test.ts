import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { openApiDocument } from "@/lib/openapi/document";
import { faultsOf } from "@/lib/openapi/faults.fixture";
import { METHODS } from "@/lib/openapi/routes";
import { sampleOf } from "@/lib/openapi/sample";
import { routes } from "./routes";

const document = openApiDocument(routes);

/** One answers for all addresses that do not exist; the other is next-auth's, whose addresses are described by hand. */
const catchesAll = (file: string) => file.includes("[...");
const files = readdirSync(fileURLToPath(new URL(".", import.meta.url)), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("route.ts") && !catchesAll(file))
  .sort();
const pathOf = (file: string) =>
  `/api/${file.replace("/route.ts", "").replace(/\[(\w+)\]/g, (_, name) => `{${name}}`)}`;

describe("the OpenAPI document", () => {
  it.each(files)("has every handler of %s, under its own path", async (file) => {
    const module = await import(/* @vite-ignore */ `./${file}`);
    const path = pathOf(file);
    expect(routes[path], "not in app/api/routes.ts").toBe(module);
    const methods = METHODS.filter((method) => method in module);
    expect(Object.keys(document.paths[path] ?? {}).map((method) => method.toUpperCase())).toEqual(methods);
  });

  it("names no path without a route", () => {
    const known = [
      ...files.map(pathOf),
      ...Object.keys(routes).filter((path) => /^\/api\/auth\//.test(path)),
    ];
    expect(Object.keys(document.paths).filter((path) => !known.includes(path))).toEqual([]);
  });

  it("is OpenAPI 3.1, and every schema of it a JSON Schema", () => {
    expect(faultsOf(document)).toEqual([]);
  });

  it("tells an error by one shape, everywhere", () => {
    const refusals = Object.values(document.paths)
      .flatMap((operations) => Object.values(operations))
      .flatMap(({ responses }) => Object.entries(responses))
      .filter(([status]) => Number(status) >= 400);
    expect(refusals.length).toBeGreaterThan(100);
    for (const [, { content }] of refusals)
      expect(content).toEqual({ "application/json": { schema: { $ref: "#/components/schemas/Error" } } });
  });

  it("gives every body an example that its route accepts", () => {
    const bodies = Object.entries(routes).flatMap(([path, handlers]) =>
      Object.entries(handlers).map(([method, { operation }]) => ({ path, method, body: operation?.body })),
    );
    for (const { path, method, body } of bodies.filter((one) => one.body)) {
      const content = document.paths[path]?.[method.toLowerCase()]?.requestBody?.content ?? {};
      for (const [type, { schema = {} }] of Object.entries(content)) {
        const result = body?.safeParse(sampleOf(schema, document.components.schemas));
        expect(result?.error, `${method} ${path} as ${type}`).toBeUndefined();
      }
    }
  });

  it("says what only some operations can answer", () => {
    const statuses = (path: string, method: string) =>
      Object.keys(document.paths[path]?.[method]?.responses ?? {});
    expect(statuses("/api/personas/{id}", "put")).toEqual(
      expect.arrayContaining(["200", "400", "401", "403", "404", "409", "413", "415", "422", "429"]),
    );
    expect(statuses("/api/health", "get")).toEqual(["200", "503"]);
    expect(statuses("/api/settings", "get")).toEqual(["200", "401"]);
    expect(statuses("/api/personas/create", "post")[0]).toBe("201");
  });
});
