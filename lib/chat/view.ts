export type MessageStatus = "complete" | "streaming" | "interrupted" | "error";

/** A message as the API shows it. */
export type MessageView = {
  id: number;
  role: "user" | "assistant";
  /** What was said. Of a reply that failed before its first word, the sentence in `error`. */
  content: string;
  /** ISO 8601, UTC. */
  timestamp: string;
  status: MessageStatus;
  sentiment: "positive" | "neutral" | "negative" | null;
  has_crisis_keywords: boolean;
  model: string | null;
  tokens: number;
  /** A sentence for the user when `status` is "error", else null. */
  error: string | null;
  /** The sender's own id of a user's message, if it gave one. */
  client_message_id: string | null;
};

/** One page of a history, oldest first within the page. */
export type HistoryPage = { messages: MessageView[]; has_more: boolean };
