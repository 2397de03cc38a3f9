import { describe, expect, it } from "vitest";
import { Refusal } from "@/components/request";
import { batches } from "./batches";
import { sendAll } from "./send";
import type { ImportMessage } from "./to-messages";

const some = (count: number, content = (i: number) => `${i}`): ImportMessage[] =>
  Array.from({ length: count }, (_, i) => ({
    role: "user",
    content: content(i),
    timestamp: "2024-01-01T00:00:00.000Z",
    external_id: `${i}`,
  }));

type Post = (messages: ImportMessage[]) => Promise<{ imported: number; skipped: number }>;
const run = async (messages: ImportMessage[], post: Post, signal = new AbortController().signal) => {
  const progress: number[] = [];
  const waits: number[] = [];
  const wait = async (ms: number) => void waits.push(ms);
  const report = await sendAll(messages, { post, onProgress: (done) => progress.push(done), signal, wait });
  return { report, progress, waits };
};
const taken: Post = async (messages) => ({ imported: messages.length, skipped: 0 });

describe("batches", () => {
  it("hold a thousand messages, or fewer long ones", () => {
    expect([...batches(some(2_500))].map(({ length }) => length)).toEqual([1_000, 1_000, 500]);
    const long = some(5, () => "x".repeat(3_000_000));
    expect([...batches(long)].map(({ length }) => length)).toEqual([2, 2, 1]);
    expect([...batches([])]).toEqual([]);
  });
});

describe("sending a history", () => {
  it("tells how far it is, and what became of it", async () => {
    const { report, progress } = await run(some(2_500), taken);
    expect(progress).toEqual([1_000, 2_000, 2_500]);
    expect(report).toEqual({ imported: 2_500, skipped: 0, refused: [], left: 0, problem: null });
  });

  it("leaves out what the server refuses by name, and sends the rest", async () => {
    const { report } = await run(some(10), async (messages) => {
      const at = messages.findIndex(({ content }) => content === "3" || content === "7");
      if (at >= 0) throw new Refusal(400, "No.", [{ path: `messages.${at}.content`, message: "It is odd." }]);
      return { imported: messages.length - 1, skipped: 1 };
    });
    expect(report).toMatchObject({ imported: 7, skipped: 1, left: 0, problem: null });
    expect(report.refused.map(({ message, reason }) => [message.content, reason])).toEqual([
      ["3", "It is odd."],
      ["7", "It is odd."],
    ]);
  });

  it("does not even try what no call can bring", async () => {
    const { report } = await run(
      some(2, (i) => (i ? "x".repeat(8_000_000) : "fine")),
      taken,
    );
    expect(report).toMatchObject({ imported: 1, left: 0 });
    expect(report.refused).toHaveLength(1);
  });

  it("waits as long as it is told where it was too fast", async () => {
    let calls = 0;
    const { report, waits } = await run(some(3), async (messages) => {
      calls += 1;
      if (calls === 1) throw new Refusal(429, "Slow down.", [], 7);
      return taken(messages);
    });
    expect(waits).toEqual([7_000]);
    expect(report).toMatchObject({ imported: 3, problem: null });
  });

  it("tries again where the server was away, then says so and how much is left", async () => {
    let calls = 0;
    const { report } = await run(some(2_000), async (messages) => {
      calls += 1;
      if (calls > 1) throw new Refusal(0, "Ensemble could not be reached.");
      return taken(messages);
    });
    expect(calls).toBe(4);
    expect(report).toMatchObject({ imported: 1_000, left: 1_000, problem: "Ensemble could not be reached." });
  });

  it("ends when it is cancelled, after the batch under way", async () => {
    const controller = new AbortController();
    const { report } = await run(
      some(3_000),
      async (messages) => {
        controller.abort();
        return taken(messages);
      },
      controller.signal,
    );
    expect(report).toEqual({ imported: 1_000, skipped: 0, refused: [], left: 2_000, problem: null });
  });

  it("never goes round in circles over a refusal that names nothing it sent", async () => {
    const { report } = await run(some(1), async () => {
      throw new Refusal(400, "No.", [{ path: "messages.9.content", message: "x" }]);
    });
    expect(report).toMatchObject({ imported: 0, left: 1, problem: "No." });
  });
});
