"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { request } from "@/components/request";
import type { ConversationView } from "@/lib/memory/view";
import type { Item } from "./timeline";

const LIMIT = 500;

export type Conversations = {
  /** By number, as far as they are known. */
  byId: ReadonlyMap<number, ConversationView>;
  /** What is said next belongs to it; none before the first word. */
  current: ConversationView | undefined;
  /** One was just begun from here. */
  begun(conversation: ConversationView): void;
};

/** The conversations with a persona: those the server sent along, and what has become of them since. */
export function useConversations(
  personaId: number,
  initial: ConversationView[],
  items: readonly Item[],
): Conversations {
  const [known, setKnown] = useState(initial);
  const path = `/api/personas/${personaId}/conversations?limit=${LIMIT}`;
  const byId = useMemo(() => new Map(known.map((one) => [one.id, one])), [known]);
  const asked = useRef(new Set<number>());
  const strange = items.findLast(({ conversationId: id }) => id !== null && !byId.has(id))?.conversationId;

  // A conversation nobody has told of yet: begun by a pause, in another tab, or long ago.
  useEffect(() => {
    if (!strange || asked.current.has(strange)) return;
    asked.current.add(strange);
    request<ConversationView[]>("GET", path).then(setKnown, () => {});
  }, [strange, path]);

  // Whether it is incognito must be true when the reader comes back to write.
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible")
        request<ConversationView[]>("GET", path).then(setKnown, () => {});
    };
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [path]);

  return {
    byId,
    current: known[0],
    begun: (conversation) =>
      setKnown((before) => [conversation, ...before.filter(({ id }) => id !== conversation.id)]),
  };
}
