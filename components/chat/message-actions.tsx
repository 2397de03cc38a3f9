"use client";

import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/**
 * The time of a message and what can be done with it, beside the message and out of the text's way: shown on hover
 * and keyboard focus, on touch after a tap on the message. Further actions go in as children.
 */
export function MessageActions({
  time,
  timestamp,
  side,
  children,
}: {
  time: string;
  timestamp: string;
  side: "left" | "right";
  children: ReactNode;
}) {
  return (
    <div
      className={cn(
        "pointer-events-none absolute z-10 flex items-center opacity-0 transition-opacity",
        "group-hover/message:pointer-events-auto group-hover/message:opacity-100",
        "group-focus-within/message:pointer-events-auto group-focus-within/message:opacity-100",
        "group-data-open/message:pointer-events-auto group-data-open/message:opacity-100",
        "has-aria-expanded:pointer-events-auto has-aria-expanded:opacity-100",
        "has-data-sounding:pointer-events-auto has-data-sounding:opacity-100",
        "max-lg:top-full max-lg:rounded-control max-lg:bg-float max-lg:pl-3 max-lg:shadow-float",
        "lg:-top-2 lg:h-11",
        side === "left"
          ? "max-lg:right-0 lg:right-full lg:mr-2 lg:flex-row-reverse"
          : "max-lg:left-0 lg:left-full lg:ml-2",
      )}
    >
      <time dateTime={timestamp} className="whitespace-nowrap px-1 text-12 text-ink-faint">
        {time}
      </time>
      {children}
    </div>
  );
}
