import type { HistoryPage } from "@/lib/chat/view";
import { Refusal } from "./api";
import { backoff } from "./backoff";
import type { Core } from "./core";
import { createFollowing } from "./following";
import { newestId, oldestId } from "./timeline";

/** A message that another tab is sending right now is not "not sent". */
const IN_FLIGHT_MS = 5_000;
/** How many pages are read to close a gap before the timeline begins anew. */
const GAP_PAGES = 5;
/** How often an answer is looked for, and how old a question may be for that. */
const ASK_AGAIN = 4;
const OLD_MS = 120_000;

export type Reading = ReturnType<typeof createReading>;

/** Keeps the timeline true to the server: reads it again when something may have been missed. */
export function createReading(core: Core) {
  const reconnect = backoff();
  const answer = backoff();
  const following = createFollowing(core, { again: () => void refresh(), fault });
  let open = false;
  let running: Promise<void> | null = null;
  let again = false;

  /** Reads the newest messages again; a call during a read reads once more after it. */
  function refresh(): Promise<void> {
    again = true;
    running ??= readWhileAsked();
    return running;
  }

  async function readWhileAsked() {
    while (again) {
      again = false;
      await readNewest();
    }
    // In the same step as the last look at `again`: a call in between would wait for a read that is over.
    running = null;
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
    following.dropEnded(page);
    core.update({ type: "newest", page, knownMax });
    if (!open) return;
    restoreUnsent();
    following.joinIfNeeded();
    awaitAnswer();
  }

  async function withoutGap(newest: HistoryPage): Promise<HistoryPage> {
    const items = core.snapshot().timeline.items.filter((item) => item.id !== null);
    const known = new Set(items.map((item) => item.id));
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

  /** Shows what was sent from this browser and is not in the history, for instance after a reload. */
  function restoreUnsent() {
    const known = new Set(core.snapshot().timeline.items.map((item) => item.clientId));
    for (const entry of core.outbox.read()) {
      if (known.has(entry.clientId)) continue;
      const age = Date.now() - Date.parse(entry.at);
      if (!entry.failed && age >= 0 && age < IN_FLIGHT_MS) {
        setTimeout(() => open && void refresh(), IN_FLIGHT_MS);
        continue;
      }
      core.update({ type: "sending", clientId: entry.clientId, content: entry.content, at: entry.at });
      core.update({ type: "unsent", clientId: entry.clientId, reason: "It is kept on this device." });
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
    following.dropStale();
    answer.reset();
    reconnect.reset();
    void refresh();
  }

  function start() {
    open = true;
    following.start();
    void refresh();
  }

  /** Stops reading and lets go of the streams; the replies run on at the server. */
  function end() {
    open = false;
    following.end();
    reconnect.cancel();
    answer.cancel();
  }

  return { following, refresh, fault, older, returned, start, end, isOpen: () => open };
}
