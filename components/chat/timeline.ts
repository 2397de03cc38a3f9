import type { HistoryPage, MessageStatus, MessageView } from "@/lib/chat/view";
import { fromView, withNewest, withOlder } from "./merge";
import type { Help } from "./stream";

/** One message as the page holds it: stored, on its way, or not sent. */
export type Item = {
  /** Stays the same from the first keystroke's send to the stored row, so that a bubble never remounts. */
  key: string;
  /** Null until the server has it. */
  id: number | null;
  role: MessageView["role"];
  content: string;
  /** ISO 8601; of a message on its way, by this device's clock. */
  timestamp: string;
  status: MessageStatus | "sending" | "unsent";
  /** A sentence for the reader when the status is "error" or "unsent". */
  error: string | null;
  clientId: string | null;
  model: string | null;
  /** The question's id, known of replies that began while the page was open. */
  replyTo: number | null;
  /** Milliseconds since 1970 before which sending again would be refused. */
  retryAt: number | null;
  /** The stretch of talk it belongs to; null of imported ones, and until the server has told. */
  conversationId: number | null;
  /** The user's words sounded of danger. */
  isCrisis: boolean;
  /** What the server said beside a reply about where help is. */
  help: Help | null;
  /** Up to where a reply was heard when the user cut in by voice, in characters; null where they did not. */
  heardUntil: number | null;
};

/** Stored messages in the server's order, then what is on its way, then what was not sent. */
export type Timeline = { items: readonly Item[]; hasMore: boolean };

export type TimelineEvent =
  /** The newest messages, read again. `knownMax` is `newestId` at the time they were asked for. */
  | { type: "newest"; page: HistoryPage; knownMax: number }
  | { type: "older"; page: HistoryPage; before: number }
  | { type: "sending"; clientId: string; content: string; at: string }
  | { type: "unsent"; clientId: string; reason: string; retryAt?: number | null }
  | { type: "discarded"; clientId: string }
  | { type: "started"; clientId: string | null; userMessageId: number | null; messageId: number; at: string }
  | { type: "text"; messageId: number; content: string }
  | { type: "ended"; messageId: number; status: "complete" | "interrupted" | "error"; error: string | null }
  | { type: "help"; messageId: number; help: Help }
  /** The user cut in on a reply, or heard it to its end after all. */
  | { type: "heard"; messageId: number; until: number | null }
  /** A message is gone for good. */
  | { type: "forgotten"; messageId: number }
  /** A reply that failed is asked for again. */
  | { type: "retrying"; messageId: number; question: number | null };

export function startTimeline(page: HistoryPage): Timeline {
  return { items: page.messages.map((view) => fromView(view)), hasMore: page.has_more };
}

/** The highest id on the page, 0 when there is none. */
export function newestId(timeline: Timeline): number {
  return timeline.items.reduce((max, item) => Math.max(max, item.id ?? 0), 0);
}

/** The id to page on from, or null when nothing is stored. */
export function oldestId(timeline: Timeline): number | null {
  return timeline.items.find((item) => item.id !== null)?.id ?? null;
}

/** What an event makes of the timeline. Events may come late, twice and in any order. */
export function advance(timeline: Timeline, event: TimelineEvent): Timeline {
  switch (event.type) {
    case "newest":
      return withNewest(timeline, event.page, event.knownMax);
    case "older":
      return withOlder(timeline, event.page, event.before);
    case "sending":
      return withItems(timeline, [
        ...timeline.items.filter((item) => item.clientId !== event.clientId),
        onItsWay(event.clientId, event.content, event.at),
      ]);
    case "unsent":
      return patch(timeline, (item) => item.clientId === event.clientId && item.id === null, {
        status: "unsent",
        error: event.reason,
        retryAt: event.retryAt ?? null,
      });
    case "discarded":
      return withItems(
        timeline,
        timeline.items.filter((item) => item.clientId !== event.clientId || item.id !== null),
      );
    case "started":
      return withReply(timeline, event);
    case "text":
      return patch(
        timeline,
        (item) =>
          item.id === event.messageId &&
          item.status === "streaming" &&
          event.content.length > item.content.length,
        { content: event.content },
      );
    case "ended":
      return patch(timeline, (item) => item.id === event.messageId && item.status === "streaming", {
        status: event.status,
        error: event.error,
      });
    case "help":
      return patch(timeline, (item) => item.id === event.messageId, { help: event.help });
    case "heard":
      return patch(timeline, (item) => item.id === event.messageId, { heardUntil: event.until });
    case "forgotten":
      return withItems(
        timeline,
        timeline.items.filter((item) => item.id !== event.messageId),
      );
    case "retrying":
      return patch(timeline, (item) => item.id === event.messageId, {
        status: "streaming",
        content: "",
        error: null,
        replyTo: event.question,
      });
  }
}

function withReply(timeline: Timeline, event: Extract<TimelineEvent, { type: "started" }>): Timeline {
  const { messageId, userMessageId, clientId } = event;
  const items = timeline.items
    .filter((item) => !(item.role === "assistant" && item.id !== messageId && isReplyTo(item, userMessageId)))
    .map((item) => {
      const isQuestion =
        item.role === "user" && item.id === null && item.clientId !== null && item.clientId === clientId;
      if (!isQuestion) return item;
      return { ...item, id: userMessageId, status: "complete" as const, error: null, retryAt: null };
    });
  const reply = items.find((item) => item.id === messageId);
  if (!reply) {
    const fresh = { ...blank(`m${messageId}`, event.at), id: messageId, replyTo: userMessageId };
    return withItems(timeline, [...items, { ...fresh, role: "assistant", status: "streaming" }]);
  }
  // A stored reply is told again from its start when it was already there: only one that failed begins anew.
  const again = { content: "", status: "streaming" as const, error: null, replyTo: userMessageId };
  return withItems(
    timeline,
    items.map((item) => (item.id === messageId && item.status === "error" ? { ...item, ...again } : item)),
  );
}

const isReplyTo = (item: Item, question: number | null) => question !== null && item.replyTo === question;

function patch(timeline: Timeline, matches: (item: Item) => boolean, change: Partial<Item>): Timeline {
  if (!timeline.items.some(matches)) return timeline;
  return withItems(
    timeline,
    timeline.items.map((item) => (matches(item) ? { ...item, ...change } : item)),
  );
}

const withItems = (timeline: Timeline, items: readonly Item[]): Timeline => ({
  ...timeline,
  items: unsentLast(items),
});

function onItsWay(clientId: string, content: string, at: string): Item {
  return { ...blank(`c${clientId}`, at), content, clientId, status: "sending" };
}

function blank(key: string, timestamp: string): Item {
  return {
    key,
    id: null,
    role: "user",
    content: "",
    timestamp,
    status: "complete",
    error: null,
    clientId: null,
    model: null,
    replyTo: null,
    retryAt: null,
    conversationId: null,
    isCrisis: false,
    help: null,
    heardUntil: null,
  };
}

/** Nearest to the field it was typed in, and where it will stand once it is sent. */
export function unsentLast(items: readonly Item[]): readonly Item[] {
  const unsent = items.filter((item) => item.status === "unsent");
  return unsent.length === 0 ? items : [...items.filter((item) => item.status !== "unsent"), ...unsent];
}
