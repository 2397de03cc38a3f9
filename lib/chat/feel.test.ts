import { expect, it } from "vitest";
import { sentimentOf } from "./feel";
import labelled from "./fixtures/feelings.json";
import unseen from "./fixtures/feelings-unseen.json";

/** The sentences that come out otherwise than they were labelled. */
async function wrong(table: Record<string, string[]>) {
  const all = Object.entries(table).flatMap(([label, texts]) => texts.map((text) => ({ label, text })));
  const found = await Promise.all(all.map(async (one) => ({ ...one, heard: await sentimentOf(one.text) })));
  return { count: all.length, wrong: found.filter(({ label, heard }) => label !== heard) };
}

it("everyday sentences are heard as they are meant", async () => {
  const { count, wrong: missed } = await wrong(labelled);
  expect(count).toBeGreaterThanOrEqual(60);
  expect(missed).toEqual([]);
});

it("so are others, nine in ten of them at least", async () => {
  const { count, wrong: missed } = await wrong(unseen);
  expect([missed, missed.length / count < 0.1]).toEqual([missed, true]);
});

it("marks, faces and capitals tell as well, and no text is too odd", async () => {
  const heard = await Promise.all(
    [":D", "That is GREAT!!", "(lovely)", "so sad...", "Ich bin müde", "", "(((("].map(sentimentOf),
  );
  expect(heard).toEqual(["positive", "positive", "positive", "negative", "neutral", "neutral", "neutral"]);
});
