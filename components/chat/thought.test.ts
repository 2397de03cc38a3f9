import { expect, it } from "vitest";
import { blank } from "./fake-server.fixture";
import { lostWords, readThought } from "./thought";

const fact = { id: 7, content: "Has a dog" };
const context = {
  message_ids: [5, 1, 2, 9],
  memory_ids: [8, 7],
  preference_ids: [3],
  system_prompt_hash: "abc",
  model: "companion",
  tokens: 120,
};

function server(over: Partial<typeof context> = {}) {
  const asked: string[] = [];
  const get = async <T>(path: string) => {
    asked.push(path);
    if (path.endsWith("/context")) return { ...context, ...over } as T;
    if (path.includes("memories")) return { facts: [fact], preferences: [{ id: 3, key: "tone" }] } as T;
    const ids = (path.split("ids=")[1] ?? "").split(",").map(Number);
    const messages = ids.filter((id) => id !== 9).map((id) => ({ ...blank(id), timestamp: "2025-01-01" }));
    return { messages, has_more: false } as T;
  };
  return { asked, get };
}

it("a thought is every row that is written down of a reply, in order, and what is gone since is counted", async () => {
  const { get } = server();
  const thought = await readThought(4, 10, get);
  expect(thought.messages.map(({ id }) => id)).toEqual([1, 2, 5]);
  expect(thought.facts).toEqual([fact]);
  expect(thought).toMatchObject({ model: "companion", tokens: 120, hash: "abc" });
  expect(thought.lost).toEqual({ messages: 1, facts: 1, preferences: 0 });
  expect(lostWords(thought.lost)).toBe("1 message and 1 memory");
  expect(lostWords({ messages: 2, facts: 3, preferences: 1 })).toBe(
    "2 messages, 3 memories and 1 preference",
  );
  expect(lostWords({ messages: 0, facts: 0, preferences: 0 })).toBe("");
});

it("memories are asked for only where some were shown, and messages in parts", async () => {
  const ids = Array.from({ length: 250 }, (_, index) => index + 1);
  const { get, asked } = server({ message_ids: ids, memory_ids: [], preference_ids: [] });
  await readThought(4, 10, get);
  expect(asked.filter((path) => path.includes("memories"))).toEqual([]);
  expect(asked.filter((path) => path.includes("ids="))).toHaveLength(2);
});
