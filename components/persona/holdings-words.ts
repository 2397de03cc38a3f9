/** How much somebody shares with a persona (GET /api/personas/{id}/holdings). */
export type Holdings = { messages: number; memories: number; voices: number };

const kinds: [keyof Holdings, string, string][] = [
  ["messages", "message", "messages"],
  ["memories", "memory", "memories"],
  ["voices", "voice", "voices"],
];

/** "42 messages, 7 memories, 1 voice"; empty when there is nothing. */
export function holdingsWords(holdings: Holdings): string {
  return kinds
    .filter(([kind]) => holdings[kind] > 0)
    .map(([kind, one, many]) => `${holdings[kind].toLocaleString("en")} ${holdings[kind] === 1 ? one : many}`)
    .join(", ");
}
