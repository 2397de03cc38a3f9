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
export function useVoice(
  persona: { id: number; name: string },
  conversation: Conversation,
  initial: VoiceSettings,
) {
  const [{ player, reading }] = useState(() => {
    const made = createLazyPlayer(persona);
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
      // What was held would go on with what unlocks the sound.
      player.stop();
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

/** What is open over the chat: voice mode, or how replies are heard. */
export type VoiceRoom = "talk" | "tune" | null;

/** Who prefers voice mode has it opened with the chat; it still takes a tap before anything is heard. */
export function useVoiceRoom(preferred: VoiceSettings["mode"]) {
  const [room, setRoom] = useState<VoiceRoom>(null);
  useEffect(() => {
    if (preferred === "voice") setRoom("talk");
  }, [preferred]);
  return [room, setRoom] as const;
}
