"use client";

import { ArrowDown } from "lucide-react";
import { useLayoutEffect, useMemo, useRef } from "react";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import type { HistoryPage } from "@/lib/chat/view";
import type { PersonaView } from "@/lib/personas/view";
import type { Conversation } from "./conversation";
import { RowView } from "./row-view";
import { rowsOf } from "./rows";
import type { Conversations } from "./use-conversations";
import { useMoment } from "./use-moment";
import { useTappedRow } from "./use-tapped-row";

type MomentProps = {
  page: HistoryPage;
  /** The message that was looked for. */
  messageId: number;
  marked: number | null;
  persona: PersonaView;
  conversation: Conversation;
  conversations: Conversations;
  clock: { zone: string; today: string };
  forgotten: ReadonlySet<number>;
  onLeave: () => void;
};

const none = () => {};

/** An earlier part of the history, read around one message; the way back to now is always in sight. */
export function Moment(props: MomentProps) {
  const { page, messageId, marked, persona, conversation, conversations, clock, forgotten, onLeave } = props;
  const { zone, today } = clock;
  const scroller = useRef<HTMLDivElement>(null);
  const { items, hasMore, hasNewer, busy, problem, load } = useMoment(persona.id, page, forgotten);
  const rows = useMemo(() => rowsOf(items, { hasMore, zone, waiting: false }), [items, hasMore, zone]);
  const tapped = useTappedRow(scroller);
  useKeptPlace(scroller, items[0]?.key);

  useLayoutEffect(() => {
    const row = scroller.current?.querySelector<HTMLElement>(`[data-id="${messageId}"]`);
    row?.scrollIntoView({ block: "center" });
    row?.focus({ preventScroll: true });
  }, [messageId]);

  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={scroller}
        role="log"
        aria-live="off"
        aria-label={`An earlier conversation with ${persona.display_name}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
        tabIndex={0}
        className="h-full overflow-y-auto overscroll-contain -outline-offset-2 [overflow-anchor:none] [scrollbar-gutter:stable_both-edges]"
      >
        <div className="mx-auto flex w-full max-w-190 flex-col px-4 pt-6 pb-20">
          {problem ? <ErrorState className="mb-4">{problem}</ErrorState> : null}
          {hasMore ? (
            <Button className="self-center" busy={busy === "earlier"} onClick={() => load("earlier")}>
              Earlier messages
            </Button>
          ) : null}
          {rows.map((row) => (
            <RowView
              key={row.key}
              row={row}
              persona={persona}
              zone={zone}
              today={today}
              size={-1}
              last={false}
              open={tapped === row.key}
              marked={row.kind === "message" && row.item.id === marked}
              conversation={conversation}
              conversations={conversations.byId}
              onEdit={none}
            />
          ))}
          {hasNewer ? (
            <Button className="mt-8 self-center" busy={busy === "later"} onClick={() => load("later")}>
              Later messages
            </Button>
          ) : null}
        </div>
      </div>
      <div className="pointer-events-none absolute inset-x-0 bottom-3 z-20 flex justify-center px-4">
        <button
          type="button"
          onClick={onLeave}
          className="pointer-events-auto flex h-11 items-center gap-2 rounded-full border border-line bg-float px-5 text-14 font-medium text-ink shadow-float transition-colors hover:bg-fill"
        >
          Back to now
          <ArrowDown aria-hidden className="size-4" />
        </button>
      </div>
    </div>
  );
}

/** What is read stays where it is while earlier messages come in above. */
function useKeptPlace(scroller: React.RefObject<HTMLElement | null>, firstKey: string | undefined) {
  const before = useRef({ firstKey, height: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    if (before.current.height > 0 && before.current.firstKey !== firstKey)
      element.scrollTop += element.scrollHeight - before.current.height;
    before.current = { firstKey, height: element.scrollHeight };
  });
}
