import { writeFileSync } from "node:fs";
import type { Loose } from "@/db/legacy/source";

/** What became of a row. Each row is exactly one of these. */
export type Outcome = "imported" | "archived" | "duplicates" | "already_here" | "refused";
export type TableCount = { table: string; read: number } & Record<Outcome, number> & {
    /** Why rows were refused, and how many for each reason. */
    reasons: Record<string, number>;
  };
export type AccountLine = {
  legacy_id: number;
  email: string;
  user_id: number | null;
  state: "imported" | "disabled" | "existing" | "already_here" | "refused";
  is_administrator: boolean;
  note: string | null;
};
export type PersonaLine = {
  legacy_id: number | null;
  name: string;
  legacy_user_id: number | null;
  persona_id: number | null;
  became: "system" | "custom" | "archive" | "refused";
  /** What became of its voice recording; null where it had none. */
  recording: string | null;
  note: string | null;
};
export type HistoryLine = {
  legacy_user_id: number;
  user_id: number;
  persona_id: number;
  persona: string;
  messages: number;
  content_hash: string;
  /** Whether what is stored was read back and is what was in the file. */
  verified: boolean;
};
export type KeptRow = { table: string; reason: string; row: Record<string, Loose> };
export type Note = { table: string; id: number | null; what: string };

/** What an import did, whole: nothing was in the file that is not accounted for here. */
export type LegacyReport = {
  format: "ensemble-legacy-import/1";
  dry_run: boolean;
  adds_up: boolean;
  started_at: string;
  finished_at: string;
  source: { name: string; bytes: number; sha256: string; schema: string };
  tables: TableCount[];
  accounts: AccountLine[];
  personas: PersonaLine[];
  histories: HistoryLine[];
  notes: Note[];
  /** How often each kind of note was made, those beyond the list included. */
  note_counts: Record<string, number>;
  /** Refused rows, whole. None of them is shown to a model. */
  kept: KeptRow[];
  kept_left_out: number;
  /** Tables Ensemble has no place for, with their rows. */
  left_behind: Record<string, number>;
};

const NOTES_MOST = 2_000;
const KEPT_CHARACTERS = 20_000_000;
const OUTCOMES: Outcome[] = ["imported", "archived", "duplicates", "already_here", "refused"];

/** Collects what an import does, in bounded memory. */
export class ReportBuilder {
  readonly accounts: AccountLine[] = [];
  readonly personas: PersonaLine[] = [];
  readonly histories: HistoryLine[] = [];
  readonly notes: Note[] = [];
  readonly kept: KeptRow[] = [];
  readonly noteCounts: Record<string, number> = {};
  private readonly tables = new Map<string, TableCount>();
  private keptLeftOut = 0;
  private keptCharacters = 0;
  private readonly startedAt = new Date().toISOString();

  /** Counts rows of a table by what became of them. */
  count(table: string, outcome: Outcome, rows = 1, reason?: string): void {
    const line = this.table(table);
    line[outcome] += rows;
    if (reason && rows > 0) line.reasons[reason] = (line.reasons[reason] ?? 0) + rows;
  }

  /** Refuses a row and keeps it whole. */
  refuse(table: string, reason: string, row: Record<string, Loose>): void {
    this.count(table, "refused", 1, reason);
    const size = Object.values(row).reduce<number>((sum, value) => sum + String(value ?? "").length, 0);
    if (this.keptCharacters + size > KEPT_CHARACTERS) this.keptLeftOut += 1;
    else {
      this.keptCharacters += size;
      this.kept.push({ table, reason, row: shown(row) });
    }
  }

  /** Says that a row was taken, but not quite as it was. */
  note(table: string, id: number | null, what: string): void {
    this.noteCounts[what] = (this.noteCounts[what] ?? 0) + 1;
    if (this.notes.length < NOTES_MOST) this.notes.push({ table, id, what });
  }

  finish(
    source: LegacyReport["source"],
    read: Record<string, number>,
    leftBehind: Record<string, number>,
    dryRun: boolean,
  ): LegacyReport {
    for (const [table, rows] of Object.entries(read)) this.table(table).read = rows;
    const tables = [...this.tables.values()];
    const addsUp =
      tables.every((line) => line.read === OUTCOMES.reduce((sum, outcome) => sum + line[outcome], 0)) &&
      this.histories.every(({ verified }) => verified);
    return {
      format: "ensemble-legacy-import/1",
      dry_run: dryRun,
      adds_up: addsUp,
      started_at: this.startedAt,
      finished_at: new Date().toISOString(),
      source,
      tables,
      // A rehearsal's new numbers are nobody's.
      accounts: this.accounts.map((line) =>
        dryRun && ["imported", "disabled"].includes(line.state) ? { ...line, user_id: null } : line,
      ),
      personas: this.personas.map((line) =>
        dryRun && line.became !== "system" ? { ...line, persona_id: null } : line,
      ),
      histories: dryRun ? [] : this.histories,
      notes: this.notes,
      note_counts: this.noteCounts,
      kept: this.kept,
      kept_left_out: this.keptLeftOut,
      left_behind: leftBehind,
    };
  }

  private table(name: string): TableCount {
    let line = this.tables.get(name);
    if (!line) {
      line = {
        table: name,
        read: 0,
        imported: 0,
        archived: 0,
        duplicates: 0,
        already_here: 0,
        refused: 0,
        reasons: {},
      };
      this.tables.set(name, line);
    }
    return line;
  }
}

/** Bytes have no place in JSON: they stand as base64. A password's hash stays out of every report. */
function shown(row: Record<string, Loose>): Record<string, Loose> {
  const entries = Object.entries(row).filter(([name]) => name !== "password_hash");
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Buffer.isBuffer(value) ? value.toString("base64") : value]),
  );
}

/** Writes a report for this user's eyes only: it may hold what people wrote. */
export function writeReport(file: string, report: LegacyReport): void {
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600 });
}
