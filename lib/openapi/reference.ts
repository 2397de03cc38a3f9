import { curl } from "./curl";
import { nameOf, resolved } from "./schemas";
import type { Answer, JsonSchema, OpenApiDocument, PathOperation } from "./shape";
import { type FieldWords, fieldsOf, inWords } from "./words";

export type { FieldWords };

export type AnswerWords = { status: string; about: string; type?: string; shape?: string };

export type Entry = {
  id: string;
  method: string;
  path: string;
  about: string;
  needsSession: boolean;
  parameters: (FieldWords & { place: string })[];
  body?: { required: boolean; mediaTypes: string[]; fields: FieldWords[] };
  answers: AnswerWords[];
  refusals: AnswerWords[];
  curl: string;
};

export type Noun = { id: string; name: string; about: string; entries: Entry[] };
export type Shape = { name: string; about?: string; fields: FieldWords[] };

/** The API as a page shows it. */
export type Reference = { nouns: Noun[]; shapes: Shape[] };

/** An OpenAPI document in words. `origin` is where the examples call. */
export function reference(document: OpenApiDocument, origin: string): Reference {
  const { schemas } = document.components;
  const resolve = (schema: JsonSchema) => resolved(schema, schemas);
  const entries = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      noun: operation.tags[0],
      entry: {
        ...entryOf(operation, resolve),
        method: method.toUpperCase(),
        path,
        curl: curl({ origin, path, method, operation, components: schemas }),
      },
    })),
  );
  const nouns = document.tags.map(({ name, description }) => ({
    id: name.toLowerCase(),
    name,
    about: description,
    entries: entries.filter(({ noun }) => noun === name).map(({ entry }) => entry),
  }));
  return {
    nouns: nouns.filter((noun) => noun.entries.length > 0),
    shapes: shapesOf(
      entries.map(({ entry }) => entry),
      schemas,
      resolve,
    ),
  };
}

function entryOf(operation: PathOperation, resolve: (schema: JsonSchema) => JsonSchema) {
  const content = operation.requestBody?.content;
  const fullest = content && (content["multipart/form-data"] ?? Object.values(content)[0]);
  const answers = Object.entries(operation.responses).map(([status, answer]) => answerOf(status, answer));
  return {
    id: operation.operationId,
    about: operation.summary,
    needsSession: operation.security.length > 0,
    parameters: (operation.parameters ?? []).map(({ name, in: place, required, description, schema }) => ({
      name,
      place,
      required,
      type: inWords(schema),
      about: description,
    })),
    ...(content && {
      body: {
        required: operation.requestBody?.required ?? false,
        mediaTypes: Object.keys(content),
        fields: fieldsOf(fullest?.schema ?? {}, resolve),
      },
    }),
    answers: answers.filter(({ status }) => Number(status) < 400),
    refusals: answers.filter(({ status }) => Number(status) >= 400),
  };
}

function answerOf(status: string, { description, content = {} }: Answer): AnswerWords {
  const types = Object.entries(content).map(([type, { schema }]) =>
    type === "application/json" && schema ? inWords(schema) : type,
  );
  const json = content["application/json"]?.schema;
  const shape = json && (nameOf(json) ?? (json.items && nameOf(json.items)));
  return { status, about: description, ...(types.length > 0 && { type: types.join(" or ") }), shape };
}

/** What answers refer to by name, and what that refers to in turn. */
function shapesOf(
  entries: Entry[],
  schemas: Record<string, JsonSchema>,
  resolve: (schema: JsonSchema) => JsonSchema,
): Shape[] {
  const wanted = new Set(
    entries.flatMap(({ answers, refusals }) => [...answers, ...refusals].map(({ shape }) => shape)),
  );
  const shapes = new Map<string, Shape>();
  for (const name of wanted) {
    const schema = name === undefined ? undefined : schemas[name];
    if (!name || !schema) continue;
    const fields = fieldsOf(schema, resolve);
    shapes.set(name, { name, about: schema.description, fields });
    for (const { shape } of fields) wanted.add(shape);
  }
  return [...shapes.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
