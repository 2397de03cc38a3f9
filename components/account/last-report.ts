import type { IsolationReport } from "@/lib/isolation/view";

const keyOf = (userId: number) => `ensemble:isolation:${userId}`;

/** The last report made in this browser, as it was stored; null when there is none. */
export function readLastReport(userId: number): IsolationReport | null {
  try {
    const report = JSON.parse(localStorage.getItem(keyOf(userId)) ?? "null") as IsolationReport | null;
    return report &&
      typeof report.checked_at === "string" &&
      report.canaries &&
      report.database &&
      report.contexts
      ? report
      : null;
  } catch {
    return null;
  }
}

/** Keeps a report for the next visit. */
export function keepLastReport(userId: number, report: IsolationReport): void {
  try {
    localStorage.setItem(keyOf(userId), JSON.stringify(report));
  } catch {
    // Without room, or in a private window: it stands on the page anyway.
  }
}
