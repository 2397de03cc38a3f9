"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { Conversation } from "@/components/chat/conversation";
import type { VoiceOfChat } from "../use-voice";
import { chooseEars } from "./ears/choose-ears";
import { START } from "./machine";
import { createTalk, type Talk, type TalkState } from "./talk";
import { keepAwake } from "./wake-lock";

const WAITING: TalkState = { ...START, question: null, reply: null, turns: [] };
const never = () => () => {};
const waiting = () => WAITING;

/** A talk for as long as the view is open. Null while it is looked for what can listen here. */
export function useTalk(
  conversation: Conversation,
  voice: VoiceOfChat,
): { talk: Talk | null; state: TalkState } {
  const [talk, setTalk] = useState<Talk | null>(null);
  const { player, reading } = voice;

  useEffect(() => {
    let made: Talk | null = null;
    let over = false;
    player.preload();
    void chooseEars(() => player.speaker.context()).then((ears) => {
      if (over) return;
      made = createTalk({ conversation, reading, player, ears });
      setTalk(made);
    });
    return () => {
      over = true;
      made?.end();
      setTalk(null);
    };
  }, [conversation, player, reading]);

  const state = useSyncExternalStore(talk?.subscribe ?? never, talk?.snapshot ?? waiting, waiting);
  const isOpen = state.phase !== "ready" && state.phase !== "stuck";

  useEffect(() => (isOpen ? keepAwake() : undefined), [isOpen]);

  // A page out of sight must not listen.
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "hidden") talk?.dispatch({ type: "lost", problem: null });
    };
    document.addEventListener("visibilitychange", look);
    window.addEventListener("pagehide", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("pagehide", look);
    };
  }, [talk]);

  return { talk, state };
}
