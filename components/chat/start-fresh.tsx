"use client";

import { lazily } from "@/components/ui/lazy";
import type { ConversationView } from "@/lib/memory/view";
import type { PersonaView } from "@/lib/personas/view";

export type StartFreshProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  persona: PersonaView;
  /** The conversation under way is incognito. */
  incognito: boolean;
  onStarted: (conversation: ConversationView) => void;
};

/** Begins a new conversation, incognito if one likes. */
export const StartFresh = lazily<StartFreshProps>(
  async () => (await import("./start-fresh-window")).StartFreshWindow,
);
