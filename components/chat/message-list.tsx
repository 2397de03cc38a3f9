"use client";
"use no memo";

import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { cn } from "@/components/ui/cn";
import type { PersonaView } from "@/lib/personas/view";
import type { Conversation } from "./conversation";
import type { Snapshot } from "./core";
import { JumpDown } from "./jump-down";
import { ListTop } from "./list-top";
import { measureRow } from "./measure-row";
import { RowView } from "./row-view";
import { estimateHeight, isWaiting, rowsOf } from "./rows";
import type { Item } from "./timeline";
import { useBottom } from "./use-bottom";
import type { Conversations } from "./use-conversations";
import { useKeptFocus } from "./use-kept-focus";
import { useTappedRow } from "./use-tapped-row";

/** What the server paints: enough for any screen, small enough to be quick. */
const FIRST_ROWS = 24;
/** Earlier messages load while the beginning is still this far away. */
const AHEAD_PX = 1_600;
/** The height of `ListTop`, and the room for the actions of the last message. */
const TOP_PX = 96;
const END_PX = 48;

type MessageListProps = {
  conversation: Conversation;
  state: Snapshot;
  persona: PersonaView;
  clock: { zone: string; today: string };
  conversations: Conversations;
  /** The message the reader wants to see; `asked` tells one wish from the next. */
  wanted: { messageId: number; asked: string } | null;
  marked: number | null;
  onEdit: (item: Item) => void;
};

/**
 * The whole history as one list, newest at the bottom; only what is near the screen is in the document.
 * Not for the React compiler: the virtualizer changes inside.
 */
export function MessageList(props: MessageListProps) {
  const { conversation, state, persona, clock, conversations, wanted, marked, onEdit } = props;
  const { items, hasMore } = state.timeline;
  const { zone, today } = clock;
  const scroller = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState(false);

  const waiting = isWaiting(state);
  const current = conversations.current?.id ?? null;
  const rows = useMemo(
    () => rowsOf(items, { hasMore, zone, waiting, current }),
    [items, hasMore, zone, waiting, current],
  );
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: useCallback((index: number) => rows[index]?.key ?? index, [rows]),
    estimateSize: (index) => estimateHeight(rows[index]),
    measureElement: measureRow,
    anchorTo: "end",
    scrollEndThreshold: 4,
    paddingStart: TOP_PX,
    paddingEnd: END_PX,
    overscan: 8,
    initialOffset: Number.MAX_SAFE_INTEGER,
  });
  const { place, onScroll, toEnd } = useBottom(scroller, virtualizer);
  const seen = useSeen(items.at(-1), place === "end");
  const tapped = useTappedRow(scroller);
  useKeptFocus(scroller);

  // Until the page is awake the browser keeps the end in view, turned upside down: see the scroller's classes.
  useLayoutEffect(() => setReady(true), []);

  const sending = items.findLast((item) => item.status === "sending")?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each message that is sent from here
  useLayoutEffect(() => {
    if (sending) toEnd();
  }, [sending]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each wish, when the page is awake
  useLayoutEffect(() => {
    const index = rows.findIndex((row) => row.kind === "message" && row.item.id === wanted?.messageId);
    if (!ready || !wanted || index < 0) return;
    virtualizer.scrollToIndex(index, { align: "center" });
    const frame = requestAnimationFrame(() => {
      const row = scroller.current?.querySelector<HTMLElement>(`[data-id="${wanted.messageId}"]`);
      row?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [ready, wanted?.asked]);

  const { older } = state;
  const readAhead = () => {
    const element = scroller.current;
    if (ready && element && hasMore && element.scrollTop < AHEAD_PX && older === "idle") conversation.older();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each page, as it may not have filled the screen
  useEffect(() => {
    const frame = requestAnimationFrame(readAhead);
    return () => cancelAnimationFrame(frame);
  }, [ready, older, items.length]);

  // Asked for in the first render too: without a layout it would not keep what it measures as the page wakes.
  const virtual = virtualizer.getVirtualItems();
  const first = ready ? (virtual[0]?.index ?? 0) : Math.max(0, rows.length - FIRST_ROWS);
  const shown = ready ? rows.slice(first, first + virtual.length) : rows.slice(first);

  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={scroller}
        role="log"
        aria-live="off"
        aria-label={`Conversation with ${persona.display_name}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
        tabIndex={0}
        onScroll={() => {
          onScroll();
          readAhead();
        }}
        className={cn(
          "flex h-full overflow-y-auto overscroll-contain -outline-offset-2 [overflow-anchor:none] [scrollbar-gutter:stable_both-edges]",
          ready ? "flex-col" : "flex-col-reverse",
        )}
      >
        <div className="mx-auto mt-auto w-full max-w-190 shrink-0 px-4">
          <div className="relative" style={ready ? { height: virtualizer.getTotalSize() } : undefined}>
            <ListTop
              hasMore={hasMore}
              state={older}
              name={persona.display_name}
              onRetry={conversation.older}
            />
            <div
              style={
                ready
                  ? { transform: `translateY(${virtual[0]?.start ?? 0}px)` }
                  : { paddingTop: TOP_PX, paddingBottom: END_PX }
              }
            >
              {shown.map((row, offset) => (
                <div key={row.key} data-index={first + offset} ref={virtualizer.measureElement}>
                  <RowView
                    row={row}
                    persona={persona}
                    zone={zone}
                    today={today}
                    size={hasMore ? -1 : items.length}
                    last={row.kind === "message" && row.item === items.at(-1)}
                    open={tapped === row.key}
                    marked={row.kind === "message" && marked !== null && row.item.id === marked}
                    conversations={conversations.byId}
                    conversation={conversation}
                    onEdit={onEdit}
                  />
                </div>
              ))}
            </div>
          </div>
        </div>
      </div>
      <div
        aria-hidden
        className="pointer-events-none absolute inset-x-0 bottom-0 h-4 bg-linear-to-t from-page to-transparent"
      />
      <JumpDown place={place} unseen={!seen} onJump={toEnd} />
    </div>
  );
}

/** Whether the reader has seen the newest words: they are seen as soon as they come while the end is in view. */
function useSeen(newest: Item | undefined, atEnd: boolean): boolean {
  const tail = newest ? `${newest.key} ${newest.content.length}` : "";
  const [seen, setSeen] = useState(tail);
  if (atEnd && seen !== tail) setSeen(tail);
  return atEnd || seen === tail;
}
