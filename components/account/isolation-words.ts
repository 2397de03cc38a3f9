import type { IsolationReport } from "@/lib/isolation/view";

/** What an isolation report found, a sentence each; `ok` says whether it is as it should be, null where there was nothing to look at. */
export function isolationWords(report: IsolationReport): { ok: boolean | null; text: string }[] {
  const { canaries, personas, contexts, database } = report;
  return [
    {
      ok: canaries.leaked === 0,
      text:
        canaries.leaked === 0
          ? `${counted(canaries.planted, "secret was", "secrets were")} told to one persona each and asked of ${counted(personas, "persona", "personas")}: only the one that had been told knew.`
          : `${counted(canaries.leaked, "secret", "secrets")} turned up with a persona that had not been told.`,
    },
    {
      ok: contexts.replies_checked === 0 ? null : contexts.foreign_rows === 0,
      text:
        contexts.replies_checked === 0
          ? "There are no replies yet whose notes could be looked through."
          : contexts.foreign_rows === 0
            ? `The notes of ${counted(contexts.replies_checked, "reply", "replies")} were looked through: each was made only of what you said to that persona.`
            : `${counted(contexts.foreign_rows, "row", "rows")} of another history stood in the notes of ${counted(contexts.replies_checked, "reply", "replies")}.`,
    },
    {
      ok: database.violations === 0,
      text:
        database.violations === 0
          ? `All ${database.rules} rules by which the database keeps histories apart are in force.`
          : `${counted(database.violations, "rule", "rules")} of the database ${database.violations === 1 ? "is" : "are"} not in force.`,
    },
  ];
}

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
