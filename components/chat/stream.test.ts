import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ReplyEvent, readReply } from "./stream";

const line = (part: unknown) => `data: ${typeof part === "string" ? part : JSON.stringify(part)}\n\n`;

/** A body that hands out the bytes in pieces that end at `cuts`. */
function bodyOf(text: string, cuts: number[] = []): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const ends = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  let from = 0;
  return new ReadableStream({
    pull(out) {
      const end = ends.shift() ?? bytes.length;
      out.enqueue(bytes.slice(from, end));
      from = end;
      if (from === bytes.length && ends.length === 0) out.close();
    },
  });
}

async function collect(body: ReadableStream<Uint8Array>) {
  const events: ReplyEvent[] = [];
  for await (const event of readReply(body)) events.push(event);
  return events;
}

const start = { type: "start", messageId: "x", messageMetadata: { message_id: 7, user_message_id: 6 } };

describe("reading a reply", () => {
  it("yields ids, words and the end, and leaves out what it does not know", async () => {
    const text = [
      ": keep-alive\n\n",
      line(start),
      line({ type: "start-step" }),
      line({ type: "text-start", id: "a" }),
      line({ type: "text-delta", id: "a", delta: "Good " }),
      line({ type: "data-later", data: { text: "later" } }),
      line({ type: "text-delta", id: "a", delta: "morning" }),
      line({ type: "finish" }),
      line("[DONE]"),
      line({ type: "text-delta", id: "a", delta: "after the end" }),
    ].join("");
    expect(await collect(bodyOf(text))).toEqual([
      { type: "start", messageId: 7, userMessageId: 6 },
      { type: "text", delta: "Good " },
      { type: "text", delta: "morning" },
      { type: "finish" },
    ]);
  });

  it("yields where help is, on a page of ours alone", async () => {
    const help = (data: unknown) => line({ type: "data-help", data });
    const text = [
      help({ text: "You are not alone.", url: "/help" }),
      help({ text: "Elsewhere.", url: "https://evil.example" }),
      help({ text: "Elsewhere.", url: "//evil.example" }),
      help({ url: "/help" }),
      help(null),
    ].join("");
    expect(await collect(bodyOf(text))).toEqual([
      { type: "help", help: { text: "You are not alone.", url: "/help" } },
      { type: "help", help: { text: "Elsewhere.", url: "/help" } },
      { type: "help", help: { text: "Elsewhere.", url: "/help" } },
    ]);
  });

  it("gives the same events however the bytes are cut, inside a character too", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { maxLength: 8 }),
        fc.array(fc.nat(), { maxLength: 40 }),
        async (words, cuts) => {
          const parts = words.map((delta) => line({ type: "text-delta", id: "a", delta }));
          const text = [line(start), ...parts, line({ type: "finish" }), line("[DONE]")].join("");
          const events = await collect(bodyOf(text, cuts));
          expect(events.filter((event) => event.type === "text").map((event) => event.delta)).toEqual(words);
          expect(events.at(0)?.type).toBe("start");
          expect(events.at(-1)?.type).toBe("finish");
        },
      ),
    );
  });

  it("shows an error's own sentence, and one of ours when there is none", async () => {
    const text = line({ type: "error", errorText: "The model is busy." }) + line({ type: "error" });
    expect(await collect(bodyOf(text))).toEqual([
      { type: "error", sentence: "The model is busy." },
      { type: "error", sentence: "The reply could not be finished. Please try again." },
    ]);
  });

  it("passes over lines that are not JSON and bodies that end in the middle of one", async () => {
    const text = `data: {"type":\n\ndata: null\n\n${line({ type: "abort" })}data: {"type":"fin`;
    expect(await collect(bodyOf(text))).toEqual([{ type: "abort" }]);
  });

  it("reads CRLF line ends and a last line without one", async () => {
    const text = 'data: {"type":"text-delta","delta":"a"}\r\n\r\ndata: {"type":"finish"}';
    expect(await collect(bodyOf(text))).toEqual([{ type: "text", delta: "a" }, { type: "finish" }]);
  });

  it("throws when the connection is lost, after what had arrived", async () => {
    let sent = false;
    const body = new ReadableStream<Uint8Array>({
      pull(out) {
        if (sent) return out.error(new TypeError("network error"));
        sent = true;
        out.enqueue(new TextEncoder().encode(line({ type: "text-delta", delta: "half" })));
      },
    });
    const events: ReplyEvent[] = [];
    await expect(async () => {
      for await (const event of readReply(body)) events.push(event);
    }).rejects.toThrow("network error");
    expect(events).toEqual([{ type: "text", delta: "half" }]);
  });

  it("lets go of the body when its reader stops early", async () => {
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (out) => out.enqueue(new TextEncoder().encode(line({ type: "text-delta", delta: "x" }))),
      cancel: () => {
        cancelled = true;
      },
    });
    for await (const _ of readReply(body)) break;
    await new Promise((resolve) => setTimeout(resolve));
    expect(cancelled).toBe(true);
  });
});
