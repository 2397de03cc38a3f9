import "server-only";
import { z } from "zod";
import type { Media, Operation } from "@/lib/operation";
import { groupOf } from "./groups";
import { refusals } from "./refusals";
import type { Method } from "./routes";
import type { SchemaWriter } from "./schemas";
import type { Answer, JsonSchema, MediaTypes, Parameter, PathOperation } from "./shape";

/** One operation of a path, described from what its route declares. */
export function describe(
  path: string,
  method: Method,
  operation: Operation,
  write: SchemaWriter,
): PathOperation {
  const parameters = [...pathParameters(path, operation, write), ...queryParameters(operation, write)];
  return {
    operationId: idOf(path, method),
    summary: operation.about,
    tags: [groupOf(path)],
    security: operation.access === "anyone" ? [] : [{ session: [] }],
    "x-access": operation.access,
    ...(parameters.length > 0 && { parameters }),
    ...(operation.body && { requestBody: requestBody(operation, operation.body, write) }),
    ...(operation.stream && { requestBody: streamed(operation.stream) }),
    responses: { ...successes(operation, write), ...refusals(method, operation, write) },
  };
}

/** `GET /api/personas/{id}/messages` is `getPersonasIdMessages`. */
function idOf(path: string, method: Method): string {
  const words = path.split(/[^A-Za-z0-9]+/).filter((word) => word && word !== "api");
  return method.toLowerCase() + words.map((word) => word[0]?.toUpperCase() + word.slice(1)).join("");
}

const personaId: JsonSchema = {
  type: "integer",
  exclusiveMinimum: 0,
  description: "A system persona's id, or that of one of the caller's own.",
};

function pathParameters(path: string, { access, params }: Operation, write: SchemaWriter): Parameter[] {
  const known = params ? (write(params, "input").properties ?? {}) : {};
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => {
    const schema = access === "persona" && name === "id" ? personaId : known[name];
    if (!schema) throw new Error(`${path} does not say what {${name}} is.`);
    return parameter(name, "path", true, schema);
  });
}

function queryParameters({ query }: Operation, write: SchemaWriter): Parameter[] {
  const { properties = {}, required = [] } = query ? write(query, "input") : {};
  return Object.entries(properties).map(([name, schema]) =>
    parameter(name, "query", required.includes(name), schema),
  );
}

function parameter(
  name: string,
  place: Parameter["in"],
  required: boolean,
  { description, ...schema }: JsonSchema,
): Parameter {
  return { name, in: place, required, ...(description && { description }), schema };
}

function requestBody({ files, mediaTypes }: Operation, body: z.ZodType, write: SchemaWriter) {
  const schema = write(body, "input");
  const content: MediaTypes = Object.fromEntries(
    (mediaTypes ?? ["application/json"]).map((type) => [type, { schema }]),
  );
  if (files) content["multipart/form-data"] = { schema: withFiles(schema, files) };
  return { required: !body.safeParse({}).success, content };
}

const withFiles = (schema: JsonSchema, files: Record<string, string>): JsonSchema => ({
  allOf: [schema, formOf(files)],
});

const formOf = (files: Record<string, string>): JsonSchema => ({
  type: "object",
  properties: Object.fromEntries(
    Object.entries(files).map(([name, description]) => [
      name,
      { type: "string", format: "binary", description },
    ]),
  ),
});

const streamed = (files: Record<string, string>) => ({
  required: true,
  content: { "multipart/form-data": { schema: { ...formOf(files), required: Object.keys(files) } } },
});

function successes({ answers }: Operation, write: SchemaWriter): Record<string, Answer> {
  const told = Object.entries(answers).flatMap(([status, answer]): [string, Answer][] => {
    if (typeof answer === "string") return [];
    return [[status, answer instanceof z.ZodType ? json(answer, write) : media(answer, write)]];
  });
  return Object.fromEntries(told);
}

const json = (answer: z.ZodType, write: SchemaWriter): Answer => ({
  description: answer.meta()?.description ?? "Done.",
  content: { "application/json": { schema: write(answer, "output") } },
});

function media({ about, content, headers }: Media, write: SchemaWriter): Answer {
  const types = Object.entries(content).map(([type, body]) => [
    type,
    body instanceof z.ZodType ? { schema: write(body, "output") } : body === "text" ? text : {},
  ]);
  const named = Object.entries(headers ?? {}).map(([name, description]) => [name, { description, ...text }]);
  return {
    description: about,
    ...(types.length > 0 && { content: Object.fromEntries(types) }),
    ...(named.length > 0 && { headers: Object.fromEntries(named) }),
  };
}

const text = { schema: { type: "string" } };
