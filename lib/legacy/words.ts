import { RECORDINGS } from "./recordings";
import type { LegacyReport, TableCount } from "./report";

/** One of them, and several. */
const NAMES: Record<string, [string, string]> = {
  users: ["account", "accounts"],
  persona_profiles: ["persona", "personas"],
  user_settings: ["user setting", "user settings"],
  conversation_memories: ["conversation memory", "conversation memories"],
  user_preferences: ["preference", "preferences"],
  chat_messages: ["chat message", "chat messages"],
  messages: ["older message", "older messages"],
  [RECORDINGS]: ["voice recording", "voice recordings"],
};
const LINES_MOST = 40;

/** A report for whoever watches: what became of each table's rows, what needs a hand, and whether it adds up. */
export function inWords(report: LegacyReport): string {
  const { source, dry_run } = report;
  return [
    "=== Bringing data from the Python version ===",
    "",
    `📝 ${source.name}, ${(source.bytes / 1e6).toFixed(1)} MB, schema ${source.schema}`,
    `   SHA-256 ${source.sha256}`,
    "",
    dry_run ? "=== What an import would do (nothing was changed) ===" : "=== Migrating Existing Data ===",
    "",
    ...report.tables.flatMap(tableWords),
    ...section("Accounts that need a hand", accountWords(report)),
    ...section("Archives (read-only until their owner adopts them)", archiveWords(report)),
    ...section("Taken with a change", changeWords(report)),
    ...section("Left behind: Ensemble has no place for these", leftWords(report)),
    dry_run ? "=== Nothing was changed ===" : "=== Migration Complete ===",
    "",
    ...endWords(report),
    "",
  ].join("\n");
}

const n = (count: number) => count.toLocaleString("en-US");
/** `1 message`, `2 messages`. */
const counted = (count: number, [one, several]: [string, string]) =>
  `${n(count)} ${count === 1 ? one : several}`;
const rowsOf = (table: string): [string, string] => NAMES[table] ?? [table, table];

function tableWords(line: TableCount): string[] {
  const taken = line.imported + line.archived;
  const parts = [
    `read ${n(line.read)}`,
    `imported ${n(line.imported)}`,
    `archived ${n(line.archived)}`,
    `recognised as duplicate ${n(line.duplicates)}`,
    `already here ${n(line.already_here)}`,
    `refused ${n(line.refused)}`,
  ];
  return [
    `📊 ${line.table}: ${parts.join(", ")}`,
    `✅ Migrated ${counted(taken, rowsOf(line.table))}`,
    ...Object.entries(line.reasons).map(([reason, count]) => `   refused ${n(count)}: ${reason}`),
    "",
  ];
}

function accountWords({ accounts }: LegacyReport): string[] {
  return accounts
    .filter(({ note }) => note)
    .map(({ legacy_id, email, note }) => `${email || "no address"} (number ${legacy_id}): ${note}`);
}

function archiveWords({ personas, accounts }: LegacyReport): string[] {
  const address = new Map(accounts.map(({ legacy_id, email }) => [legacy_id, email]));
  return personas
    .filter(({ became }) => became === "archive")
    .map(({ name, legacy_user_id }) => `${name}, of ${address.get(legacy_user_id ?? 0) ?? legacy_user_id}`);
}

function changeWords({ note_counts, notes, tables }: LegacyReport): string[] {
  const counts = Object.entries(note_counts).map(([what, count]) => {
    const table = notes.find((note) => note.what === what)?.table;
    return `${counted(count, table ? rowsOf(table) : ["row", "rows"])}: ${what}`;
  });
  const preferences = tables.find(({ table }) => table === "user_preferences");
  if (preferences && preferences.imported + preferences.archived > 0)
    counts.push(
      "preferences name no persona: they went to each account's current one, marked as learned by import",
    );
  return counts;
}

const leftWords = ({ left_behind }: LegacyReport) =>
  Object.entries(left_behind).map(([table, rows]) => `${table}: ${n(rows)}`);

function section(title: string, lines: string[]): string[] {
  if (lines.length === 0) return [];
  const more =
    lines.length > LINES_MOST ? [`   … and ${n(lines.length - LINES_MOST)} more, see the report`] : [];
  return [`⚠️  ${title}`, ...lines.slice(0, LINES_MOST).map((line) => `   ${line}`), ...more, ""];
}

function endWords({ adds_up, histories, kept, kept_left_out, dry_run }: LegacyReport): string[] {
  const messages = histories.reduce((sum, line) => sum + line.messages, 0);
  return [
    ...(dry_run
      ? []
      : [
          `✅ ${counted(messages, ["message", "messages"])} in ${counted(histories.length, ["history", "histories"])} ${messages === 1 ? "was read back and is" : "were read back and are"} the file's, to the byte`,
        ]),
    ...(kept.length > 0
      ? [
          `📝 ${counted(kept.length, ["refused row is", "refused rows are"])} kept whole in the report${kept_left_out > 0 ? `, ${n(kept_left_out)} more ${kept_left_out === 1 ? "was" : "were"} too many to keep` : ""}`,
        ]
      : []),
    adds_up
      ? "✅ Every row read is accounted for"
      : "❌ The counts do not add up. This is a fault of ours: please report it with the report file",
    ...(dry_run
      ? []
      : ["✅ The search index and what can be learned follow in the background, once the server runs"]),
  ];
}
