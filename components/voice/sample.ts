"use client";

import { useEffect, useSyncExternalStore } from "react";

/** What is heard of the samples: there is one at a time, on one element. */
export type SampleState = { url: string | null; status: "loading" | "playing" | "failed" };

const SILENT: SampleState = { url: null, status: "playing" };
let state = SILENT;
let element: HTMLAudioElement | null = null;
const listeners = new Set<() => void>();

function set(next: SampleState) {
  state = next;
  for (const listener of listeners) listener();
}

function player(): HTMLAudioElement {
  if (element) return element;
  element = new Audio();
  element.addEventListener("playing", () => state.url && set({ ...state, status: "playing" }));
  element.addEventListener("ended", () => set(SILENT));
  element.addEventListener("error", () => state.url && set({ ...state, status: "failed" }));
  return element;
}

/** Plays a sample in place of the one that is heard; the same one again stops it. Call it in a tap. */
export function toggleSample(url: string): void {
  const audio = player();
  if (state.url === url && state.status !== "failed") {
    stopSample();
    return;
  }
  set({ url, status: "loading" });
  audio.src = url;
  audio.play().catch(() => state.url === url && set({ url, status: "failed" }));
}

export function stopSample(): void {
  element?.pause();
  if (state.url) set(SILENT);
}

/** What is heard now. Leaving the page it was asked on ends it. */
export function useSample(): SampleState {
  useEffect(() => stopSample, []);
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
    () => SILENT,
  );
}
