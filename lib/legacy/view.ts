import { z } from "zod";

const TableCount = z.object({
  table: z.string(),
  read: z.int(),
  imported: z.int(),
  archived: z.int().describe("Brought into an archive, because their persona is gone."),
  duplicates: z.int().describe("Recognised as a second copy, or as something that is here."),
  already_here: z.int().describe("Brought by an earlier import."),
  refused: z.int(),
  reasons: z.record(z.string(), z.int()).describe("Why rows were refused, and how many for each reason."),
});

export const ImportSummary = z
  .object({
    dry_run: z.boolean(),
    adds_up: z.boolean().describe("Every row that was read is accounted for."),
    schema: z.string(),
    tables: z.array(TableCount),
    accounts: z.int(),
    administrators: z.array(z.string()).describe("Addresses that are administrators' once brought."),
    by_hand: z
      .array(z.object({ email: z.string(), note: z.string() }))
      .describe("Accounts that need a hand."),
    archives: z.int(),
    changes: z.array(z.object({ what: z.string(), rows: z.int() })).describe("What was taken with a change."),
    left_behind: z.array(z.object({ table: z.string(), rows: z.int() })),
    kept: z.int().describe("Refused rows that stand whole in the report."),
  })
  .meta({
    id: "ImportSummary",
    description: "What an import did, or would do: counts, and nothing people wrote.",
  });
export type ImportSummary = z.infer<typeof ImportSummary>;

export const ImportView = z
  .object({
    phase: z.enum([
      "empty",
      "uploaded",
      "previewing",
      "previewed",
      "importing",
      "done",
      "failed",
      "interrupted",
    ]),
    file: z.object({ name: z.string(), bytes: z.int() }).nullable(),
    aliases: z.array(z.string()),
    into_existing: z.boolean(),
    progress: z.object({ done: z.int(), total: z.int() }).nullable(),
    error: z.string().nullable(),
    summary: ImportSummary.nullable(),
  })
  .meta({ id: "LegacyImport", description: "The one import from the Python version, and how far it is." });
export type ImportView = z.infer<typeof ImportView>;
