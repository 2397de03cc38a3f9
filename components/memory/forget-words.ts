export type Count = { messages: number; memories: number };

/** "124 messages and 7 memories"; "1 message"; "nothing". */
export function countWords({ messages, memories }: Count): string {
  const parts = [[messages, "message", "messages"] as const, [memories, "memory", "memories"] as const]
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count.toLocaleString("en")} ${count === 1 ? one : many}`);
  return parts.join(" and ") || "nothing";
}

/** Whether it is one thing alone, of which one speaks in the singular. */
export const isOne = ({ messages, memories }: Count): boolean => messages + memories === 1;

/** The days of two date fields as an address's span: all of the first day to all of the last, by the reader's clock. */
export function spanOfDays(from: string, to: string): { from?: string; to?: string } {
  const start = from ? new Date(`${from}T00:00:00`) : null;
  const last = to ? new Date(`${to}T00:00:00`) : null;
  last?.setDate(last.getDate() + 1);
  return {
    ...(start && !Number.isNaN(start.getTime()) && { from: start.toISOString() }),
    ...(last && !Number.isNaN(last.getTime()) && { to: last.toISOString() }),
  };
}
