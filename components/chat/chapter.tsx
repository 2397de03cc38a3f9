import { EyeOff } from "lucide-react";
import type { ConversationView } from "@/lib/memory/view";
import { dayLabel } from "./clock";

/** A quiet mark where a new conversation begins: when, and what it was about once that is known. */
export function Chapter({
  conversation,
  day,
  today,
}: {
  conversation: ConversationView | undefined;
  /** Where a new day begins with it. */
  day: string | null;
  today: string;
}) {
  const topics = conversation?.key_topics.join(", ") ?? "";
  const about = conversation?.summary ?? topics;
  return (
    <div className="flex flex-col items-center gap-1.5 pt-10 text-center text-12 text-ink-faint">
      <div className="flex w-full items-center gap-3 font-medium">
        <span aria-hidden className="h-px flex-1 bg-line" />
        {conversation?.is_incognito ? <EyeOff aria-hidden className="size-3.5" /> : null}
        {day ? (
          <time dateTime={day}>{dayLabel(day, today)}</time>
        ) : (
          <span>{conversation?.is_incognito ? "Incognito" : "A new conversation"}</span>
        )}
        <span aria-hidden className="h-px flex-1 bg-line" />
      </div>
      {about ? <p className="line-clamp-2 max-w-[60ch] text-balance">{about}</p> : null}
    </div>
  );
}
