import type { HistoryPage } from "@/lib/chat/view";
import type { ChatApi } from "./api";
import type { Unsent } from "./draft";
import { advance, startTimeline, type Timeline, type TimelineEvent } from "./timeline";

/** `offline`: this device has no network. `lost`: the server does not answer. The last two need the reader. */
export type Connection = "ok" | "offline" | "lost" | "signed-out" | "gone";

export type Snapshot = {
  timeline: Timeline;
  connection: Connection;
  older: "idle" | "loading" | "failed";
  /** Whether the last message stands without a reply: one may still come, or none does. */
  unanswered: "no" | "waiting" | "yes";
};

export type News = "writing" | "finished" | "stopped" | "failed" | "unsent";

/** What a conversation needs of the page around it. */
export type Surroundings = {
  api: ChatApi;
  outbox: { read(): Unsent[]; keep(entry: Unsent): void; drop(clientId: string): void };
  newId(): string;
  /** False when this device surely has no network. */
  online(): boolean;
  /** For a screen reader. */
  tell(news: News): void;
  /** Something was stored; other tabs may want to read it. */
  changed(): void;
};

/** The state of a conversation, and the one place that changes it. */
export type Core = Surroundings & {
  snapshot(): Snapshot;
  set(change: Partial<Omit<Snapshot, "timeline">>): void;
  update(event: TimelineEvent): void;
  subscribe(listener: () => void): () => void;
  /** Replies that are being followed, by message id. */
  live: Map<number, AbortController>;
  /** Messages whose own answer is awaited on an open line. */
  posting: Set<string>;
};

export function createCore(initial: HistoryPage, surroundings: Surroundings): Core {
  const listeners = new Set<() => void>();
  let state: Snapshot = {
    timeline: startTimeline(initial),
    connection: "ok",
    older: "idle",
    unanswered: "no",
  };

  function become(next: Snapshot) {
    state = next;
    for (const listener of listeners) listener();
  }

  return {
    ...surroundings,
    live: new Map(),
    posting: new Set(),
    snapshot: () => state,
    set(change) {
      const keys = Object.keys(change) as (keyof typeof change)[];
      if (keys.some((key) => state[key] !== change[key])) become({ ...state, ...change });
    },
    update(event) {
      const before = state.timeline;
      const timeline = advance(before, event);
      if (timeline === before) return;
      become({ ...state, timeline, unanswered: event.type === "started" ? "no" : state.unanswered });
      if (event.type === "started" || event.type === "newest") clearOutbox(timeline, surroundings.outbox);
      for (const news of newsOf(before, timeline)) surroundings.tell(news);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function clearOutbox(timeline: Timeline, outbox: Surroundings["outbox"]) {
  const stored = new Set(timeline.items.filter((item) => item.id !== null).map((item) => item.clientId));
  for (const entry of outbox.read()) if (stored.has(entry.clientId)) outbox.drop(entry.clientId);
}

/** Replies run at the end of the timeline, so only its end is compared. */
const RECENT = 12;
const outcomes: Record<string, News> = { complete: "finished", interrupted: "stopped", error: "failed" };

function newsOf(before: Timeline, after: Timeline): News[] {
  const past = new Map(before.items.slice(-RECENT).map((item) => [item.key, item.status]));
  return after.items.slice(-RECENT).flatMap((item) => {
    const was = past.get(item.key);
    if (was === item.status) return [];
    if (item.status === "streaming") return ["writing" as const];
    if (item.status === "unsent") return ["unsent" as const];
    const ended = was === "streaming" ? outcomes[item.status] : undefined;
    return ended ? [ended] : [];
  });
}
