"use client";

import { ArrowDown } from "lucide-react";
import { cn } from "@/components/ui/cn";
import type { Place } from "./use-bottom";

/** The way back to the newest message, once the reader has left it; in words when there is something new. */
export function JumpDown({ place, unseen, onJump }: { place: Place; unseen: boolean; onJump: () => void }) {
  if (place === "end" || (place === "near" && !unseen)) return null;
  return (
    <div className="pointer-events-none absolute inset-x-0 bottom-3 z-20">
      <div className={cn("mx-auto flex max-w-190 px-4", unseen ? "justify-center" : "justify-end")}>
        <button
          type="button"
          onClick={onJump}
          aria-label={unseen ? undefined : "To the newest message"}
          className={cn(
            "pointer-events-auto flex h-11 animate-rise-in items-center justify-center gap-2 rounded-full border border-line bg-float text-14 font-medium text-ink shadow-float transition-colors hover:bg-fill",
            unseen ? "px-5" : "w-11",
          )}
        >
          {unseen ? "New messages" : null}
          <ArrowDown aria-hidden className="size-4" />
        </button>
      </div>
    </div>
  );
}
