import "server-only";
import { BUDGETS, type BudgetName } from "@/lib/ports/limiter";

const NOUNS: Partial<Record<BudgetName, string>> = {
  message: "messages",
  speech: "texts read out",
  upload: "uploads",
  write: "changes",
};

/** "120 messages a minute". */
export function budgetInWords(name: BudgetName): string {
  const { limit, windowMs } = BUDGETS[name];
  const minutes = windowMs / 60_000;
  return `${limit} ${NOUNS[name] ?? "calls"} ${minutes === 1 ? "a minute" : `in ${minutes} minutes`}`;
}
