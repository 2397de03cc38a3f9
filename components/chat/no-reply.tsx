"use client";

import { Button } from "@/components/ui/button";
import type { Item } from "./timeline";

/** The last message was stored, but no reply came: the server was stopped in between. */
export function NoReply({
  items,
  name,
  onAsk,
}: {
  items: readonly Item[];
  name: string;
  onAsk: (messageId: number) => void;
}) {
  const question = items.findLast((item) => item.role === "user" && item.id !== null);
  if (!question?.clientId || question.id === null) return null;
  const { id } = question;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pb-2 text-14 text-ink-soft">
      <p>{name} has not answered your last message.</p>
      <Button onClick={() => onAsk(id)}>Ask again</Button>
    </div>
  );
}
