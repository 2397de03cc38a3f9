import { expect, it } from "vitest";
import { PreviewShelf } from "./preview-shelf";

const sample = (bytes: number) => ({ audio: Buffer.alloc(bytes), contentType: "audio/mpeg" });

/** A source that counts how often it was asked. */
function source(bytes = 10) {
  const asked = { times: 0 };
  const fetch = async () => {
    asked.times += 1;
    return sample(bytes);
  };
  return { asked, fetch };
}

it("fetches a sample once, for those who ask at the same time too", async () => {
  const { asked, fetch } = source();
  const shelf = new PreviewShelf();
  await Promise.all([shelf.get("a", fetch), shelf.get("a", fetch)]);
  expect((await shelf.get("a", fetch)).audio).toHaveLength(10);
  expect(asked.times).toBe(1);
});

it("keeps nothing that failed", async () => {
  const { asked, fetch } = source();
  const shelf = new PreviewShelf();
  await expect(shelf.get("a", () => Promise.reject(new Error("down")))).rejects.toThrow("down");
  await shelf.get("a", fetch);
  expect(asked.times).toBe(1);
});

it("fetches anew after a day", async () => {
  let now = 0;
  const { asked, fetch } = source();
  const shelf = new PreviewShelf(100, () => now);
  await shelf.get("a", fetch);
  now = 25 * 60 * 60_000;
  await shelf.get("a", fetch);
  expect(asked.times).toBe(2);
});

it("lets go of what was heard longest ago", async () => {
  const [a, b, c] = [source(40), source(40), source(40)];
  const shelf = new PreviewShelf(100);
  await shelf.get("a", a.fetch);
  await shelf.get("b", b.fetch);
  await shelf.get("a", a.fetch);
  await shelf.get("c", c.fetch);
  await shelf.get("a", a.fetch);
  await shelf.get("b", b.fetch);
  expect([a.asked.times, b.asked.times, c.asked.times]).toEqual([1, 2, 1]);
});
