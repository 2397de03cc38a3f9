import type { HistoryPage } from "@/lib/chat/view";
import { backoff } from "./backoff";
import type { Core } from "./core";
import { type Ears, listen } from "./listen";
import { questionOf } from "./rows";
import type { Item } from "./timeline";

/** Bytes older than this when the reader comes back: the connection may have died in a sleeping phone. */
const STALE_MS = 5_000;
const WATCH_MS = 15_000;

type Events = {
  /** A reply that was joined has ended, or its line broke: the timeline should be read again. */
  again(): void;
  /** The line to the server could not be opened. */
  fault(error: unknown): void;
};

export type Following = ReturnType<typeof createFollowing>;

/** Listens to replies that run at the server, also to those that began elsewhere. */
export function createFollowing(core: Core, { again, fault }: Events) {
  const rejoin = backoff();
  let joining: AbortController | null = null;
  let lastByte = Date.now();
  let watch: ReturnType<typeof setInterval> | undefined;

  const silentFor = () => Date.now() - lastByte;

  /** What a stream tells while it is listened to. */
  function ears(controller: AbortController): Ears {
    return {
      update: core.update,
      alive: () => {
        lastByte = Date.now();
      },
      onStart: (messageId) => {
        core.live.set(messageId, controller);
      },
    };
  }

  function forget(messageId: number | null, controller: AbortController) {
    if (messageId !== null && core.live.get(messageId) === controller) core.live.delete(messageId);
  }

  /** A reply that runs and that nobody here listens to, nor will when its turn comes. */
  function needsEars(item: Item): boolean {
    if (item.status !== "streaming" || item.id === null || core.live.has(item.id)) return false;
    const question = questionOf(core.snapshot().timeline.items, item);
    return !(question?.clientId && core.posting.has(question.clientId));
  }

  /** Joins the running reply where it is needed. */
  function joinIfNeeded() {
    const { items } = core.snapshot().timeline;
    if (items.some(needsEars)) void join();
    else if (!items.some((item) => item.status === "streaming")) rejoin.reset();
  }

  async function join() {
    if (joining) return;
    const controller = new AbortController();
    joining = controller;
    try {
      const body = await core.api.join(controller.signal);
      const outcome = body && (await listen(body, null, ears(controller)));
      if (outcome) forget(outcome.messageId, controller);
      if (joining !== controller) return;
      if (outcome?.end) rejoin.reset();
      rejoin.plan(again);
    } catch (error) {
      if (joining === controller) fault(error);
    } finally {
      if (joining === controller) joining = null;
    }
  }

  /** Lets go of lines whose reply the server knows to have ended: they hang. */
  function dropEnded(page: HistoryPage) {
    for (const view of page.messages) if (view.status !== "streaming") core.live.get(view.id)?.abort();
  }

  /** Lets go of lines that have been silent for too long to be trusted after a sleep. */
  function dropStale() {
    rejoin.reset();
    if (silentFor() > STALE_MS) for (const controller of core.live.values()) controller.abort();
  }

  function start() {
    joinIfNeeded();
    watch = setInterval(() => {
      if (core.live.size > 0 && silentFor() > WATCH_MS) again();
    }, WATCH_MS);
  }

  /** Lets go of every line; the replies run on at the server. */
  function end() {
    clearInterval(watch);
    rejoin.cancel();
    joining?.abort();
    joining = null;
    for (const controller of core.live.values()) controller.abort();
    core.live.clear();
  }

  return { ears, forget, joinIfNeeded, dropEnded, dropStale, start, end };
}
