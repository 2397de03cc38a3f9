import type { HistoryPage } from "@/lib/chat/view";
import { Refusal } from "./api";
import { backoff } from "./backoff";
import type { Core } from "./core";
import { type Ears, listen } from "./listen";
import { questionOf } from "./rows";
import { type Item, newestId, oldestId } from "./timeline";

/** Bytes older than this when the reader comes back: the connection may have died in a sleeping phone. */
const STALE_MS = 5_000;
const WATCH_MS = 15_000;
/** A message that another tab is sending right now is not "not sent". */
const IN_FLIGHT_MS = 5_000;
/** How many pages are read to close a gap before the timeline begins anew. */
const GAP_PAGES = 5;
const ASK_AGAIN = 4;
const OLD_MS = 120_000;

export type Reading = ReturnType<typeof createReading>;

/** Keeps the timeline true to the server: reads it again when something may have been missed, joins running replies. */
export function createReading(core: Core) {
  const reconnect = backoff();
  const answer = backoff();
  let lastByte = Date.now();
  let open = false;
  let running: Promise<void> | null = null;
  let again = false;
  let joining: AbortController | null = null;
  let watch: ReturnType<typeof setInterval> | undefined;

  /** Reads the newest messages again; a call during a read reads once more after it. */
  function refresh(): Promise<void> {
    again = true;
    running ??= (async () => {
      while (again) {
        again = false;
        await readNewest();
      }
    })().finally(() => {
      running = null;
    });
    return running;
  }

  async function readNewest() {
    const knownMax = newestId(core.snapshot().timeline);
    let page: HistoryPage;
    try {
      page = await withoutGap(await core.api.history());
    } catch (error) {
      return fault(error);
    }
    reconnect.reset();
    core.set({ connection: "ok" });
    for (const view of page.messages) if (view.status !== "streaming") core.live.get(view.id)?.abort();
    core.update({ type: "newest", page, knownMax });
    if (!open) return;
    restoreUnsent();
    if (core.snapshot().timeline.items.some(needsEars)) void join();
    awaitAnswer();
  }

  /** A reply that runs and that nobody here listens to, nor will when its turn comes. */
  function needsEars(item: Item): boolean {
    if (item.status !== "streaming" || item.id === null || core.live.has(item.id)) return false;
    const question = questionOf(core.snapshot().timeline.items, item);
    return !(question?.clientId && core.posting.has(question.clientId));
  }

  async function withoutGap(newest: HistoryPage): Promise<HistoryPage> {
    const known = new Set(core.snapshot().timeline.items.map((item) => item.id));
    let page = newest;
    for (let i = 0; i < GAP_PAGES; i += 1) {
      const first = page.messages[0];
      const joinsOn = known.size === 0 || page.messages.some((view) => known.has(view.id));
      if (!first || joinsOn || !page.has_more) break;
      const older = await core.api.history(first.id);
      page = { messages: [...older.messages, ...page.messages], has_more: older.has_more };
    }
    return page;
  }

  /** The next steps after a call that failed, in the page's words and in attempts. */
  function fault(error: unknown) {
    if (error instanceof Refusal && error.status === 401) return core.set({ connection: "signed-out" });
    if (error instanceof Refusal && error.status === 404) return core.set({ connection: "gone" });
    if (!open) return;
    core.set({ connection: core.online() ? "lost" : "offline" });
    reconnect.plan(refresh);
  }

  async function join() {
    if (joining) return;
    const controller = new AbortController();
    joining = controller;
    try {
      const body = await core.api.join(controller.signal);
      const outcome = body && (await listen(body, null, ears(controller)));
      if (outcome?.messageId) forget(outcome.messageId, controller);
      if (!open) return;
      if (outcome?.end) {
        reconnect.reset();
        void refresh();
      } else {
        reconnect.plan(refresh);
      }
    } catch (error) {
      if (!controller.signal.aborted) fault(error);
    } finally {
      joining = null;
    }
  }

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

  function forget(messageId: number, controller: AbortController) {
    if (core.live.get(messageId) === controller) core.live.delete(messageId);
  }

  function restoreUnsent() {
    const known = new Set(core.snapshot().timeline.items.map((item) => item.clientId));
    for (const entry of core.outbox.read()) {
      if (known.has(entry.clientId)) continue;
      const age = Date.now() - Date.parse(entry.at);
      if (age >= 0 && age < IN_FLIGHT_MS) {
        setTimeout(() => open && void refresh(), IN_FLIGHT_MS);
        continue;
      }
      core.update({ type: "sending", ...entry });
      core.update({ type: "unsent", clientId: entry.clientId, reason: "This message was not sent." });
    }
  }

  /** A question that was stored and not answered yet: its reply waits for its turn, or the server was stopped. */
  function awaitAnswer() {
    const { items } = core.snapshot().timeline;
    const last = items.findLast((item) => item.id !== null);
    const alone =
      last?.role === "user" && !items.some((item) => item.status === "sending") && core.live.size === 0;
    if (!alone) {
      answer.reset();
      core.set({ unanswered: "no" });
    } else if (answer.tries >= ASK_AGAIN || Date.now() - Date.parse(last.timestamp) > OLD_MS) {
      core.set({ unanswered: "yes" });
    } else {
      core.set({ unanswered: "waiting" });
      answer.plan(refresh);
    }
  }

  async function older() {
    const { timeline, older: state } = core.snapshot();
    const before = oldestId(timeline);
    if (state === "loading" || !timeline.hasMore || before === null) return;
    core.set({ older: "loading" });
    try {
      const page = await core.api.history(before);
      core.update({ type: "older", page, before });
      core.set({ older: "idle" });
    } catch (error) {
      core.set({ older: "failed" });
      if (error instanceof Refusal && error.status === 401) fault(error);
    }
  }

  /** The reader came back to the page, or the network did. */
  function returned() {
    if (Date.now() - lastByte > STALE_MS) for (const controller of core.live.values()) controller.abort();
    answer.reset();
    reconnect.reset();
    void refresh();
  }

  function start() {
    open = true;
    void refresh();
    if (core.snapshot().timeline.items.some((item) => item.status === "streaming")) void join();
    watch = setInterval(() => {
      if (core.live.size > 0 && Date.now() - lastByte > WATCH_MS) void refresh();
    }, WATCH_MS);
  }

  /** Lets go of the streams; the replies run on at the server. */
  function end() {
    open = false;
    clearInterval(watch);
    reconnect.cancel();
    answer.cancel();
    joining?.abort();
    for (const controller of core.live.values()) controller.abort();
    core.live.clear();
  }

  return { refresh, fault, ears, forget, older, returned, start, end, isOpen: () => open };
}
