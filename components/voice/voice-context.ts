"use client";

import { createContext, useContext, useSyncExternalStore } from "react";
import type { LazyPlayer } from "./player/lazy-player";
import { type PlayerState, SILENT } from "./player/player-state";

/** Where the replies of this page are heard; null where none can be. */
export const VoiceContext = createContext<LazyPlayer | null>(null);

export const usePlayer = () => useContext(VoiceContext);

const silent = () => SILENT;
const never = () => () => {};

/** What the player does with one reply: silent while another one is heard. Only the replies concerned are drawn anew. */
export function useSounding(key: string): PlayerState {
  const player = usePlayer();
  const of = () => {
    const state = player?.snapshot();
    return state?.key === key ? state : SILENT;
  };
  return useSyncExternalStore(player?.subscribe ?? never, of, silent);
}
