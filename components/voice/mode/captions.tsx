"use client";

import { useEffect, useRef, useSyncExternalStore } from "react";
import type { Item } from "@/components/chat/timeline";
import { cn } from "@/components/ui/cn";
import type { LazyPlayer } from "../player/lazy-player";

type CaptionsProps = { question: string; reply: Item | null; player: LazyPlayer; className?: string };

/** What was said and what is being said, in words: heard, still to come, or never spoken. */
export function Captions({ question, reply, player, className }: CaptionsProps) {
  const state = useSyncExternalStore(player.subscribe, player.snapshot, player.snapshot);
  const room = useRef<HTMLElement>(null);
  const end = useRef<HTMLSpanElement>(null);
  const content = reply?.content ?? "";
  const cut = reply?.heardUntil ?? null;
  const heard =
    cut ?? (reply && state.key === reply.key && state.status !== "idle" ? state.heard : content.length);
  const rest = content.slice(heard);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever more of it was heard
  useEffect(() => {
    if (room.current && end.current) keepInSight(end.current, room.current);
  }, [heard, question]);

  return (
    <section
      ref={room}
      aria-label="Captions"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
      tabIndex={0}
      className={cn(
        "flex max-h-[28dvh] min-h-18 w-full flex-col gap-3 overflow-y-auto overscroll-contain px-2 py-1 text-16 leading-normal -outline-offset-2 short:max-h-[40dvh]",
        className,
      )}
    >
      <p className="max-w-[85%] shrink-0 self-end wrap-anywhere rounded-card bg-hue-tint px-4 py-2.5">
        <span className="line-clamp-3">{question}</span>
      </p>
      {content ? (
        <p className="shrink-0 whitespace-pre-line wrap-anywhere">
          {content.slice(0, heard)}
          <span ref={end} />
          {cut !== null && rest.trim() ? (
            <>
              <span className="text-14 text-ink-soft"> You cut in; not spoken: </span>
              <del className="text-ink-faint">{rest.trim()}</del>
            </>
          ) : (
            <span className="text-ink-faint">{rest}</span>
          )}
        </p>
      ) : null}
    </section>
  );
}

/** Moves what scrolls itself, and nothing around it. */
function keepInSight(mark: Element, room: Element) {
  const [{ top, bottom }, edge] = [mark.getBoundingClientRect(), room.getBoundingClientRect()];
  if (bottom > edge.bottom) room.scrollTop += bottom - edge.bottom;
  else if (top < edge.top) room.scrollTop -= edge.top - top;
}
