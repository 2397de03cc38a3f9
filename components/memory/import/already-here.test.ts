import { expect, it } from "vitest";
import { alreadyHere } from "./already-here";

const line = (sourceId: number, content = `${sourceId}`) => ({ speaker: "You", content, at: null, sourceId });

it("what is still in its history is known by number and words", async () => {
  const lines = [line(1), line(2, "changed"), line(3), { speaker: "You", content: "new", at: null }];
  const here = await alreadyHere(lines, async (ids) =>
    ids.filter((id) => id < 3).map((id) => ({ id, content: `${id}` })),
  );
  expect([...here]).toEqual([lines[0]]);
});

it("is asked for in parts, and not on and on where nothing is known", async () => {
  const lines = Array.from({ length: 450 }, (_, index) => line(index + 1));
  const asked: number[] = [];
  const all = await alreadyHere(lines, async (ids) => {
    asked.push(ids.length);
    return ids.map((id) => ({ id, content: `${id}` }));
  });
  expect(all.size).toBe(450);
  expect(asked).toEqual([200, 200, 50]);
  let calls = 0;
  await alreadyHere(lines, async () => {
    calls += 1;
    return [];
  });
  expect(calls).toBe(1);
});
