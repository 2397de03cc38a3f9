import type { ConversationRow } from "../../conversation";

/** A conversation that has been quiet for so long is summed up as it stands. */
export const QUIET_MS = 60_000;
/** While it goes on, it is after so many more messages. */
const MESSAGES_MORE = 6;

/** Whether a conversation's summary is to be made now: the first time at once, then within a budget. */
export function isDue({ messageCount, digestedCount, lastUpdated, startedAt }: ConversationRow, now: number) {
  if (messageCount === digestedCount) return false;
  const isQuiet = now - Date.parse(lastUpdated ?? startedAt) >= QUIET_MS;
  return digestedCount === 0 || isQuiet || messageCount - digestedCount >= MESSAGES_MORE;
}
