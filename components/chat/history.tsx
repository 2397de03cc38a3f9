"use client";

import type { PersonaView } from "@/lib/personas/view";
import type { Conversation } from "./conversation";
import type { Snapshot } from "./core";
import { Empty } from "./empty";
import { MessageList } from "./message-list";
import { Moment } from "./moment";
import type { Place } from "./place";
import type { Item } from "./timeline";
import type { Conversations } from "./use-conversations";

type HistoryProps = {
  persona: PersonaView;
  conversation: Conversation;
  state: Snapshot;
  conversations: Conversations;
  clock: { zone: string; today: string };
  place: Place | null;
  marked: number | null;
  forgotten: ReadonlySet<number>;
  onLeave: () => void;
  /** A suggestion is sent. */
  onPick: (content: string) => void;
  onEdit: (item: Item) => void;
};

/** What was said: nothing yet, a moment of long ago that the address leads to, or the newest. */
export function History(props: HistoryProps) {
  const { persona, conversation, state, conversations, clock, place, marked, forgotten } = props;
  const { items, hasMore } = state.timeline;
  if (items.length === 0 && !hasMore)
    return <Empty persona={persona} onPick={persona.is_archive ? undefined : props.onPick} />;
  if (place?.page && place.messageId !== null)
    return (
      <Moment
        key={place.asked}
        page={place.page}
        messageId={place.messageId}
        marked={marked}
        persona={persona}
        conversation={conversation}
        conversations={conversations}
        clock={clock}
        forgotten={forgotten}
        onLeave={props.onLeave}
      />
    );
  return (
    <MessageList
      conversation={conversation}
      state={state}
      persona={persona}
      clock={clock}
      conversations={conversations}
      wanted={place?.messageId ? { messageId: place.messageId, asked: place.asked } : null}
      marked={marked}
      onEdit={props.onEdit}
    />
  );
}
