"use client";

import { lazily } from "@/components/ui/lazy";
import type { VoiceOfChat } from "./use-voice";

export type VoiceDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  voice: VoiceOfChat;
};

/** How replies are heard: by themselves or when asked for, and how fast. */
export const VoiceDialog = lazily<VoiceDialogProps>(
  async () => (await import("./voice-dialog-window")).VoiceDialogWindow,
);
