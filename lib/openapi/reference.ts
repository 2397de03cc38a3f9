import type { Access } from "@/lib/operation";
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
  access: Access;
  parameters: (FieldWords & { place: string })[];
  body?: { required: boolean; mediaTypes: string[]; fields: FieldWords[] };
  answers: AnswerWords[];
  /** Refusals of its own; and the statuses of those that most calls share. */
  refusals: AnswerWords[];
  usual: string[];
  curl: string;
};

export type Noun = { id: string; name: string; about: string; entries: Entry[] };
export type Shape = { name: string; about?: string; fields: FieldWords[] };

/** The API as a page shows it. */
export type Reference = { nouns: Noun[]; shapes: Shape[]; usual: AnswerWords[] };

/** A refusal in the same words by this many calls is told once for all. */
const USUAL = 5;

/** An OpenAPI document in words. `origin` is where the examples call. */
export function reference(document: OpenApiDocument, origin: string): Reference {
  const components = document.components.schemas;
  const resolve = (schema: JsonSchema) => resolved(schema, components);
  const calls = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ path, method, operation })),
  );
  const usual = usualRefusals(calls.map(({ operation }) => operation));
  const entries = calls.map((call) => ({
    noun: call.operation.tags[0],
    entry: {
      id: call.operation.operationId,
      method: call.method.toUpperCase(),
      path: call.path,
      ...described(call.operation, usual, resolve),
      curl: curl({ ...call, origin, components }),
    },
  }));
  const nouns = document.tags.map(({ name, description }) => ({
    id: name.toLowerCase(),
    name,
    about: description,
    entries: entries.filter(({ noun }) => noun === name).map(({ entry }) => entry),
  }));
  return {
    nouns: nouns.filter((noun) => noun.entries.length > 0),
    shapes: shapesOf(
      entries.flatMap(({ entry }) => entry.answers),
      components,
    ),
    usual,
  };
}

/** The refusals that many calls share, by status. */
function usualRefusals(operations: PathOperation[]): AnswerWords[] {
  const told = operations.flatMap(({ responses }) =>
    Object.entries(responses).flatMap(([status, { description }]) =>
      isRefusal(status) ? [`${status} ${description}`] : [],
    ),
  );
  return [...new Set(told)]
    .filter((one) => told.filter((other) => other === one).length >= USUAL)
    .sort()
    .map((one) => ({ status: one.slice(0, 3), about: one.slice(4) }));
}

const isRefusal = (status: string) => Number(status) >= 400;

function described(
  operation: PathOperation,
  usual: AnswerWords[],
  resolve: (schema: JsonSchema) => JsonSchema,
) {
  const { summary, parameters = [], requestBody, responses } = operation;
  const content = requestBody?.content;
  const fullest = content && (content["multipart/form-data"] ?? Object.values(content)[0]);
  const answers = Object.entries(responses).map(([status, answer]) => answerOf(status, answer));
  const isUsual = (one: AnswerWords) =>
    usual.some(({ status, about }) => status === one.status && about === one.about);
  const refusals = answers.filter(({ status }) => isRefusal(status));
  return {
    about: summary,
    access: operation["x-access"],
    parameters: parameters.map(({ name, in: place, required, description, schema }) => ({
      name,
      place,
      required,
      type: inWords(schema),
      about: description,
    })),
    ...(requestBody && {
      body: {
        required: requestBody.required,
        mediaTypes: Object.keys(requestBody.content),
        fields: fieldsOf(fullest?.schema ?? {}, resolve),
      },
    }),
    answers: answers.filter(({ status }) => !isRefusal(status)),
    refusals: refusals.filter((one) => !isUsual(one)).map(({ status, about }) => ({ status, about })),
    usual: refusals.filter(isUsual).map(({ status }) => status),
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
function shapesOf(answers: AnswerWords[], components: Record<string, JsonSchema>): Shape[] {
  const wanted = new Set(answers.map(({ shape }) => shape));
  const shapes: Shape[] = [];
  for (const name of wanted) {
    const schema = name === undefined ? undefined : components[name];
    if (!name || !schema) continue;
    const fields = fieldsOf(schema, (one) => resolved(one, components));
    shapes.push({ name, about: schema.description, fields });
    for (const { shape } of fields) wanted.add(shape);
  }
  return shapes.sort((a, b) => (a.name < b.name ? -1 : 1));
}
