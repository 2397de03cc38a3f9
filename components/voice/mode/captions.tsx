"use client";

import { useEffect, useRef, useSyncExternalStore } from "react";
import type { Item } from "@/components/chat/timeline";
import type { LazyPlayer } from "../player/lazy-player";

type CaptionsProps = { question: string; reply: Item | null; player: LazyPlayer };

/** What was said and what is being said, in words: heard, still to come, or never spoken. */
export function Captions({ question, reply, player }: CaptionsProps) {
  const state = useSyncExternalStore(player.subscribe, player.snapshot, player.snapshot);
  const end = useRef<HTMLSpanElement>(null);
  const content = reply?.content ?? "";
  const cut = reply?.heardUntil ?? null;
  const heard =
    cut ?? (reply && state.key === reply.key && state.status !== "idle" ? state.heard : content.length);
  const rest = content.slice(heard);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever more of it was heard
  useEffect(() => {
    end.current?.scrollIntoView({ block: "nearest" });
  }, [heard, question]);

  return (
    <section
      aria-label="Captions"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
      tabIndex={0}
      className="flex max-h-[28dvh] shrink-0 flex-col gap-3 overflow-y-auto px-2 py-1 text-16 leading-normal"
    >
      <p className="max-w-[85%] self-end rounded-card bg-hue-tint px-4 py-2.5">
        <span className="line-clamp-3">{question}</span>
      </p>
      {content ? (
        <p className="whitespace-pre-line">
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
