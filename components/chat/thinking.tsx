"use client";

import { lazily } from "@/components/ui/lazy";
import type { PersonaView } from "@/lib/personas/view";

export type ThinkingProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The reply. */
  messageId: number | null;
  persona: PersonaView;
  clock: { zone: string; today: string };
};

/** "What was I thinking of?": all that the model was shown for a reply, and nothing else. */
export const Thinking = lazily<ThinkingProps>(async () => (await import("./thinking-window")).ThinkingWindow);
