import { describe, expect, it } from "vitest";
import type { MessageView } from "@/lib/chat/view";
import { dayLabel, dayOf, isZone, timeLabel } from "./clock";
import { questionOf, rowsOf } from "./rows";
import { advance, type Item, startTimeline } from "./timeline";

function message(id: number, role: MessageView["role"], timestamp: string): MessageView {
  const rest = { sentiment: null, has_crisis_keywords: false, model: null, tokens: 0, error: null } as const;
  return {
    id,
    role,
    content: `text ${id}`,
    timestamp,
    status: "complete",
    client_message_id: null,
    conversation_id: null,
    heard_until: null,
    ...rest,
  };
}

const itemsOf = (...messages: MessageView[]): readonly Item[] =>
  startTimeline({ messages, has_more: false }).items;
const options = { hasMore: false, zone: "UTC", waiting: false };
const shape = (rows: ReturnType<typeof rowsOf>) => rows.map((row) => row.key);

const inConversation = (message: MessageView, conversation_id: number | null): MessageView => ({
  ...message,
  conversation_id,
});

describe("chapters", () => {
  const at = (minute: number, day = 4) => `2026-11-0${day}T22:0${minute}:00.000Z`;
  const items = itemsOf(
    inConversation(message(1, "user", at(0)), null),
    inConversation(message(2, "assistant", at(1)), 7),
    inConversation(message(3, "user", at(2)), 7),
    inConversation(message(4, "user", at(3)), 8),
    inConversation(message(5, "user", at(4, 5)), 9),
  );

  it("stand between conversations, and carry the day where it turns as well", () => {
    const rows = rowsOf(items, options);
    expect(shape(rows)).toEqual(["dm1", "m1", "m2", "m3", "hm4", "m4", "hm5", "m5"]);
    expect(rows.filter(({ kind }) => kind === "chapter")).toMatchObject([
      { conversationId: 8, day: null },
      { conversationId: 9, day: "2026-11-05" },
    ]);
    expect(rows.find(({ key }) => key === "m4")).toMatchObject({ leads: true });
  });

  it("stand at the end before the first word of one, and above what is said in it at once", () => {
    expect(shape(rowsOf(items, { ...options, current: 10 })).at(-1)).toBe("fresh");
    expect(shape(rowsOf(items, { ...options, current: 9 })).at(-1)).toBe("m5");
    const said = advance(startTimeline({ messages: [], has_more: false }), {
      type: "sending",
      clientId: "x",
      content: "hi",
      at: at(5, 5),
    });
    const rows = rowsOf([...items, ...said.items], { ...options, current: 10 });
    expect(shape(rows).slice(-3)).toEqual(["m5", "hcx", "cx"]);
  });
});

describe("help", () => {
  const crisis = { ...message(1, "user", "2026-11-04T22:00:00.000Z"), has_crisis_keywords: true };
  const rest = [
    message(2, "assistant", "2026-11-04T22:00:01.000Z"),
    message(3, "user", "2026-11-04T22:01:00.000Z"),
  ];

  it("stands after the reply to what sounded of danger, once", () => {
    expect(shape(rowsOf(itemsOf(crisis, ...rest), options))).toEqual(["dm1", "m1", "m2", "sm2", "m3"]);
    const again = { ...crisis, id: 4 };
    expect(
      shape(rowsOf(itemsOf(crisis, ...rest, again), options)).filter((key) => key.startsWith("s")),
    ).toEqual(["sm4"]);
  });

  it("stands without a reply too, in the server's own words where it said some", () => {
    expect(shape(rowsOf(itemsOf(crisis), options))).toEqual(["dm1", "m1", "sm1"]);
    const timeline = startTimeline({ messages: [crisis, rest[0] as MessageView], has_more: false });
    const told = advance(timeline, { type: "help", messageId: 2, help: { text: "Here.", url: "/help" } });
    expect(rowsOf(told.items, options).find(({ kind }) => kind === "help")).toMatchObject({
      key: "sm2",
      help: { text: "Here." },
    });
  });

  it("goes with the message when that is forgotten", () => {
    const timeline = startTimeline({ messages: [crisis], has_more: false });
    expect(advance(timeline, { type: "forgotten", messageId: 1 }).items).toEqual([]);
  });
});

describe("rows", () => {
  const items = itemsOf(
    message(1, "user", "2026-11-04T22:30:00.000Z"),
    message(2, "assistant", "2026-11-04T22:31:00.000Z"),
    message(3, "user", "2026-11-05T08:00:00.000Z"),
    message(4, "user", "2026-11-05T08:01:00.000Z"),
  );

  it("puts a day before the first message of each day", () => {
    expect(shape(rowsOf(items, options))).toEqual(["dm1", "m1", "m2", "dm3", "m3", "m4"]);
  });

  it("leaves the first day out while earlier messages may belong to it", () => {
    expect(shape(rowsOf(items, { ...options, hasMore: true }))).toEqual(["m1", "m2", "dm3", "m3", "m4"]);
  });

  it("never takes a row away when earlier messages load", () => {
    const before = rowsOf(items, { ...options, hasMore: true });
    const more = [...itemsOf(message(9, "assistant", "2026-11-04T09:00:00.000Z")), ...items];
    for (const hasMore of [true, false]) {
      const after = shape(rowsOf(more, { ...options, hasMore }));
      expect(after).toEqual(expect.arrayContaining(shape(before)));
    }
  });

  it("splits days where the reader's clock does", () => {
    expect(shape(rowsOf(items, { ...options, zone: "Asia/Tokyo" }))).toEqual(["dm1", "m1", "m2", "m3", "m4"]);
  });

  it("marks who begins a run, and ends with the one who is about to speak", () => {
    const rows = rowsOf(items, { ...options, waiting: true });
    const leads = rows.flatMap((row) => (row.kind === "message" ? [row.leads] : []));
    expect(leads).toEqual([true, true, true, false]);
    expect(rows.at(-1)?.kind).toBe("waiting");
  });
});

describe("the question of a reply", () => {
  const items = itemsOf(
    message(1, "user", "2026-11-04T22:30:00.000Z"),
    message(2, "user", "2026-11-04T22:30:10.000Z"),
    message(3, "assistant", "2026-11-04T22:31:00.000Z"),
  );

  it("is the nearest before it, unless it is known to be another", () => {
    expect(questionOf(items, items[2] as Item)?.id).toBe(2);
    const timeline = { items, hasMore: false };
    const known = advance(timeline, { type: "retrying", messageId: 3, question: 1 }).items;
    expect(questionOf(known, known[2] as Item)?.id).toBe(1);
  });
});

describe("dates in words", () => {
  it("names near days by their distance and far ones by their date", () => {
    expect(dayLabel("2026-11-05", "2026-11-05")).toBe("Today");
    expect(dayLabel("2026-11-04", "2026-11-05")).toBe("Yesterday");
    expect(dayLabel("2026-11-01", "2026-11-05")).toBe("Sunday");
    expect(dayLabel("2026-10-29", "2026-11-05")).toBe("Thursday, October 29");
    expect(dayLabel("2025-11-05", "2026-11-05")).toBe("Wednesday, November 5, 2025");
    expect(dayLabel("2026-11-06", "2026-11-05")).toBe("Friday, November 6");
  });

  it("survives what old data holds", () => {
    expect(dayOf("not a time", "UTC")).toBe("");
    expect(dayLabel("", "2026-11-05")).toBe("Some time ago");
    expect(timeLabel("not a time", "UTC")).toBe("");
    expect(dayOf("9999-12-31T23:00:00.000Z", "UTC")).toBe("9999-12-31");
    expect(dayOf("0099-01-02T00:00:00.000Z", "UTC")).toBe("0099-01-02");
  });

  it("shows the time of the reader's own zone", () => {
    expect(timeLabel("2026-11-05T15:04:00.000Z", "Europe/Berlin").replace(/\s/gu, " ")).toBe("4:04 PM");
    expect(isZone("Europe/Berlin")).toBe(true);
    expect(isZone("Europe/Atlantis")).toBe(false);
    expect(isZone(undefined)).toBe(false);
  });
});
