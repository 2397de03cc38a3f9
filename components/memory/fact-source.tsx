"use client";

import Link from "next/link";
import { useState } from "react";
import { request } from "@/components/request";
import type { HistoryPage, MessageView } from "@/lib/chat/view";
import type { FactView } from "@/lib/memory/view";
import type { PersonaSummary } from "@/lib/personas/summary";
import { dayWords, type LocalClock } from "./dates";
import { MessageQuote } from "./message-quote";

const link =
  "-my-2 inline-flex min-h-11 items-center text-ink-soft underline decoration-line-control underline-offset-3 hover:text-ink";

/** Where a fact came from: the message, which opens in the chat; of several all, with their words. */
export function FactSource({
  fact,
  clock,
  persona,
}: {
  fact: FactView;
  clock: LocalClock;
  persona: PersonaSummary;
}) {
  const [open, setOpen] = useState(false);
  const [quotes, setQuotes] = useState<MessageView[] | null>(null);
  const sources = fact.source_message_ids;
  const day = dayWords(fact.created_at, clock);
  const [only] = sources;

  if (only === undefined) return <span className="py-1">You wrote this {onDay(day)}</span>;
  if (sources.length === 1)
    return (
      <Link href={`/chat?message=${only}`} prefetch={false} className={link}>
        From what was said {onDay(day)}
      </Link>
    );

  async function show() {
    setOpen(!open);
    if (open || quotes) return;
    const path = `/api/personas/${persona.id}/messages?ids=${sources.slice(-100).join(",")}`;
    const page = await request<HistoryPage>("GET", path).catch(() => null);
    if (page) setQuotes(page.messages);
    else setOpen(false);
  }

  return (
    <>
      <button type="button" aria-expanded={open} onClick={show} className={link}>
        From {sources.length} messages, the first {onDay(day)}
      </button>
      {open ? (
        <ul className="w-full divide-y divide-line">
          {quotes?.map((message) => (
            <MessageQuote
              key={message.id}
              id={message.id}
              speaker={message.role === "user" ? "You" : persona.display_name}
              day={dayWords(message.timestamp, clock)}
              timestamp={message.timestamp}
              content={message.content}
            />
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** "today" stands by itself, a date needs its word. */
const onDay = (day: string) => (/^(today|yesterday|some)/.test(day) ? day : `on ${day}`);
