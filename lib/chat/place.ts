import { z } from "zod";
import { parseInstant } from "@/db/instant";
import { PathId } from "@/lib/path-id";

/** Where in a history: at a message, or at a moment as stored. */
export type Place = { id: number } | { at: string };

/** A place as an address names it: a message's id, or an ISO 8601 moment with a zone. */
export const Place = (name: string) =>
  z
    .string()
    .transform((text, issues): Place => {
      const id = PathId.safeParse(text);
      if (id.success) return { id: id.data };
      const at = parseInstant(text);
      if (at) return { at };
      issues.addIssue({
        code: "custom",
        message: `${name} is the id of a message, or a moment as ISO 8601 with a zone.`,
      });
      return z.NEVER;
    })
    .meta({ example: "2026-01-31T09:30:00.000Z" });
