import { expect, it } from "vitest";
import type { IsolationReport } from "@/lib/isolation/view";
import { isolationWords } from "./isolation-words";

const report: IsolationReport = {
  ok: true,
  checked_at: "2026-01-01T00:00:00.000Z",
  personas: 6,
  canaries: { planted: 3, leaked: 0 },
  database: { rules: 42, violations: 0 },
  contexts: { replies_checked: 120, foreign_rows: 0 },
};

it("a report is told in sentences", () => {
  expect(isolationWords(report)).toEqual([
    {
      ok: true,
      text: "3 secrets were told to one persona each and asked of 6 personas: only the one that had been told knew.",
    },
    {
      ok: true,
      text: "The notes of 120 replies were looked through: each was made only of what you said to that persona.",
    },
    { ok: true, text: "All 42 rules by which the database keeps histories apart are in force." },
  ]);
  expect(isolationWords({ ...report, contexts: { replies_checked: 0, foreign_rows: 0 } })[1]).toEqual({
    // Neither well nor not: nothing was looked at.
    ok: null,
    text: "There are no replies yet whose notes could be looked through.",
  });
});

it("what is wrong is named", () => {
  const wrong = isolationWords({
    ...report,
    ok: false,
    canaries: { planted: 3, leaked: 1 },
    database: { rules: 42, violations: 1 },
    contexts: { replies_checked: 1, foreign_rows: 2 },
  });
  expect(wrong.map(({ ok }) => ok)).toEqual([false, false, false]);
  expect(wrong.map(({ text }) => text)).toEqual([
    "1 secret turned up with a persona that had not been told.",
    "2 rows of another history stood in the notes of 1 reply.",
    "1 rule of the database is not in force.",
  ]);
});
