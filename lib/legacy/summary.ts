import type { LegacyReport } from "./report";
import type { ImportSummary } from "./view";

const LINES_MOST = 200;

/** A report without anything people wrote, for the administrator's page. */
export function summaryOf(report: LegacyReport): ImportSummary {
  const { accounts, personas, note_counts, left_behind } = report;
  return {
    dry_run: report.dry_run,
    adds_up: report.adds_up,
    schema: report.source.schema,
    tables: report.tables,
    accounts: accounts.length,
    administrators: accounts
      .filter((one) => one.is_administrator && one.state !== "refused")
      .map(({ email }) => email),
    by_hand: accounts
      .flatMap(({ email, legacy_id, note }) =>
        note ? [{ email: email || `number ${legacy_id}`, note }] : [],
      )
      .slice(0, LINES_MOST),
    archives: personas.filter(({ became }) => became === "archive").length,
    changes: Object.entries(note_counts).map(([what, rows]) => ({ what, rows })),
    left_behind: Object.entries(left_behind).map(([table, rows]) => ({ table, rows })),
    kept: report.kept.length,
  };
}
