"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { Conversation } from "@/components/chat/conversation";
import { request } from "@/components/request";
import { createLazyPlayer, type LazyPlayer } from "./player/lazy-player";
import { createReadAloud } from "./read-aloud";

export type VoiceSettings = {
  /** Replies are read out as they come. */
  aloud: boolean;
  /** How fast, as a factor of the voice's own pace; null where the server cannot change it. */
  speed: number | null;
  mode: "chat" | "voice";
};

export type VoiceOfChat = ReturnType<typeof useVoice>;

/** The voice of one chat: what is heard, and how. It falls silent when the chat is left. */
export function useVoice(personaId: number, conversation: Conversation, initial: VoiceSettings) {
  const [{ player, reading }] = useState(() => {
    const made = createLazyPlayer(personaId);
    return { player: made, reading: createReadAloud(conversation, made) };
  });
  const [settings, setSettings] = useState(initial);

  useEffect(() => {
    // Where replies are read out, the first one should not wait for what reads it.
    if (initial.aloud) player.preload();
    return reading.end;
  }, [player, reading, initial.aloud]);

  return {
    player,
    reading,
    settings,
    /** A message was sent, by a tap or a key: its reply is heard if the person wants that. */
    sent(clientId: string) {
      if (!settings.aloud) return;
      void player.speaker.unlock();
      reading.expect(clientId);
    },
    /** @throws Refusal */
    async change(change: Partial<Pick<VoiceSettings, "aloud" | "speed">>) {
      await request("PUT", "/api/settings", {
        ...(change.aloud !== undefined && { tts_enabled: change.aloud }),
        ...(change.speed !== undefined && { voice_speed: change.speed }),
      });
      setSettings((before) => ({ ...before, ...change }));
      if (change.speed !== undefined) player.forget();
      if (change.aloud === false) player.stop();
      if (change.aloud) player.preload();
    },
  };
}

/** Whether the persona is heard right now. */
export function useSpeaking(player: LazyPlayer): boolean {
  const sounds = () => player.snapshot().status === "playing";
  return useSyncExternalStore(player.subscribe, sounds, () => false);
}
