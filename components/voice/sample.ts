"use client";

import { useEffect, useSyncExternalStore } from "react";
import { refusalOf } from "@/components/request";

/** What is heard of the samples: there is one at a time, on one element. */
type SampleState = {
  url: string | null;
  status: "loading" | "playing" | "failed";
  /** Why it is not heard, as a sentence. */
  problem?: string;
};
export type SampleStatus = SampleState["status"] | "silent";

const UNHEARD = "This browser cannot play it.";
const SILENT: SampleState = { url: null, status: "playing" };
let state = SILENT;
let element: HTMLAudioElement | null = null;
const listeners = new Set<() => void>();
/** How many buttons stand for a sample. */
const shown = new Map<string, number>();

function set(next: SampleState) {
  state = next;
  for (const listener of listeners) listener();
}

function player(): HTMLAudioElement {
  if (element) return element;
  element = new Audio();
  element.addEventListener("playing", () => state.url && set({ ...state, status: "playing" }));
  element.addEventListener("ended", () => set(SILENT));
  element.addEventListener("error", () => state.url && void fail(state.url));
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
  audio.play().catch(() => void fail(url));
}

/** A player does not say why it stays silent; whoever serves the sample does. */
async function fail(url: string): Promise<void> {
  const has = (status: SampleStatus) => state.url === url && state.status === status;
  if (!has("loading") && !has("playing")) return;
  set({ url, status: "failed", problem: UNHEARD });
  const refusal = await refusalAt(url);
  if (refusal && has("failed")) set({ url, status: "failed", problem: refusal });
}

async function refusalAt(url: string): Promise<string | null> {
  if (url.startsWith("blob:")) return null;
  try {
    const answer = await fetch(url, { headers: { range: "bytes=0-0" } });
    return answer.ok ? null : refusalOf(answer.status, await answer.json().catch(() => null)).message;
  } catch {
    return "Ensemble could not be reached. Check the connection and try again.";
  }
}

export function stopSample(): void {
  element?.pause();
  if (state.url) set(SILENT);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** What is heard of one sample. When the last button for it goes away, it falls silent. */
export function useSample(url: string): SampleStatus {
  useEffect(() => {
    shown.set(url, (shown.get(url) ?? 0) + 1);
    return () => {
      const left = (shown.get(url) ?? 1) - 1;
      if (left > 0) return void shown.set(url, left);
      shown.delete(url);
      if (state.url === url) stopSample();
    };
  }, [url]);
  const of = (): SampleStatus => (state.url === url ? state.status : "silent");
  return useSyncExternalStore(subscribe, of, () => "silent");
}

/** Why a sample cannot be heard, as a sentence; null while nothing went wrong with it. */
export function useSampleProblem(url: string | null): string | null {
  const of = () => (url !== null && state.url === url ? (state.problem ?? null) : null);
  return useSyncExternalStore(subscribe, of, () => null);
}
