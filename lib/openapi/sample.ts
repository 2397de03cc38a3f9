import { resolved } from "./schemas";
import type { JsonSchema } from "./shape";

type Named = Record<string, JsonSchema>;

const FORMATS: Record<string, string> = {
  uuid: "8f14e45f-ceea-467f-a8f3-2d3c5b1e9a70",
  "date-time": "2026-01-31T09:30:00.000Z",
};

/** A value that a schema accepts: its own example, or the plainest one of its type. Of an object, what is needed. */
export function sampleOf(schema: JsonSchema, components: Named): unknown {
  const { examples, default: usual, const: only, enum: values, ...one } = resolved(schema, components);
  if (examples) return examples[0];
  if (usual !== undefined) return usual;
  if (only !== undefined) return only;
  if (values) return values[0];
  if (one.anyOf?.[0]) return sampleOf(one.anyOf[0], components);
  const parts = one.allOf?.map((part) => sampleOf(part, components));
  if (parts) return Object.assign({}, ...parts);
  switch ([one.type].flat()[0]) {
    case "object":
      return sampleObject(one, components);
    case "array":
      return one.items ? [sampleOf(one.items, components)] : [];
    case "integer":
    case "number":
      return one.minimum ?? 1;
    case "boolean":
      return true;
    case "string":
      return FORMATS[one.format ?? ""] ?? "text";
    default:
      return null;
  }
}

/** What is required and what has an example; everything when that is nothing. */
function sampleObject({ properties = {}, required = [] }: JsonSchema, components: Named) {
  const all = Object.entries(properties).filter(([, { format }]) => format !== "binary");
  const shown = all.filter(([name, { examples }]) => examples || required.includes(name));
  const chosen = shown.length > 0 ? shown : all;
  return Object.fromEntries(chosen.map(([name, property]) => [name, sampleOf(property, components)]));
}
