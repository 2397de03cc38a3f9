import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { MessageView } from "@/lib/chat/view";
import { Refusal } from "./api";
import { createConversation } from "./conversation";
import type { News } from "./core";
import type { Unsent } from "./draft";
import { blank, fakeServer } from "./fake-server.fixture";

function setUp(before: Partial<MessageView>[] = []) {
  const server = fakeServer();
  for (const over of before) server.messages.push({ ...blank(server.messages.length + 1), ...over });
  const unsent = new Map<string, Unsent>();
  const news: News[] = [];
  let ids = 0;
  const initial = { messages: server.messages.slice(-50), has_more: server.messages.length > 50 };
  const chat = createConversation(initial, {
    api: server.api,
    outbox: {
      read: () => [...unsent.values()],
      keep: (entry) => unsent.set(entry.clientId, entry),
      drop: (clientId) => unsent.delete(clientId),
    },
    newId: () => `id-${++ids}`,
    online: () => server.reachable,
    tell: (one) => news.push(one),
    changed: () => {},
  });
  const items = () => chat.snapshot().timeline.items;
  return { server, chat, unsent, news, items, last: () => items().at(-1) };
}

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a conversation", () => {
  it("shows the message at once, the words as they come, and the end", async () => {
    const { server, chat, items, last, news, unsent } = setUp();
    chat.open();
    await settle();
    chat.send("Hello");
    expect(last()).toMatchObject({ content: "Hello", status: "sending" });
    expect(unsent.size).toBe(1);
    await settle();
    expect(unsent.size).toBe(0);
    server.speak(2, "Good ");
    await settle(100);
    expect(last()).toMatchObject({ content: "Good ", status: "streaming" });
    server.speak(2, "morning");
    server.end(2);
    await settle(100);
    expect(items().map((item) => [item.id, item.content, item.status])).toEqual([
      [1, "Hello", "complete"],
      [2, "Good morning", "complete"],
    ]);
    expect(news).toEqual(["writing", "finished"]);
  });

  it("joins a reply that runs when the page opens", async () => {
    const { server, chat, last } = setUp([{}, { status: "streaming", content: "Half " }]);
    chat.open();
    await settle(100);
    expect(server.calls.join).toBe(1);
    server.speak(2, "and whole");
    server.end(2);
    await settle(100);
    expect(last()).toMatchObject({ content: "Half and whole", status: "complete" });
  });

  it("loses no word when the line is cut in the middle", async () => {
    const { server, chat, items, last, news } = setUp();
    chat.open();
    chat.send("Hello");
    await settle(100);
    server.speak(2, "One ");
    await settle(100);
    server.cut();
    server.speak(2, "two ");
    await settle(100);
    expect(server.calls.join).toBe(1);
    expect(last()?.content).toBe("One two ");
    server.speak(2, "three");
    server.end(2);
    await settle(100);
    expect(last()).toMatchObject({ content: "One two three", status: "complete" });
    expect(items()).toHaveLength(2);
    expect(news).toEqual(["writing", "finished"]);
  });

  it("finds the whole reply when the network comes back after it ended", async () => {
    const { server, chat, last } = setUp();
    chat.open();
    chat.send("Hello");
    await settle(100);
    server.reachable = false;
    server.cut();
    server.speak(2, "All of it");
    await settle(5_000);
    expect(chat.snapshot().connection).toBe("offline");
    expect(last()?.status).toBe("streaming");
    server.end(2);
    server.reachable = true;
    await settle(15_000);
    expect(chat.snapshot().connection).toBe("ok");
    expect(last()).toMatchObject({ content: "All of it", status: "complete" });
  });

  it("tries less and less often while the server is away", async () => {
    const { server, chat } = setUp();
    server.reachable = false;
    chat.open();
    await settle(60_000);
    expect(server.calls.history).toBeLessThan(12);
    expect(server.calls.history).toBeGreaterThan(5);
  });

  it("asks to stop and shows what was said as stopped", async () => {
    const { server, chat, last, news } = setUp();
    chat.open();
    chat.send("Hello");
    await settle(100);
    server.speak(2, "Half a ");
    await settle(100);
    chat.stop();
    await settle(100);
    expect(last()).toMatchObject({ content: "Half a ", status: "interrupted" });
    expect(news.at(-1)).toBe("stopped");
  });

  it("shows the sentence of an error and gets a new reply to the same message", async () => {
    const { server, chat, items, last } = setUp();
    chat.open();
    chat.send("Hello");
    await settle(100);
    server.end(2, "error");
    await settle(100);
    expect(last()).toMatchObject({ status: "error", error: "The model is busy." });
    chat.answerAgain(2);
    expect(last()).toMatchObject({ status: "streaming", content: "", error: null });
    await settle(100);
    server.speak(2, "Now.");
    server.end(2);
    await settle(100);
    expect(items().map((item) => item.content)).toEqual(["Hello", "Now."]);
    expect(server.messages).toHaveLength(2);
  });

  it("asks ever less often for a reply that is said to run and does not", async () => {
    const { server, chat } = setUp([{}, { status: "streaming", content: "Half" }]);
    server.api.join = async () => {
      server.calls.join += 1;
      return null;
    };
    chat.open();
    await settle(60_000);
    expect(server.calls.join).toBeGreaterThan(3);
    expect(server.calls.join).toBeLessThan(12);
  });

  it("lets go of a line that died in its sleep and takes a new one", async () => {
    const { server, chat, last } = setUp();
    chat.open();
    chat.send("Hello");
    await settle(100);
    server.speak(2, "One ");
    await settle(100);
    server.sleep();
    server.speak(2, "two");
    await settle(6_000);
    expect(last()?.content).toBe("One ");
    chat.returned();
    await settle(1_000);
    expect(server.calls.join).toBe(1);
    expect(last()?.content).toBe("One two");
    server.end(2);
    await settle(1_000);
    expect(last()).toMatchObject({ content: "One two", status: "complete" });
  });

  it("leaves no stream and no timer behind when it is closed, and can be opened again", async () => {
    const { server, chat, last } = setUp([{}, { status: "streaming", content: "Half" }]);
    const close = chat.open();
    await settle(100);
    close();
    await settle(100);
    expect(vi.getTimerCount()).toBe(0);
    server.end(2);
    chat.open();
    await settle(100);
    expect(last()?.status).toBe("complete");
  });
});

describe("a message that cannot be sent", () => {
  it("keeps its words, says why, and is sent once by Retry", async () => {
    const { server, chat, items, last, unsent, news } = setUp();
    chat.open();
    await settle();
    server.reachable = false;
    chat.send("Hello");
    await settle(100);
    expect(last()).toMatchObject({ content: "Hello", status: "unsent" });
    expect(last()?.error).toContain("offline");
    expect(unsent.size).toBe(1);
    server.reachable = true;
    chat.retry("id-1");
    chat.retry("id-1");
    await settle(100);
    server.end(2);
    await settle(100);
    expect(server.messages.filter((message) => message.content === "Hello")).toHaveLength(1);
    expect(items()).toHaveLength(2);
    expect(unsent.size).toBe(0);
    expect(news).toEqual(["unsent", "writing", "finished"]);
  });

  it("that got through although its answer was lost is shown as sent", async () => {
    const { server, chat, items } = setUp();
    chat.open();
    await settle();
    const say = server.api.say;
    server.api.say = async (message) => {
      await say(message);
      throw new TypeError("network error");
    };
    chat.send("Hello");
    await settle(100);
    expect(items().map((item) => item.status)).toEqual(["complete", "streaming"]);
    expect(server.calls.join).toBe(1);
  });

  it("tells how long to wait when there were too many", async () => {
    const { server, chat, last } = setUp();
    chat.open();
    await settle();
    server.refusal = new Refusal(429, "Too many messages just now.", 30);
    const now = Date.now();
    chat.send("Hello");
    await settle(100);
    expect(last()).toMatchObject({ status: "unsent", error: "Too many messages just now." });
    expect(last()?.retryAt).toBeGreaterThanOrEqual(now + 30_000);
  });

  it("is still there after a reload, unless it is stored after all", async () => {
    const { chat, items, unsent } = setUp([{ client_message_id: "stored" }, {}]);
    unsent.set("lost", { clientId: "lost", content: "Not stored", at: "2026-01-01T00:00:00.000Z" });
    unsent.set("stored", { clientId: "stored", content: "text 1", at: "2026-01-01T00:00:00.000Z" });
    chat.open();
    await settle(100);
    expect(items().map((item) => item.content)).toEqual(["text 1", "text 2", "Not stored"]);
    expect([...unsent.keys()]).toEqual(["lost"]);
    chat.discard("lost");
    expect(items()).toHaveLength(2);
    expect(unsent.size).toBe(0);
  });

  it("that failed a moment ago is there at once, one that another tab may be sending is not", async () => {
    const { chat, items, unsent } = setUp();
    const at = new Date().toISOString();
    unsent.set("failed", { clientId: "failed", content: "Failed", at, failed: true });
    unsent.set("flying", { clientId: "flying", content: "In flight", at });
    chat.open();
    await settle(100);
    expect(items().map((item) => item.content)).toEqual(["Failed"]);
    await settle(6_000);
    expect(items().map((item) => item.content)).toEqual(expect.arrayContaining(["Failed", "In flight"]));
  });

  it("because the session ended keeps its words and says so", async () => {
    const { server, chat, last } = setUp();
    chat.open();
    await settle();
    server.refusal = new Refusal(401, "Please sign in to continue.", null);
    chat.send("Hello");
    await settle(100);
    expect(chat.snapshot().connection).toBe("signed-out");
    expect(last()).toMatchObject({ status: "unsent", content: "Hello" });
  });
});

describe("a reply that somebody cut in on", () => {
  it("shows where at once, has it stored, and shows it to whoever reads the history later", async () => {
    const { server, chat, last } = setUp([{}, { content: "One. Two." }]);
    chat.open();
    await settle();
    chat.markHeard("m2", 5);
    expect(last()?.heardUntil).toBe(5);
    await settle();
    expect(server.messages[1]?.heard_until).toBe(5);
    chat.refresh();
    await settle();
    expect(last()?.heardUntil).toBe(5);
    expect(setUp(server.messages).last()?.heardUntil).toBe(5);
    chat.markHeard("m2", null);
    await settle();
    expect(server.messages[1]?.heard_until).toBeNull();
    expect(last()?.heardUntil).toBeNull();
  });

  it("is marked here at once where the server cannot be told, and there as soon as it can", async () => {
    const { server, chat, last } = setUp([{}, { content: "One. Two." }]);
    chat.open();
    await settle();
    server.reachable = false;
    chat.markHeard("m2", 5);
    await settle();
    expect(last()?.heardUntil).toBe(5);
    expect(chat.snapshot().connection).toBe("ok");
    await settle(120_000);
    expect(server.calls.heard, "it gives up in the end").toBeLessThan(10);
    server.reachable = true;
    chat.returned();
    await settle();
    expect(server.messages[1]?.heard_until).toBe(5);
    const { heard } = server.calls;
    chat.returned();
    await settle();
    expect(server.calls.heard, "what was noted is not noted again").toBe(heard);
  });

  it("is marked as it was noted last, however slow the server", async () => {
    const { server, chat } = setUp([{}, { content: "One. Two." }]);
    chat.open();
    await settle();
    server.delays = [300, 10];
    chat.markHeard("m2", 5);
    chat.markHeard("m2", null);
    await settle(1_000);
    expect(server.messages[1]?.heard_until).toBeNull();
    expect(server.calls.heard).toBe(2);
  });

  it("is not tried again where the server says no", async () => {
    const { server, chat } = setUp([{}, { content: "One. Two." }]);
    chat.open();
    await settle();
    server.refusal = new Refusal(404, "There is no such message.", null);
    chat.markHeard("m2", 5);
    await settle(60_000);
    expect(server.calls.heard).toBe(1);
  });
});

describe("two tabs and many messages", () => {
  it("reads what another tab wrote, once each", async () => {
    const { server, chat, items } = setUp([{}, {}]);
    chat.open();
    await settle();
    await server.api.say({
      content: "From the other tab",
      clientId: "other",
      signal: new AbortController().signal,
    });
    chat.returned();
    await settle(100);
    chat.refresh();
    await settle(100);
    expect(items().map((item) => item.id)).toEqual([1, 2, 3, 4]);
    server.speak(4, "Both see this");
    await settle(100);
    expect(items().at(-1)?.content).toBe("Both see this");
  });

  it("closes a gap of more than a page", async () => {
    const { server, chat, items } = setUp(Array.from({ length: 10 }, () => ({})));
    chat.open();
    await settle();
    for (let i = 0; i < 120; i += 1) server.messages.push(blank(server.messages.length + 1));
    chat.returned();
    await settle(100);
    expect(items().map((item) => item.id)).toEqual(server.messages.map((message) => message.id));
  });

  it("loads earlier pages one after the other to the beginning", async () => {
    const { server, chat, items } = setUp(Array.from({ length: 130 }, () => ({})));
    chat.open();
    await settle();
    for (let i = 0; i < 4; i += 1) {
      chat.older();
      chat.older();
      await settle();
    }
    expect(items().map((item) => item.id)).toEqual(server.messages.map((message) => message.id));
    expect(chat.snapshot().timeline.hasMore).toBe(false);
  });

  it("says when earlier messages could not be loaded, and tries again when asked", async () => {
    const { server, chat, items } = setUp(Array.from({ length: 60 }, () => ({})));
    chat.open();
    await settle();
    server.reachable = false;
    chat.older();
    await settle();
    expect(chat.snapshot().older).toBe("failed");
    server.reachable = true;
    chat.older();
    await settle();
    expect(items()).toHaveLength(60);
    expect(chat.snapshot().older).toBe("idle");
  });

  it("sends several messages at a time, each once and in order", async () => {
    const { server, chat, items } = setUp();
    chat.open();
    await settle();
    for (const text of ["a", "b", "c", "d", "e"]) chat.send(text);
    await settle(100);
    expect(server.calls.say).toBe(3);
    for (let i = 0; i < 5; i += 1) {
      const running = server.messages.find((message) => message.status === "streaming");
      if (running) server.end(running.id);
      await settle(100);
    }
    expect(
      items()
        .filter((item) => item.role === "user")
        .map((item) => item.content),
    ).toEqual([..."abcde"]);
    expect(items()).toHaveLength(10);
  });
});

describe("a question without a reply", () => {
  it("is waited for, then offers to ask again", async () => {
    const { server, chat, last } = setUp([{ client_message_id: "q" }]);
    chat.open();
    await settle(10);
    expect(chat.snapshot().unanswered).toBe("waiting");
    await settle(20_000);
    expect(chat.snapshot().unanswered).toBe("yes");
    server.messages.push({ ...blank(2), status: "streaming", content: "" });
    chat.answerAgain(1);
    await settle(100);
    expect(last()?.role).toBe("assistant");
    expect(chat.snapshot().unanswered).toBe("no");
  });
});
