export type Count = { messages: number; memories: number; preferences: number };

/** "124 messages, 7 memories and 2 preferences"; "1 message"; "nothing". */
export function countWords({ messages, memories, preferences }: Count): string {
  const parts = [
    [messages, "message", "messages"] as const,
    [memories, "memory", "memories"] as const,
    [preferences, "preference", "preferences"] as const,
  ]
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count.toLocaleString("en")} ${count === 1 ? one : many}`);
  const last = parts.pop() ?? "nothing";
  return parts.length > 0 ? `${parts.join(", ")} and ${last}` : last;
}

/** What was learned alone: "7 memories and 2 preferences"; empty where nothing was. */
export function learnedWords({ memories, preferences }: Omit<Count, "messages">): string {
  return memories + preferences === 0 ? "" : countWords({ messages: 0, memories, preferences });
}

/** Whether it is one thing alone, of which one speaks in the singular. */
export const isOne = ({ messages, memories, preferences }: Count): boolean =>
  messages + memories + preferences === 1;

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
