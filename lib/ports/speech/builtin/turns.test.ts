import { describe, expect, it } from "vitest";
import { builtInSpeech } from ".";
import type { Piece, Samples } from "./thread";
import { createTurns } from "./turns";

const settle = () => new Promise((resolve) => setImmediate(resolve));

/** An engine that says a piece when told to. */
function anEngine() {
  const begun: string[] = [];
  const running: { answer: () => void; fail: () => void }[] = [];
  const take = createTurns<Piece, Samples>(
    ({ text }) =>
      new Promise((resolve, reject) => {
        begun.push(text);
        running.push({
          answer: () => resolve({ rate: 16_000, samples: new Uint8Array(2) }),
          fail: () => reject(new Error("out of order")),
        });
      }),
  );
  return {
    begun,
    take,
    running,
    /** Says so many pieces, one after the other. */
    async work(pieces: number) {
      for (let i = 0; i < pieces; i += 1) {
        await settle();
        running.shift()?.answer();
      }
      await settle();
    },
  };
}
const piece = (text: string): Piece => ({ text, voice: "slt", stretch: 1 });

describe("the queue for the engine", () => {
  it("takes one piece at a time, and the listeners in turns", async () => {
    const { begun, take, work } = anEngine();
    for (const text of ["a1", "a2", "a3", "a4"]) void take(piece(text), { listener: 1 });
    for (const text of ["b1", "b2"]) void take(piece(text), { listener: 2 });
    void take(piece("c1"), { listener: 3 });
    await settle();
    expect(begun).toEqual(["a1"]);
    await work(7);
    expect(begun).toEqual(["a1", "a2", "b1", "c1", "a3", "b2", "a4"]);
  });

  it("never begins what nobody waits for any more", async () => {
    const { begun, take, work } = anEngine();
    const leaving = new AbortController();
    const left = ["a1", "a2", "a3"].map((text) => take(piece(text), { listener: 1, signal: leaving.signal }));
    const heard = take(piece("b1"), { listener: 2 });
    leaving.abort();
    for (const one of left) await expect(one).rejects.toMatchObject({ reason: "aborted", of: "caller" });
    await expect(take(piece("a4"), { listener: 1, signal: leaving.signal })).rejects.toThrow("aborted");
    await work(2);
    expect((await heard).rate).toBe(16_000);
    expect(begun).toEqual(["a1", "b1"]);
  });

  it("goes on after a piece that failed", async () => {
    const { take, running, work } = anEngine();
    const failed = take(piece("a1"));
    const next = take(piece("a2"));
    await settle();
    running.shift()?.fail();
    await expect(failed).rejects.toThrow("out of order");
    await work(1);
    expect((await next).rate).toBe(16_000);
  });
});

describe("a voice that many listen to", () => {
  const digits = "1".repeat(1_990);
  const said = { voice: "builtin:warm-female", speed: 1 };

  it("lets a short sentence in between the long texts of somebody else", async () => {
    const { begun, take, work } = anEngine();
    const speech = builtInSpeech(take);
    for (let i = 0; i < 6; i += 1)
      void speech
        .speak({ ...said, text: digits, listener: 1 })
        .then(({ audio }) => new Response(audio).arrayBuffer());
    await settle();
    const short = speech.speak({ ...said, text: "Good morning.", listener: 2 });
    await work(3);
    expect(begun.indexOf("Good morning.")).toBeLessThanOrEqual(2);
    expect((await short).length).toBe(46);
    expect(Math.max(...begun.map((text) => text.length))).toBeLessThan(30);
  });

  it("says no more to who hung up, before the first sound or after it", async () => {
    const { begun, take, work } = anEngine();
    const speech = builtInSpeech(take);
    const leaving = new AbortController();
    const first = await Promise.all([speech.speak({ ...said, text: digits, listener: 1 }), work(1)]).then(
      ([{ audio }]) => audio,
    );
    const waiting = speech.speak({ ...said, text: digits, listener: 1, signal: leaving.signal });
    await settle();
    leaving.abort();
    await expect(waiting).rejects.toMatchObject({ reason: "aborted" });
    await first.cancel();
    const before = begun.length;
    await work(5);
    expect(begun).toHaveLength(before);
  });
});
