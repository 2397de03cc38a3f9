"use client";

import { useSyncExternalStore } from "react";
import { fallbackWords } from "../fallback-words";
import type { LazyPlayer } from "../player/lazy-player";

/** While another voice than the chosen one speaks: why. */
export function OtherVoice({ player }: { player: LazyPlayer }) {
  const of = () => (player.snapshot().status === "playing" ? player.snapshot().fallback : null);
  const reason = useSyncExternalStore(player.subscribe, of, () => null);
  return reason ? <p className="text-ink-soft">{fallbackWords(reason)}</p> : null;
}
