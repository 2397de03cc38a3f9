"use client";

import { RotateCcw } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { Conversation } from "./conversation";
import type { Item } from "./timeline";

/** How a reply ended when it did not end well, and what can be done about it. */
export function ReplyEnd({
  item,
  again,
  conversation,
}: {
  item: Item;
  again: boolean;
  conversation: Conversation;
}) {
  if (item.status === "interrupted")
    return (
      <p className="mt-2 text-14 text-ink-faint">
        {item.content ? "Stopped" : "Stopped before the first word"}
      </p>
    );
  if (item.status !== "error") return null;
  return (
    <div className="mt-2 flex flex-col items-start gap-2 first:mt-0">
      <p className="text-14 text-danger">{item.error ?? "The reply could not be finished."}</p>
      {again && item.id !== null ? (
        <Button
          icon={<RotateCcw aria-hidden className="size-4" />}
          onClick={() => item.id !== null && conversation.answerAgain(item.id)}
        >
          Try again
        </Button>
      ) : null}
    </div>
  );
}
