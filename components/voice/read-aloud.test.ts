import { beforeEach, expect, it, vi } from "vitest";
import type { Item } from "@/components/chat/timeline";
import { createReadAloud, type ReplyNews } from "./read-aloud";

const blank: Item = {
  key: "",
  id: null,
  role: "user",
  content: "",
  timestamp: "2026-11-01T10:00:00.000Z",
  status: "complete",
  error: null,
  clientId: null,
  model: null,
  replyTo: null,
  retryAt: null,
  conversationId: null,
  isCrisis: false,
  help: null,
  heardUntil: null,
};
const asked = { ...blank, key: "c1", clientId: "one", content: "Hello?" };
const reply = {
  ...blank,
  key: "m8",
  id: 8,
  role: "assistant" as const,
  replyTo: 7,
  status: "streaming" as const,
};

let items: Item[];
let listeners: Set<() => void>;
let said: string[];
let news: ReplyNews["type"][];
const player = { stop: vi.fn(), snapshot: () => ({ key: "m8" }) as never, begin: vi.fn() };

beforeEach(() => {
  items = [];
  listeners = new Set();
  said = [];
  news = [];
  vi.clearAllMocks();
  player.begin.mockImplementation((key: string) => ({
    grow: (text: string) => said.push(`${key}: ${text}`),
    end: () => said.push(`${key}.`),
  }));
});

function become(...next: Item[]) {
  items = next;
  for (const listener of listeners) listener();
}

function aloud() {
  return createReadAloud(
    {
      snapshot: () => ({ timeline: { items, hasMore: false } }) as never,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    player,
  );
}
const expecting = (reader: ReturnType<typeof aloud>) =>
  reader.expect("one", { news: ({ type }) => news.push(type) });

it("speaks the reply to a message while it grows", () => {
  items = [{ ...asked, status: "sending" }];
  expecting(aloud());
  become({ ...asked, id: 7 }, reply);
  become({ ...asked, id: 7 }, { ...reply, content: "Hi. How" });
  become({ ...asked, id: 7 }, { ...reply, content: "Hi. How are you?", status: "complete" });
  become({ ...asked, id: 7 }, { ...reply, content: "Hi. How are you?", status: "complete" });
  expect(said).toEqual(["m8: ", "m8: Hi. How", "m8: Hi. How are you?", "m8."]);
  expect(news).toEqual(["begun", "words", "ended"]);
});

it("says nothing of a reply to somebody else's message", () => {
  items = [{ ...asked, status: "sending" }];
  expecting(aloud());
  become({ ...asked, status: "sending" }, { ...reply, replyTo: 3 });
  expect(player.begin).not.toHaveBeenCalled();
});

it.each(["interrupted", "error"] as const)("is silent at once when the reply is %s", (status) => {
  items = [{ ...asked, status: "sending" }];
  expecting(aloud());
  become({ ...asked, id: 7 }, { ...reply, content: "Hi." });
  become({ ...asked, id: 7 }, { ...reply, content: "Hi.", status });
  expect(player.stop).toHaveBeenCalledOnce();
  expect(news).toEqual(["begun", "words", status === "error" ? "failed" : "ended"]);
});

it("tells when the message was not sent", () => {
  items = [{ ...asked, status: "sending" }];
  expecting(aloud());
  become({ ...asked, status: "unsent", error: "You are offline." });
  expect(news).toEqual(["failed"]);
});

it("is over when it is ended", () => {
  items = [{ ...asked, status: "sending" }];
  const reader = aloud();
  expecting(reader);
  reader.end();
  become({ ...asked, id: 7 }, reply);
  expect(player.begin).not.toHaveBeenCalled();
  expect(listeners.size).toBe(0);
});
