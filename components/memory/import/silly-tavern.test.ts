import { describe, expect, it } from "vitest";
import { readSillyTavern } from "./silly-tavern";
import { sillyTavernDate } from "./silly-tavern-date";

/** By the clock of the machine the test runs on. */
const here = (...parts: [number, number, number, number, number, number?, number?]) =>
  new Date(...parts).toISOString();

describe("the time of a SillyTavern message", () => {
  it.each([
    ["June 19, 2023 2:20pm", here(2023, 5, 19, 14, 20)],
    ["June 19, 2023 12:05am", here(2023, 5, 19, 0, 5)],
    ["Nov 5, 2024 12:00 PM", here(2024, 10, 5, 12, 0)],
    ["July 4, 2025 23:05", here(2025, 6, 4, 23, 5)],
    ["2023-6-19 @14h 20m 31s 789ms", here(2023, 5, 19, 14, 20, 31, 789)],
    ["2024-10-20@02h34m56s789ms", here(2024, 9, 20, 2, 34, 56, 789)],
    ["2024-10-20 @02h 34m 56s", here(2024, 9, 20, 2, 34, 56)],
    [1687184431789, "2023-06-19T14:20:31.789Z"],
    ["1687184431789", "2023-06-19T14:20:31.789Z"],
    [1687184431, "2023-06-19T14:20:31.000Z"],
    ["2025-08-18T12:34:56.789Z", "2025-08-18T12:34:56.789Z"],
    ["2025-08-18T12:34:56+02:00", "2025-08-18T10:34:56.000Z"],
  ])("is read from %j", (sent, expected) => {
    expect(sillyTavernDate(sent)).toBe(expected);
  });

  it.each(["", "yesterday", "Juno 31, 2023 2:20pm", "2023-2-31 @14h 20m 31s", null, {}, Number.NaN])(
    "is unknown of %j",
    (sent) => {
      expect(sillyTavernDate(sent)).toBeNull();
    },
  );
});

describe("a SillyTavern chat", () => {
  const jsonl = (...rows: unknown[]) => rows.map((row) => JSON.stringify(row)).join("\n");

  it("is its messages, in order, without what is about the chat or hidden from it", () => {
    const { lines, leftOut } = readSillyTavern(
      `${jsonl(
        { user_name: "Ana", character_name: "Seraphina", create_date: "x", chat_metadata: {} },
        {
          name: "Seraphina",
          is_user: false,
          send_date: 1687184431789,
          mes: "*smiles* Hello!\n\nSit down.",
          swipes: ["a", "b"],
        },
        { name: "Ana", is_user: true, send_date: "June 19, 2023 2:21pm", mes: " Hi " },
        { name: "System", is_user: false, is_system: true, send_date: 1, mes: "hidden" },
        { name: "Ana", is_user: true, mes: "Undated" },
      )}\n{"name": "Ana", "mes": "cut of\n\n`,
    );
    expect(lines.map(({ speaker, role, content, at }) => [speaker, role, content, at !== null])).toEqual([
      ["Seraphina", "assistant", "*smiles* Hello!\n\nSit down.", true],
      ["Ana", "user", " Hi ", true],
      ["Ana", "user", "Undated", false],
    ]);
    expect(leftOut).toEqual([
      { reason: "It is a note of SillyTavern's, not part of the talk.", count: 1, places: [4] },
      { reason: "The line cannot be read.", count: 1, places: [6] },
    ]);
  });

  it("may lack its first line, and names", () => {
    const { lines } = readSillyTavern(jsonl({ is_user: true, mes: "Hi" }, { mes: "Hello" }));
    expect(lines.map(({ speaker, role }) => [speaker, role])).toEqual([
      ["You", "user"],
      ["Character", "assistant"],
    ]);
  });
});
