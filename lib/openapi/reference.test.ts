import { describe, expect, it } from "vitest";
import { z } from "zod";
import { publicRoute, userRoute } from "@/lib/door";
import { nothing } from "@/lib/operation";
import { openApiDocument } from "./document";
import { reference } from "./reference";

const Thing = z
  .object({ id: z.int(), kind: z.enum(["big", "small"]), made: z.iso.datetime().nullable() })
  .meta({ id: "Thing", description: "A thing." });
const body = z.object({
  name: z.string().min(1).max(50).meta({ example: "It's a lamp" }),
  weight: z.int().min(1).max(2_000).optional().describe("In grams."),
  tags: z.array(z.string()).optional(),
});
const document = openApiDocument({
  "/api/things/{id}": {
    PUT: userRoute(
      {
        about: "Changes a thing.",
        params: z.object({ id: z.coerce.number().int().positive().describe("A thing's id.") }),
        body,
        answers: { 200: z.object({ thing: Thing }).meta({ id: "ThingSaved" }) },
      },
      () => ({ thing: { id: 1, kind: "big" as const, made: null } }),
    ),
  },
});
const { nouns, shapes } = reference(document, "http://localhost:3000");
const entry = nouns[0]?.entries[0];

describe("the reference", () => {
  it("says in words what goes in", () => {
    expect(entry?.parameters).toEqual([
      { name: "id", place: "path", required: true, type: "whole number from 1", about: "A thing's id." },
    ]);
    expect(entry?.body?.fields.map(({ name, type, required }) => [name, type, required])).toEqual([
      ["name", "text of 1 to 50 characters", true],
      ["weight", "whole number from 1 to 2,000", false],
      ["tags", "list of text", false],
    ]);
  });

  it("shows every shape an answer leads to, with its fields", () => {
    expect(entry?.answers).toMatchObject([{ status: "200", type: "ThingSaved", shape: "ThingSaved" }]);
    expect(shapes.map(({ name }) => name)).toEqual(["Thing", "ThingSaved"]);
    expect(shapes[0]?.fields.map(({ type }) => type)).toEqual([
      "whole number",
      '"big" or "small"',
      "time or null",
    ]);
    expect(shapes[1]?.fields[0]).toMatchObject({ name: "thing", type: "Thing", shape: "Thing" });
  });

  it("tells once for all what many calls are refused for, and the rest where it belongs", () => {
    const things = (n: number) => [
      `/api/things/${n}`,
      { GET: userRoute({ about: "Reads.", answers: { 200: Thing, 409: `It is ${n}.` } }, () => one) },
    ];
    const one = { id: 1, kind: "big" as const, made: null };
    const many = openApiDocument(Object.fromEntries([1, 2, 3, 4, 5].map(things)));
    const { usual, nouns } = reference(many, "http://localhost:3000");
    expect(usual).toEqual([{ status: "401", about: "Nobody is signed in." }]);
    expect(nouns[0]?.entries[1]).toMatchObject({
      usual: ["401"],
      refusals: [{ status: "409", about: "It is 2." }],
    });
  });

  it("fills in what a query must have, and keeps the session where it is made", () => {
    const query = z.object({ q: z.string().meta({ example: "my shoes" }), limit: z.string().optional() });
    const answers = { 204: nothing };
    const searched = openApiDocument({
      "/api/search": { GET: userRoute({ about: "Looks.", query, answers }, () => {}) },
      "/api/auth/csrf": { GET: publicRoute({ about: "Gives a token.", answers }, () => {}) },
    });
    const calls = reference(searched, "http://localhost:3000").nouns.flatMap(({ entries }) => entries);
    expect(calls.map((call) => call.curl).sort()).toEqual([
      "curl 'http://localhost:3000/api/search?q=my+shoes' \\\n  -b cookies.txt",
      "curl http://localhost:3000/api/auth/csrf \\\n  -b cookies.txt \\\n  -c cookies.txt",
    ]);
  });

  it("gives a call to copy, quoted for a shell", () => {
    expect(entry?.curl).toBe(
      [
        "curl http://localhost:3000/api/things/1",
        "-X PUT",
        "-b cookies.txt",
        "-H 'origin: http://localhost:3000'",
        "-H 'content-type: application/json'",
        `-d '{"name":"It'\\''s a lamp"}'`,
      ].join(" \\\n  "),
    );
  });
});
