"use client";

import Link from "next/link";
import { useState } from "react";
import { quoted } from "@/components/quoted";
import { Button } from "@/components/ui/button";
import type { MessageView } from "@/lib/chat/view";
import { dayLabel, dayOf, timeLabel } from "./clock";

const SHOWN = 12;

/** The messages a reply was made of, newest first, each leading to its place. */
export function ThoughtMessages({
  messages,
  name,
  clock: { zone, today },
  onLeave,
}: {
  /** Oldest first. */
  messages: readonly MessageView[];
  name: string;
  clock: { zone: string; today: string };
  onLeave: () => void;
}) {
  const [isWhole, setWhole] = useState(messages.length <= SHOWN + 2);
  const newest = messages.toReversed();
  const shown = isWhole ? newest : newest.slice(0, SHOWN);
  return (
    <>
      <ol className="-mx-2 flex flex-col">
        {shown.map((message) => (
          <li key={message.id}>
            <Link
              href={`/chat?message=${message.id}` as never}
              prefetch={false}
              onClick={onLeave}
              className="flex min-h-11 flex-col gap-0.5 rounded-control px-2 py-2 transition-colors hover:bg-fill"
            >
              <span className="text-14 text-ink-soft">
                {message.role === "user" ? "You" : name},{" "}
                <time dateTime={message.timestamp}>
                  {dayLabel(dayOf(message.timestamp, zone), today)} {timeLabel(message.timestamp, zone)}
                </time>
              </span>
              <span className="line-clamp-4 whitespace-pre-line break-words leading-normal">
                {quoted(message.role, message.content)}
              </span>
            </Link>
          </li>
        ))}
      </ol>
      {isWhole ? null : (
        <Button className="self-start" onClick={() => setWhole(true)}>
          Show the other {messages.length - SHOWN}
        </Button>
      )}
    </>
  );
}
