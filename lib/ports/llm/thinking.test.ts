import { expect, it } from "vitest";
import { collect } from "./collect";
import type { StreamPart } from "./contract";
import { relay } from "./relay";
import { splitThinking } from "./thinking";

async function split(...deltas: string[]) {
  const parts: StreamPart[] = [
    { type: "text-start", id: "a" },
    ...deltas.map((delta): StreamPart => ({ type: "text-delta", id: "a", delta })),
    { type: "text-end", id: "a" },
  ];
  const out = await collect(
    relay(
      new ReadableStream<StreamPart>({
        start(out) {
          for (const part of parts) out.enqueue(part);
          out.close();
        },
      }),
      splitThinking(),
    ),
  );
  const join = (type: string) =>
    out.map((part) => (part.type === type && "delta" in part ? part.delta : "")).join("");
  return { text: join("text-delta"), thought: join("reasoning-delta"), types: out.map(({ type }) => type) };
}

it.each([
  [["Hello ", "you"], "Hello you", ""],
  [["<think>why</think>Because"], "Because", "why"],
  [["<thi", "nk>a", "b</th", "ink>\n\n", "Yes"], "Yes", "ab"],
  [["\n<think>\n</think>\n\nYes"], "Yes", "\n"],
  [["<thin", " ice"], "<thin ice", ""],
  [["Use <think> here"], "Use <think> here", ""],
  [["a", "<think>b</think>"], "a<think>b</think>", ""],
  [["<"], "<", ""],
  [["<think>never done"], "", "never done"],
  [["<think>a</think><think>b</think>"], "<think>b</think>", "a"],
  [[""], "", ""],
])("%j", async (deltas, text, thought) => {
  expect(await split(...deltas)).toMatchObject({ text, thought });
});

it("opens and closes what it emits", async () => {
  expect((await split("<think>a</think>b")).types).toEqual([
    "reasoning-start",
    "reasoning-delta",
    "reasoning-end",
    "text-start",
    "text-delta",
    "text-end",
  ]);
  expect((await split("<think>a")).types).toEqual(["reasoning-start", "reasoning-delta", "reasoning-end"]);
});
