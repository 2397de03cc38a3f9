import type { CallOptions } from "../../contract";
import { spelled } from "./spelling";

/** What the user said and what the persona answered; empty where there was no answer. */
export type Exchange = { said: string; reply: string };

/** What the companion knows of a talk: the messages it was given, and nothing else. */
export type Conversation = {
  /** The user's last message. */
  said: string;
  /** What was said before it, oldest first, at most 120. */
  past: Exchange[];
  /** The persona's own messages without the note at their end, newest first, at most 10. */
  replies: string[];
  /** How many messages the persona has written. */
  turns: number;
};

const MAX_PAST = 120;
const MAX_REPLIES = 10;

/** Reads the talk out of a prompt. System texts and files are left aside: neither is something the user said. */
export function conversationOf(prompt: CallOptions["prompt"]): Conversation {
  const past: Exchange[] = [];
  const replies: string[] = [];
  for (const message of prompt) {
    if (message.role !== "user" && message.role !== "assistant") continue;
    const parts: readonly { type: string; text?: string }[] = message.content;
    const text = parts.map((part) => (part.type === "text" ? (part.text ?? "") : "")).join("\n");
    if (message.role === "user") past.push({ said: text, reply: "" });
    else {
      const reply = text.slice(0, 2_000).replace(/\s*_\([^)]*\)_\s*$/, "");
      replies.push(reply);
      const last = past.at(-1);
      if (last) last.reply = reply;
    }
  }
  const said = past.pop()?.said ?? "";
  return {
    said,
    past: past.slice(-MAX_PAST),
    replies: replies.slice(-MAX_REPLIES).reverse(),
    turns: replies.length,
  };
}

/**
 * Readings of one message: `lower` for rules, `text` with its capitals, both with common slips of the keyboard set
 * right; `raw` as it was written, in lower case. Straight quotes, single spaces.
 */
export function read(message: string): { text: string; lower: string; raw: string } {
  // The end of a long message can matter as much as its beginning.
  const cut = message.length > 9_000 ? `${message.slice(0, 6_000)} ${message.slice(-3_000)}` : message;
  const plain = cut
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u02BC\u0060\u00B4]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/[\u00AD\u200B\u200C\u2060\uFEFF]/g, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
  const text = spelled(plain);
  return { text, lower: lowered(text), raw: lowered(plain) };
}

const lowered = (text: string) => text.toLowerCase().replaceAll("\u200D", "");
