"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { announce } from "@/components/ui/announce";
import type { HistoryPage } from "@/lib/chat/view";
import { chatApi } from "./api";
import { newClientId } from "./client-id";
import { createConversation } from "./conversation";
import type { News } from "./core";
import { dropUnsent, keepUnsent, type Owner, readUnsent } from "./draft";

const CHANNEL = "ensemble:chat";

/** The conversation of one user with one persona for as long as the page shows it, and its state. */
export function useConversation(owner: Owner, name: string, initial: HistoryPage) {
  const [{ conversation, heard }] = useState(() => connect(owner, name, initial));
  const state = useSyncExternalStore(conversation.subscribe, conversation.snapshot, conversation.snapshot);

  useEffect(() => {
    const close = conversation.open();
    const quiet = heard();
    const visible = () => {
      if (document.visibilityState === "visible") conversation.returned();
    };
    document.addEventListener("visibilitychange", visible);
    window.addEventListener("focus", conversation.returned);
    window.addEventListener("online", conversation.returned);
    window.addEventListener("pageshow", visible);
    return () => {
      document.removeEventListener("visibilitychange", visible);
      window.removeEventListener("focus", conversation.returned);
      window.removeEventListener("online", conversation.returned);
      window.removeEventListener("pageshow", visible);
      quiet();
      close();
    };
  }, [conversation, heard]);

  return { conversation, state };
}

function connect(owner: Owner, name: string, initial: HistoryPage) {
  let channel: BroadcastChannel | null = null;
  const conversation = createConversation(initial, {
    api: chatApi(owner.personaId),
    outbox: {
      read: () => readUnsent(owner),
      keep: (entry) => keepUnsent(owner, entry),
      drop: (clientId) => dropUnsent(owner, clientId),
    },
    newId: newClientId,
    online: () => navigator.onLine,
    tell: (news) => announce(sentence(news, name)),
    changed: () => channel?.postMessage(owner),
  });

  /** Listens for other tabs of this browser. */
  function heard() {
    if (typeof BroadcastChannel === "undefined") return () => {};
    channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = (event: MessageEvent<Owner>) => {
      const { userId, personaId } = event.data;
      if (userId === owner.userId && personaId === owner.personaId) conversation.refresh();
    };
    return () => {
      channel?.close();
      channel = null;
    };
  }

  return { conversation, heard };
}

function sentence(news: News, name: string): string {
  switch (news) {
    case "writing":
      return `${name} is writing…`;
    case "finished":
      return "Reply finished.";
    case "stopped":
      return "Reply stopped.";
    case "failed":
      return "The reply could not be finished.";
    case "unsent":
      return "Your message was not sent. It is kept here.";
  }
}
