import { z } from "zod";
import { typed } from "@/lib/typed-text";

const CURSOR = /^([01])\.(-?\d{1,15})\.(\d{1,15})$/;

/** Where a page ended, as the header `x-next-after` gives it. */
const Cursor = z
  .string()
  .regex(CURSOR, { error: "This is not a cursor that a list gave out." })
  .transform((text) => {
    const [, custom, sortOrder, id] = CURSOR.exec(text) as unknown as [string, string, string, string];
    return { custom: custom === "1", sortOrder: Number(sortOrder), id: Number(id) };
  });

export const AvailablePage = z.object({
  limit: z.coerce
    .number({ error: "limit is a whole number." })
    .int()
    .min(1)
    .transform((n) => Math.min(n, 200))
    .optional(),
  after: Cursor.optional(),
  query: typed(100).optional(),
});

export const Switch = z.object({
  persona_id: z
    .number({ error: "persona_id is the id of a persona." })
    .int({ error: "persona_id is the id of a persona." })
    .positive({ error: "persona_id is the id of a persona." }),
});
