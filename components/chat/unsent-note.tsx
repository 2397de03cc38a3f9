"use client";

import { CircleAlert } from "lucide-react";
import { useEffect, useState } from "react";
import type { Conversation } from "./conversation";
import type { Item } from "./timeline";

const action =
  "min-h-11 rounded-control px-3 text-14 font-medium text-ink-soft transition-colors hover:bg-fill hover:text-ink disabled:opacity-60";

/** Under a message that was not sent: why, and the ways on. */
export function UnsentNote({
  item,
  conversation,
  onEdit,
}: {
  item: Item;
  conversation: Conversation;
  onEdit: (item: Item) => void;
}) {
  const wait = useSecondsUntil(item.retryAt);
  const { clientId } = item;
  if (!clientId) return null;
  return (
    <div className="flex max-w-136 flex-col items-end">
      <p className="flex items-start gap-1.5 text-14 text-danger">
        <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
        <span>Not sent. {item.error}</span>
      </p>
      <div className="-mr-3 flex flex-wrap justify-end">
        <button
          type="button"
          disabled={wait > 0}
          onClick={() => conversation.retry(clientId)}
          className={action}
        >
          {wait > 0 ? `Retry in ${wait} s` : "Retry"}
        </button>
        <button type="button" onClick={() => onEdit(item)} className={action}>
          Edit
        </button>
        <button type="button" onClick={() => conversation.discard(clientId)} className={action}>
          Discard
        </button>
      </div>
    </div>
  );
}

/** Whole seconds until an instant (milliseconds since 1970), counted down; 0 when there is none or it has passed. */
function useSecondsUntil(instant: number | null): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (instant === null) return;
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= instant) clearInterval(timer);
    }, 500);
    return () => clearInterval(timer);
  }, [instant]);
  return instant === null ? 0 : Math.max(0, Math.ceil((instant - now) / 1_000));
}
