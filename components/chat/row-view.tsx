"use client";

import { memo } from "react";
import { cn } from "@/components/ui/cn";
import type { ConversationView } from "@/lib/memory/view";
import type { PersonaView } from "@/lib/personas/view";
import { Chapter } from "./chapter";
import { dayLabel, timeLabel } from "./clock";
import { Face } from "./face";
import { HelpCard } from "./help-card";
import { type MessageProps, Mine, Theirs } from "./message";
import type { Row } from "./rows";
import { TypingDots } from "./typing-dots";

type RowViewProps = Omit<MessageProps, "item" | "leads"> & {
  row: Row;
  today: string;
  /** How many messages there are in all; -1 while earlier ones are not loaded. */
  size: number;
  /** Its time and actions were opened by a tap. */
  open: boolean;
  /** It was looked for: it stands out for a while. */
  marked: boolean;
  conversations: ReadonlyMap<number, ConversationView>;
};

/** One row of the list. */
export const RowView = memo(function RowView(props: RowViewProps) {
  const { row, today, size, open, marked, conversations, ...rest } = props;
  if (row.kind === "day") return <Day day={row.day} today={today} />;
  if (row.kind === "chapter")
    return <Chapter conversation={conversations.get(row.conversationId)} day={row.day} today={today} />;
  if (row.kind === "help") return <HelpCard help={row.help} className="mt-4 ml-10 sm:ml-12" />;
  if (row.kind === "waiting") return <Waiting persona={rest.persona} />;
  const { item, leads, position } = row;
  const mine = item.role === "user";
  const speaker = mine ? "You" : rest.persona.display_name;
  const time = timeLabel(item.timestamp, rest.zone);
  return (
    <article
      aria-label={`${speaker}, ${time}`}
      aria-posinset={position}
      aria-setsize={size}
      data-message={row.key}
      data-id={item.id ?? undefined}
      data-open={open || undefined}
      tabIndex={-1}
      className={cn(
        // What a message's actions reach over is the next message: it must not lie on top of them.
        "group/message relative isolate outline-none focus-within:z-10 hover:z-10 data-open:z-10",
        "before:absolute before:-inset-x-3 before:top-2 before:-bottom-2 before:-z-10 before:rounded-card before:bg-hue-wash before:opacity-0 before:transition-opacity before:duration-500",
        marked && "before:opacity-100",
        leads ? "pt-6" : "pt-2",
      )}
    >
      {mine ? <Mine item={item} leads={leads} {...rest} /> : <Theirs item={item} leads={leads} {...rest} />}
    </article>
  );
});

function Day({ day, today }: { day: string; today: string }) {
  return (
    <div className="flex justify-center pt-8">
      <time dateTime={day} className="text-12 font-medium text-ink-faint">
        {dayLabel(day, today)}
      </time>
    </div>
  );
}

function Waiting({ persona }: { persona: PersonaView }) {
  return (
    <div className="flex animate-fade-in gap-2 pt-6 sm:gap-3">
      <Face persona={persona} speaking />
      <div className="pt-1 sm:pt-1.5">
        <TypingDots />
      </div>
    </div>
  );
}
