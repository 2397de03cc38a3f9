import { describe, expect, it } from "vitest";
import { z } from "zod";
import { publicRoute, userRoute } from "@/lib/door";
import { nothing } from "@/lib/operation";
import { openApiDocument } from "./document";

const Thing = z.object({ id: z.int(), note: z.string().nullable() }).meta({ id: "Thing" });
const about = "Does something.";

describe("a document", () => {
  it("holds a schema with a name once, and refers to it", () => {
    const { paths, components } = openApiDocument({
      "/api/things": { GET: userRoute({ about, answers: { 200: z.array(Thing) } }, () => []) },
      "/api/thing": { GET: userRoute({ about, answers: { 200: Thing } }, () => ({ id: 1, note: null })) },
    });
    const answer = (path: string) =>
      paths[path]?.get?.responses["200"]?.content?.["application/json"]?.schema;
    expect(answer("/api/thing")).toEqual({ $ref: "#/components/schemas/Thing" });
    expect(answer("/api/things")?.items).toEqual({ $ref: "#/components/schemas/Thing" });
    expect(components.schemas.Thing?.properties?.note).toEqual({ type: ["string", "null"] });
  });

  it("forbids further keys where a body does, never in an answer", () => {
    const body = z.strictObject({ note: z.string() });
    const { paths } = openApiDocument({
      "/api/things": {
        POST: userRoute({ about, body, answers: { 200: Thing } }, () => ({ id: 1, note: "" })),
      },
    });
    const written = JSON.stringify(paths["/api/things"]?.post?.requestBody);
    expect(written).toContain('"additionalProperties":false');
    expect(JSON.stringify(paths["/api/things"]?.post?.responses)).not.toContain("additionalProperties");
  });

  it("refuses two different schemas of one name", () => {
    const Other = z.object({ id: z.string() }).meta({ id: "Thing" });
    const routes = {
      "/api/thing": { GET: publicRoute({ about, answers: { 200: Thing } }, () => ({ id: 1, note: null })) },
      "/api/other": { GET: publicRoute({ about, answers: { 200: Other } }, () => ({ id: "1" })) },
    };
    expect(() => openApiDocument(routes)).toThrow("Two different schemas are called Thing.");
  });

  it("refuses a path with a parameter that nobody described", () => {
    const routes = {
      "/api/things/{id}": { GET: publicRoute({ about, answers: { 204: nothing } }, () => {}) },
    };
    expect(() => openApiDocument(routes)).toThrow("/api/things/{id} does not say what {id} is.");
  });

  it("says what a call of its kind can be refused for", () => {
    const { paths } = openApiDocument({
      "/api/things": {
        GET: publicRoute({ about, answers: { 204: nothing } }, () => {}),
        DELETE: userRoute({ about, answers: { 204: nothing, 409: "It is the last." } }, () => {}),
      },
    });
    expect(Object.keys(paths["/api/things"]?.get?.responses ?? {})).toEqual(["204"]);
    const refused = paths["/api/things"]?.delete?.responses ?? {};
    expect(Object.keys(refused)).toEqual(["204", "401", "403", "409", "415", "429"]);
    expect(refused["409"]?.description).toBe("It is the last.");
    expect(refused["429"]?.description).toBe("More than 120 changes a minute.");
  });
});
