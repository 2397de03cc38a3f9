import { z } from "zod";
import type { JsonSchema } from "./shape";

const PREFIX = "#/components/schemas/";
const DEFS = "#/$defs/";

/** The JSON Schema of a zod schema: of what it takes, or of what it gives. */
export type SchemaWriter = (schema: z.ZodType, io: "input" | "output") => JsonSchema;

/**
 * Writes schemas; those with an `id` are written once, into `components`, and referred to by name.
 * @throws Error when two different schemas have the same id
 */
export function schemaWriter(components: Record<string, JsonSchema>): SchemaWriter {
  return (schema, io) => {
    const whole = z.toJSONSchema(z.object({ root: schema }), { io }) as JsonSchema;
    for (const [name, found] of Object.entries((whole.$defs ?? {}) as Record<string, JsonSchema>)) {
      const written = tidy(found, io);
      const known = components[name];
      if (known && JSON.stringify(known) !== JSON.stringify(written))
        throw new Error(`Two different schemas are called ${name}.`);
      components[name] = written;
    }
    return tidy(whole.properties?.root ?? {}, io);
  };
}

/** The schema itself where it is referred to by name. */
export function resolved(schema: JsonSchema, components: Record<string, JsonSchema>): JsonSchema {
  const named = schema.$ref && components[schema.$ref.slice(PREFIX.length)];
  return named ? resolved(named, components) : schema;
}

/** The name a schema is referred to by, if any. */
export const nameOf = ({ $ref }: JsonSchema): string | undefined => $ref?.slice(PREFIX.length);

/** Without what only zod needs, and with references into the document. Answers may grow: none forbids further keys. */
function tidy(schema: JsonSchema, io: "input" | "output"): JsonSchema {
  const { $ref, pattern, minimum, maximum, additionalProperties, example, ...rest } = schema;
  const next = (one: JsonSchema) => tidy(one, io);
  const kept: JsonSchema = {
    ...($ref && { $ref: $ref.replace(DEFS, PREFIX) }),
    ...rest,
    ...(pattern && !rest.format && { pattern }),
    ...(minimum !== undefined && minimum !== Number.MIN_SAFE_INTEGER && { minimum }),
    ...(maximum !== undefined && maximum !== Number.MAX_SAFE_INTEGER && { maximum }),
    ...(additionalProperties === false && io === "input" && { additionalProperties }),
    // zod takes `examples` away from whatever it transforms, so schemas here name theirs `example`.
    ...(example !== undefined && { examples: [example] }),
    ...(typeof additionalProperties === "object" && { additionalProperties: next(additionalProperties) }),
  };
  if (kept.items) kept.items = next(kept.items);
  if (kept.allOf) kept.allOf = kept.allOf.map(next);
  if (kept.properties) kept.properties = mapped(kept.properties, next);
  return kept.anyOf ? nullable(kept, kept.anyOf.map(next)) : kept;
}

/** `anyOf` a plain type and null is the type or null. */
function nullable({ anyOf: _, ...rest }: JsonSchema, options: JsonSchema[]): JsonSchema {
  const [first, second] = options;
  const simple = options.length === 2 && second?.type === "null" && typeof first?.type === "string";
  if (!simple || !first) return { ...rest, anyOf: options };
  const { enum: values, ...plain } = first;
  return {
    ...plain,
    ...rest,
    type: [String(plain.type), "null"],
    ...(values && { enum: [...values, null] }),
  };
}

const mapped = (properties: Record<string, JsonSchema>, change: (one: JsonSchema) => JsonSchema) =>
  Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, change(one)]));
