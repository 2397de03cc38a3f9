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
  const { id } = item;
  const failed = item.status === "error";
  if (!failed && item.status !== "interrupted") return null;
  const silent = item.status === "interrupted" && item.content === "";
  return (
    <div className="mt-2 flex flex-col items-start gap-2 first:mt-0">
      {failed ? (
        <p className="text-14 text-danger">{item.error ?? "The reply could not be finished."}</p>
      ) : (
        <p className="text-14 text-ink-faint">{silent ? "Stopped before the first word" : "Stopped"}</p>
      )}
      {again && id !== null && (failed || silent) ? (
        <Button
          icon={<RotateCcw aria-hidden className="size-4" />}
          onClick={() => conversation.answerAgain(id)}
        >
          Try again
        </Button>
      ) : null}
    </div>
  );
}
