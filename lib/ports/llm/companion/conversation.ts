import type { CallOptions } from "../contract";

/** What the companion knows of a talk: the messages it was given, and nothing else. */
export type Conversation = {
  /** The user's last message. */
  said: string;
  /** The user's messages before it, oldest first, at most 30. */
  earlier: string[];
  /** The persona's own messages, newest first, at most 8. */
  replies: string[];
  /** How many messages the persona has written. */
  turns: number;
};

/** Reads the talk out of a prompt. System texts and files are left aside: neither is something the user said. */
export function conversationOf(prompt: CallOptions["prompt"]): Conversation {
  const user: string[] = [];
  const persona: string[] = [];
  for (const message of prompt) {
    if (message.role !== "user" && message.role !== "assistant") continue;
    const parts: readonly { type: string; text?: string }[] = message.content;
    const text = parts.map((part) => (part.type === "text" ? (part.text ?? "") : "")).join("\n");
    (message.role === "user" ? user : persona).push(text);
  }
  const said = user.pop() ?? "";
  return { said, earlier: user.slice(-30), replies: persona.slice(-8).reverse(), turns: persona.length };
}

/** Two readings of one message: `lower` for rules, `text` with its capitals. Straight quotes, single spaces. */
export function read(message: string): { text: string; lower: string } {
  // The end of a long message can matter as much as its beginning.
  const cut = message.length > 9_000 ? `${message.slice(0, 6_000)} ${message.slice(-3_000)}` : message;
  const text = cut
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u02BC\u0060\u00B4]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/[\u00AD\u200B\u200C\u2060\uFEFF]/g, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
  return { text, lower: text.toLowerCase().replaceAll("\u200D", "") };
}
