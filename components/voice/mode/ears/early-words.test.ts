import { expect, it, vi } from "vitest";
import { createEarlyWords } from "./early-words";

const some = new Float32Array(4);
const all = new Float32Array(9);

function ears() {
  const asked: { samples: Float32Array; signal: AbortSignal; fail: (error: Error) => void }[] = [];
  const transcribe = vi.fn(
    (samples: Float32Array, signal: AbortSignal) =>
      new Promise<string>((resolve, fail) => {
        asked.push({ samples, signal, fail });
        setTimeout(() => resolve(`words of ${samples.length}`));
      }),
  );
  return { asked, transcribe, early: createEarlyWords(transcribe) };
}

it("asks once, before it is sure that somebody has finished", async () => {
  const { transcribe, early } = ears();
  early.begin(some);
  expect(await early.take(all)).toBe("words of 4");
  expect(transcribe).toHaveBeenCalledOnce();
});

it("throws away what was asked too early, and asks for all of it at the end", async () => {
  const { asked, early } = ears();
  early.begin(some);
  early.drop();
  expect(asked[0]?.signal.aborted).toBe(true);
  expect(await early.take(all)).toBe("words of 9");
});

it("asks early once in an utterance, however often somebody stops to think, and again in the next", async () => {
  const { transcribe, early } = ears();
  early.begin(some);
  early.drop();
  early.begin(some);
  early.begin(some);
  expect(transcribe).toHaveBeenCalledTimes(1);
  await early.take(all);
  early.begin(some);
  expect(await early.take(all)).toBe("words of 4");
  expect(transcribe).toHaveBeenCalledTimes(3);
});

it("asks again where the early request failed before it was needed", async () => {
  const { asked, early } = ears();
  early.begin(some);
  asked[0]?.fail(new Error("busy"));
  await Promise.resolve().then(() => {});
  expect(await early.take(all)).toBe("words of 9");
});

it("fails with the early request where that was already taken", async () => {
  const { asked, early } = ears();
  early.begin(some);
  const words = early.take(all);
  asked[0]?.fail(new Error("busy"));
  await expect(words).rejects.toThrow("busy");
});

it("forgets what was no speech", () => {
  const { asked, early } = ears();
  early.begin(some);
  early.forget();
  expect(asked[0]?.signal.aborted).toBe(true);
});
