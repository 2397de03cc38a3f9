import { z } from "zod";

/** What an isolation report found. */
export const IsolationReport = z
  .object({
    ok: z.boolean(),
    checked_at: z.iso.datetime(),
    personas: z.int().describe("How many personas of the caller were asked."),
    canaries: z.object({
      planted: z.int(),
      leaked: z.int().describe("Canaries that turned up with a persona that was not told them."),
    }),
    database: z.object({ rules: z.int(), violations: z.int() }),
    contexts: z.object({
      replies_checked: z.int(),
      foreign_rows: z.int().describe("Rows shown to the model that belong to another persona or user."),
    }),
  })
  .meta({ id: "IsolationReport", description: "Whether the caller's personas keep to themselves." });
export type IsolationReport = z.infer<typeof IsolationReport>;
