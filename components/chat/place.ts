import type { HistoryPage } from "@/lib/chat/view";

/** Where in the history the reader wants to be. */
export type Place = {
  /** The message to be shown; null when it is not there any more. */
  messageId: number | null;
  /** What stands around it, where it is further back than the newest page. */
  page: HistoryPage | null;
  /** Tells one wish from the next, for the same message too. */
  asked: string;
};
