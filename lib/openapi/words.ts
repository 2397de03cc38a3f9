import { nameOf } from "./schemas";
import type { JsonSchema } from "./shape";

/** A field of an object, for people to read. */
export type FieldWords = { name: string; type: string; required: boolean; about?: string; shape?: string };

/** The fields of an object in words; `allOf` is the sum of its parts. */
export function fieldsOf(schema: JsonSchema, resolve: (one: JsonSchema) => JsonSchema): FieldWords[] {
  const { properties = {}, required = [], allOf = [], anyOf = [] } = resolve(schema);
  const own = Object.entries(properties).map(([name, property]) => ({
    name,
    type: inWords(property),
    required: required.includes(name),
    about: property.description,
    shape: shapeIn(property),
  }));
  const choices = anyOf.flatMap((one) =>
    fieldsOf(one, resolve).map((field) => ({ ...field, required: false })),
  );
  return [...own, ...allOf.flatMap((part) => fieldsOf(part, resolve)), ...merge(choices)];
}

/** Of alternatives that share a field, one line for each field. */
function merge(fields: FieldWords[]): FieldWords[] {
  const merged = new Map<string, FieldWords>();
  for (const field of fields) {
    const known = merged.get(field.name);
    merged.set(field.name, known ? either(known, field) : field);
  }
  return [...merged.values()];
}

const either = (one: FieldWords, other: FieldWords): FieldWords => ({
  ...one,
  type: one.type === other.type ? one.type : `${one.type} or ${other.type}`,
  about: [one.about, other.about].filter(Boolean).join(" "),
});

/** What a value is: "whole number from 1", "text of 1 to 50 characters", "Persona or null". */
export function inWords(schema: JsonSchema): string {
  const name = nameOf(schema);
  if (name) return name;
  if (schema.anyOf) return schema.anyOf.map(inWords).join(" or ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((one) => (one === null ? "null" : `"${one}"`)).join(" or ");
  return [schema.type ?? "object"]
    .flat()
    .map((type) => plain(type, schema))
    .join(" or ");
}

function plain(type: string, schema: JsonSchema): string {
  switch (type) {
    case "integer":
      return `whole number${range(schema)}`;
    case "number":
      return `number${range(schema)}`;
    case "boolean":
      return "true or false";
    case "string":
      return text(schema);
    case "array":
      return schema.items ? `list of ${inWords(schema.items)}` : "list";
    default:
      return type;
  }
}

function range({ minimum, maximum, exclusiveMinimum }: JsonSchema): string {
  const from = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + 1);
  if (from === undefined) return maximum === undefined ? "" : ` up to ${number(maximum)}`;
  return maximum === undefined ? ` from ${number(from)}` : ` from ${number(from)} to ${number(maximum)}`;
}

const KINDS: Record<string, string> = {
  "date-time": "time",
  uuid: "UUID",
  email: "e-mail address",
  binary: "file",
};

function text({ format, minLength, maxLength }: JsonSchema): string {
  const kind = KINDS[format ?? ""] ?? "text";
  if (maxLength === undefined) return kind;
  return minLength === undefined
    ? `${kind} of at most ${number(maxLength)} characters`
    : `${kind} of ${number(minLength)} to ${number(maxLength)} characters`;
}

const number = (value: number) => value.toLocaleString("en");

/** The name of the shape a field holds, itself or in a list. */
function shapeIn(schema: JsonSchema): string | undefined {
  return (
    nameOf(schema) ?? (schema.items && shapeIn(schema.items)) ?? schema.anyOf?.map(shapeIn).find(Boolean)
  );
}
