import { expect, it } from "vitest";
import { z } from "zod";
import { inputWords } from "./input-words";

const told = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value, { error: inputWords }).error?.issues.map(({ message }) => message);

it.each<[z.ZodType, unknown, string]>([
  [z.object({}), [], "The body must be a JSON object."],
  [z.array(z.string()), {}, "The body must be a list."],
  [
    z.object({ voice_override: z.string().nullable() }),
    { voice_override: 3 },
    "voice_override must be text.",
  ],
  [z.object({ name: z.string() }), {}, "name is missing."],
  [
    z.object({ facts: z.array(z.object({ n: z.int() })) }),
    { facts: [{ n: 1.5 }] },
    "facts.0.n must be a whole number.",
  ],
  [z.object({ on: z.boolean() }), { on: "yes" }, "on must be true or false."],
  [z.object({ mode: z.enum(["a", "b"]) }), { mode: "c" }, "mode must be one of a, b."],
  [z.object({ yes: z.literal(true) }), { yes: false }, "yes must be true."],
  [z.object({ name: z.string().max(3) }), { name: "four" }, "name must have at most 3 characters."],
  [z.object({ all: z.array(z.string()).min(1) }), { all: [] }, "all must have at least one entry."],
  [z.object({ n: z.number().positive() }), { n: 0 }, "n must be more than 0."],
  [z.object({ n: z.number().max(5) }), { n: 6 }, "n must be at most 5."],
  [
    z.object({ at: z.iso.datetime() }),
    { at: "now" },
    "at must be a date and time like 2026-01-31T12:00:00Z.",
  ],
  [
    z.object({ id: z.string().regex(/^x$/) }),
    { id: "y" },
    "id must be of the form that is described for it.",
  ],
  [z.strictObject({}), { more: 1, still: 2 }, "There is no place here for more, still."],
  [z.object({ one: z.union([z.string(), z.number()]) }), { one: [] }, "one is not valid."],
])("says in a sentence what is wrong (%#)", (schema, value, sentence) => {
  expect(told(schema, value)).toEqual([sentence]);
});

it("leaves a schema its own words", () => {
  const schema = z.object({ speed: z.number({ error: "The speed is a number." }) });
  expect(told(schema, { speed: "fast" })).toEqual(["The speed is a number."]);
});
