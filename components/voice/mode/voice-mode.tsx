"use client";

import type { Conversation } from "@/components/chat/conversation";
import type { Snapshot } from "@/components/chat/core";
import { lazily } from "@/components/ui/lazy";
import type { PersonaView } from "@/lib/personas/view";
import type { VoiceOfChat } from "../use-voice";

export type VoiceModeProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** It was left to type: leads to the field. */
  onType: () => void;
  persona: PersonaView;
  conversation: Conversation;
  state: Snapshot;
  voice: VoiceOfChat;
};

/** Talking instead of typing, on the whole screen. All of it is fetched when it is first opened. */
export const VoiceMode = lazily<VoiceModeProps>(
  async () => (await import("./voice-mode-window")).VoiceModeWindow,
);
