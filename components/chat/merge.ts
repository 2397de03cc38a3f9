import type { HistoryPage, MessageView } from "@/lib/chat/view";
import { type Item, oldestId, type Timeline, unsentLast } from "./timeline";

/**
 * The newest page, read again: its order and its words count. What began after it was asked for (`knownMax`) is not in
 * it and stays; what was known then and is missing was deleted elsewhere.
 */
export function withNewest(timeline: Timeline, page: HistoryPage, knownMax: number): Timeline {
  const ids = new Set(page.messages.map((view) => view.id));
  const clientIds = new Set(page.messages.map((view) => view.client_message_id).filter((id) => id !== null));
  const byId = new Map(timeline.items.map((item) => [item.id, item]));
  const byClientId = new Map(timeline.items.map((item) => [item.clientId, item]));

  const overlap = timeline.items.findIndex((item) => item.id !== null && ids.has(item.id));
  const earlier = page.has_more && overlap > 0 ? timeline.items.slice(0, overlap) : [];
  const kept = earlier.filter((item) => item.id !== null);
  const keptIds = new Set(kept.map((item) => item.id));
  const stored = page.messages.map((view) =>
    fromView(
      view,
      byId.get(view.id) ?? (view.client_message_id ? byClientId.get(view.client_message_id) : undefined),
    ),
  );
  const later = timeline.items.filter((item) => {
    if (item.id === null) return !(item.clientId && clientIds.has(item.clientId));
    return item.id > knownMax && !ids.has(item.id) && !keptIds.has(item.id);
  });
  const hasMore = kept.length > 0 ? timeline.hasMore : page.has_more;
  return { items: unsentLast([...kept, ...stored, ...later]), hasMore };
}

/** An earlier page before all that is there; ignored when it no longer joins on. */
export function withOlder(timeline: Timeline, page: HistoryPage, before: number): Timeline {
  // The timeline began anew while the page was on its way: it would leave a gap.
  if (oldestId(timeline) !== before) return timeline;
  const known = new Set(timeline.items.map((item) => item.id));
  const older = page.messages.filter((view) => !known.has(view.id)).map((view) => fromView(view));
  return { items: [...older, ...timeline.items], hasMore: page.has_more };
}

/** A stored message, seen again. The server is right, but for a reply that is read here faster than it is saved. */
export function fromView(view: MessageView, seen?: Item): Item {
  const ahead = seen && view.status === "streaming" && seen.role === "assistant" && isAhead(seen, view);
  return {
    key: seen?.key ?? (view.client_message_id ? `c${view.client_message_id}` : `m${view.id}`),
    id: view.id,
    role: view.role,
    content: ahead ? seen.content : view.content,
    timestamp: view.timestamp,
    status: ahead ? seen.status : view.status,
    error: ahead ? seen.error : view.error,
    clientId: view.client_message_id,
    model: view.model,
    replyTo: seen?.replyTo ?? null,
    retryAt: null,
    conversationId: view.conversation_id,
    isCrisis: view.role === "user" && view.has_crisis_keywords,
    help: seen?.help ?? null,
    heardUntil: view.heard_until ?? seen?.heardUntil ?? null,
  };
}

function isAhead(seen: Item, view: MessageView): boolean {
  if (seen.status === "streaming") return seen.content.length >= view.content.length;
  return seen.status === "complete" || seen.status === "interrupted";
}
