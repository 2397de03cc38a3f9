import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HistoryPage, MessageView } from "@/lib/chat/view";
import { advance, newestId, oldestId, startTimeline, type Timeline, type TimelineEvent } from "./timeline";

const at = "2026-11-05T10:00:00.000Z";

function view(id: number, over: Partial<MessageView> = {}): MessageView {
  return {
    id,
    role: id % 2 ? "user" : "assistant",
    content: `text ${id}`,
    timestamp: at,
    status: "complete",
    sentiment: null,
    has_crisis_keywords: false,
    model: null,
    tokens: 0,
    error: null,
    client_message_id: null,
    conversation_id: null,
    heard_until: null,
    ...over,
  };
}

const pageOf = (ids: number[], has_more = false): HistoryPage => ({
  messages: ids.map((id) => view(id)),
  has_more,
});
const run = (timeline: Timeline, ...events: TimelineEvent[]) => events.reduce(advance, timeline);
const ids = (timeline: Timeline) => timeline.items.map((item) => item.id);
const statuses = (timeline: Timeline) => timeline.items.map((item) => item.status);
const newest = (page: HistoryPage, knownMax: number): TimelineEvent => ({ type: "newest", page, knownMax });
const sending = (clientId: string): TimelineEvent => ({
  type: "sending",
  clientId,
  content: `words ${clientId}`,
  at,
});
const started = (clientId: string | null, userMessageId: number, messageId: number): TimelineEvent => ({
  type: "started",
  clientId,
  userMessageId,
  messageId,
  at,
});

describe("a message on its way", () => {
  it("keeps its key from sending to stored to read again", () => {
    const sent = run(startTimeline(pageOf([])), sending("a"));
    const stored = run(sent, started("a", 1, 2));
    const read = run(
      stored,
      newest({ messages: [view(1, { client_message_id: "a" }), view(2)], has_more: false }, 2),
    );
    expect(sent.items[0]?.key).toBe("ca");
    expect(stored.items[0]?.key).toBe("ca");
    expect(read.items.map((item) => item.key)).toEqual(["ca", "m2"]);
  });

  it("is not doubled when the history shows it before the stream does", () => {
    const page = { messages: [view(1, { client_message_id: "a" })], has_more: false };
    const timeline = run(startTimeline(pageOf([])), sending("a"), newest(page, 0), started("a", 1, 2));
    expect(ids(timeline)).toEqual([1, 2]);
    expect(statuses(timeline)).toEqual(["complete", "streaming"]);
  });

  it("stays when a page that was asked for earlier does not hold it", () => {
    const timeline = run(
      startTimeline(pageOf([1, 2])),
      sending("a"),
      started("a", 3, 4),
      newest(pageOf([1, 2]), 2),
    );
    expect(ids(timeline)).toEqual([1, 2, 3, 4]);
  });

  it("that was not sent stays last, keeps its words, and is sent again once", () => {
    const failed = run(
      startTimeline(pageOf([1, 2])),
      sending("a"),
      { type: "unsent", clientId: "a", reason: "You are offline.", retryAt: 5 },
      sending("b"),
      started("b", 3, 4),
    );
    expect(ids(failed)).toEqual([1, 2, 3, 4, null]);
    expect(failed.items.at(-1)).toMatchObject({ content: "words a", error: "You are offline.", retryAt: 5 });
    const again = run(failed, sending("a"), started("a", 5, 6));
    expect(ids(again)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("that turns out to be stored is not marked as unsent", () => {
    const page = { messages: [view(1, { client_message_id: "a" }), view(2)], has_more: false };
    const timeline = run(startTimeline(pageOf([])), sending("a"), newest(page, 0), {
      type: "unsent",
      clientId: "a",
      reason: "No connection.",
    });
    expect(statuses(timeline)).toEqual(["complete", "complete"]);
  });

  it("can be discarded only while it is not stored", () => {
    const timeline = run(startTimeline(pageOf([])), sending("a"), sending("b"), started("b", 1, 2));
    expect(ids(run(timeline, { type: "discarded", clientId: "a" }))).toEqual([1, 2]);
    expect(ids(run(timeline, { type: "discarded", clientId: "b" }))).toContain(1);
  });
});

describe("a reply", () => {
  const asked = run(startTimeline(pageOf([])), sending("a"), started("a", 1, 2));

  it("grows, never shrinks, and ends once", () => {
    const told = run(
      asked,
      { type: "text", messageId: 2, content: "Good morning" },
      { type: "text", messageId: 2, content: "Good" },
    );
    expect(told.items[1]?.content).toBe("Good morning");
    const ended = run(
      told,
      { type: "ended", messageId: 2, status: "interrupted", error: null },
      { type: "ended", messageId: 2, status: "complete", error: null },
      { type: "text", messageId: 2, content: "Good morning and more" },
    );
    expect(ended.items[1]).toMatchObject({ content: "Good morning", status: "interrupted" });
  });

  it("keeps what was read ahead of the database, and takes the database's word for the end", () => {
    const told = run(asked, { type: "text", messageId: 2, content: "Good morning" });
    const behind = view(2, { content: "Good", status: "streaming" });
    const page = (reply: MessageView): HistoryPage => ({
      messages: [view(1, { client_message_id: "a" }), reply],
      has_more: false,
    });
    expect(run(told, newest(page(behind), 2)).items[1]?.content).toBe("Good morning");
    const final = view(2, { content: "Good morning, you.", model: "m" });
    expect(run(told, newest(page(final), 2)).items[1]).toMatchObject({
      content: "Good morning, you.",
      status: "complete",
    });
    const ended = run(told, { type: "ended", messageId: 2, status: "complete", error: null });
    expect(run(ended, newest(page(behind), 2)).items[1]?.status).toBe("complete");
  });

  it("that failed begins anew, in the same row or in another", () => {
    const failed = run(asked, { type: "ended", messageId: 2, status: "error", error: "Busy." });
    const retrying = run(failed, { type: "retrying", messageId: 2, question: 1 });
    expect(retrying.items[1]).toMatchObject({ status: "streaming", content: "", error: null });
    expect(ids(run(retrying, started("a", 1, 2)))).toEqual([1, 2]);
    expect(ids(run(retrying, started("a", 1, 3)))).toEqual([1, 3]);
    expect(ids(run(failed, started("a", 1, 3)))).toEqual([1, 3]);
  });

  it("told again from its start does not blank what is already there", () => {
    const whole = run(
      asked,
      { type: "text", messageId: 2, content: "Done." },
      { type: "ended", messageId: 2, status: "complete", error: null },
      started("a", 1, 2),
    );
    expect(whole.items[1]).toMatchObject({ content: "Done.", status: "complete" });
  });
});

describe("pages", () => {
  it("puts older messages before and asks on from the oldest", () => {
    const timeline = run(startTimeline(pageOf([5, 6], true)), {
      type: "older",
      page: pageOf([3, 4], true),
      before: 5,
    });
    expect(ids(timeline)).toEqual([3, 4, 5, 6]);
    expect(oldestId(timeline)).toBe(3);
    expect(timeline.hasMore).toBe(true);
  });

  it("ignores an older page that no longer joins on, and one that comes twice", () => {
    const start = startTimeline(pageOf([5, 6], true));
    const older: TimelineEvent = { type: "older", page: pageOf([3, 4]), before: 5 };
    expect(ids(run(start, older, older))).toEqual([3, 4, 5, 6]);
    expect(ids(run(start, { type: "older", page: pageOf([1, 2]), before: 9 }))).toEqual([5, 6]);
  });

  it("keeps loaded earlier messages when the newest page is read again", () => {
    const start = run(startTimeline(pageOf([5, 6], true)), {
      type: "older",
      page: pageOf([3, 4], false),
      before: 5,
    });
    const timeline = run(start, newest(pageOf([6, 7, 8], true), 6));
    expect(ids(timeline)).toEqual([3, 4, 5, 6, 7, 8]);
    expect(timeline.hasMore).toBe(false);
  });

  it("begins anew when the newest page does not join on, so that nothing is missing in between", () => {
    const timeline = run(startTimeline(pageOf([1, 2])), sending("a"), newest(pageOf([101, 102], true), 2));
    expect(ids(timeline)).toEqual([101, 102, null]);
    expect(timeline.hasMore).toBe(true);
  });

  it("takes out what was deleted elsewhere", () => {
    const start = startTimeline(pageOf([1, 2, 3, 4]));
    expect(ids(run(start, newest(pageOf([1, 4]), 4)))).toEqual([1, 4]);
    expect(ids(run(start, newest(pageOf([]), 4)))).toEqual([]);
  });

  it("follows the server's order, which is by time and not by id", () => {
    const timeline = run(startTimeline(pageOf([5, 6])), newest(pageOf([9, 5, 6]), 6));
    expect(ids(timeline)).toEqual([9, 5, 6]);
  });
});

describe("whatever the order of events", () => {
  it("no message is lost or doubled, and the last full read wins", () => {
    const moves = fc.constantFrom("send", "start", "text", "end", "fail", "read", "stale");
    fc.assert(
      fc.property(fc.array(moves, { maxLength: 60 }), (steps) => {
        const server: MessageView[] = [];
        const waiting: string[] = [];
        let timeline = startTimeline(pageOf([]));
        let stale = { page: pageOf([]), knownMax: 0 };
        let sent = 0;
        for (const step of steps) {
          const last = server.at(-1);
          if (step === "send") {
            waiting.push(`c${++sent}`);
            timeline = run(timeline, sending(`c${sent}`));
          } else if (step === "start") {
            const clientId = waiting.shift();
            if (!clientId) continue;
            const id = server.length + 1;
            server.push(view(id, { client_message_id: clientId, content: `words ${clientId}` }));
            server.push(view(id + 1, { status: "streaming", content: "" }));
            timeline = run(timeline, started(clientId, id, id + 1));
          } else if (step === "text" && last?.status === "streaming") {
            server[server.length - 1] = { ...last, content: `${last.content}word ` };
            timeline = run(timeline, { type: "text", messageId: last.id, content: `${last.content}word ` });
          } else if (step === "end" && last?.status === "streaming") {
            server[server.length - 1] = { ...last, status: "complete" };
            timeline = run(timeline, { type: "ended", messageId: last.id, status: "complete", error: null });
          } else if (step === "fail" && waiting[0]) {
            timeline = run(timeline, { type: "unsent", clientId: waiting[0], reason: "No connection." });
          } else if (step === "read") {
            stale = { page: { messages: [...server], has_more: false }, knownMax: newestId(timeline) };
            timeline = run(timeline, newest(stale.page, stale.knownMax));
          } else if (step === "stale") {
            timeline = run(timeline, newest(stale.page, stale.knownMax));
          }
          const keys = timeline.items.map((item) => item.key);
          expect(new Set(keys).size).toBe(keys.length);
          const shown = new Set(timeline.items.map((item) => item.content));
          for (const clientId of waiting) expect(shown).toContain(`words ${clientId}`);
          expect(ids(timeline).filter((id) => id !== null).length).toBe(server.length);
        }
        const final = run(timeline, newest({ messages: server, has_more: false }, newestId(timeline)));
        expect(ids(final).filter((id) => id !== null)).toEqual(server.map((message) => message.id));
        expect(final.items.filter((item) => item.id === null).length).toBe(waiting.length);
      }),
    );
  });
});
