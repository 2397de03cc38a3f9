"use client";

import Link from "next/link";
import { useState } from "react";
import { request } from "@/components/request";
import type { HistoryPage, MessageView } from "@/lib/chat/view";
import type { PersonaSummary } from "@/lib/personas/summary";
import { dayWords, type LocalClock, onDay } from "./dates";
import { MessageQuote } from "./message-quote";

/** Flows with the words around it, and is as high as a thumb wants it: what stands above it takes no touch. */
const link =
  "-my-3 inline py-3 text-left underline decoration-line-control underline-offset-3 transition-colors hover:text-ink";

type SourceProps = {
  /** What is said before it, a dot between; empty parts are left out. */
  lead: (string | undefined)[];
  /** What is said where there is no message. */
  none: string;
  /** The messages, the oldest first. */
  ids: number[];
  /** When it was first said. */
  at: string;
  clock: LocalClock;
  persona: PersonaSummary;
};

/** Where a memory came from: the message, which opens in the chat; of several all, with their words. */
export function Source({ lead, none, ids, at, clock, persona }: SourceProps) {
  const [open, setOpen] = useState(false);
  const [quotes, setQuotes] = useState<MessageView[] | null>(null);
  const day = onDay(dayWords(at, clock));
  const [only] = ids;
  const before = lead.filter(Boolean).join(" · ");

  async function show() {
    setOpen(!open);
    if (open || quotes) return;
    const path = `/api/personas/${persona.id}/messages?ids=${ids.slice(-100).join(",")}`;
    const page = await request<HistoryPage>("GET", path).catch(() => null);
    if (page) setQuotes(page.messages);
    else setOpen(false);
  }

  return (
    <>
      <p className="pt-1.5 pb-1 text-14 leading-5 text-ink-soft">
        {only === undefined ? (
          [before, none && `${none} ${day}`].filter(Boolean).join(" · ")
        ) : (
          <>
            {before ? `${before} · ` : null}
            {ids.length === 1 ? (
              <Link href={`/chat?message=${only}`} prefetch={false} className={link}>
                From what was said {day}
              </Link>
            ) : (
              <button type="button" aria-expanded={open} onClick={show} className={link}>
                From {ids.length} messages, the first {day}
              </button>
            )}
          </>
        )}
      </p>
      {open ? (
        <ul className="w-full divide-y divide-line">
          {quotes?.map((message) => (
            <MessageQuote
              key={message.id}
              id={message.id}
              role={message.role}
              name={persona.display_name}
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
