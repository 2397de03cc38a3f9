"use client";

import { lazily } from "@/components/ui/lazy";
import type { PersonaView } from "@/lib/personas/view";
import type { Item } from "./timeline";

export type ForgetMessageProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  item: Item | null;
  persona: PersonaView;
  /** The message, and the reply that went with it. */
  onForgotten: (messageIds: number[]) => void;
};

/** Says what goes with a message, and asks, before it goes. */
export const ForgetMessage = lazily<ForgetMessageProps>(
  async () => (await import("./forget-message-window")).ForgetMessageWindow,
);
