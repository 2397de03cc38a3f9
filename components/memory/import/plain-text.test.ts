import { describe, expect, it } from "vitest";
import { readPlainText } from "./plain-text";

const here = (...parts: [number, number, number, number?, number?, number?]) =>
  new Date(parts[0], parts[1], parts[2], parts[3] ?? 12, parts[4] ?? 0, parts[5] ?? 0).toISOString();
const read = (text: string, usual: "day-first" | "month-first" = "month-first") =>
  readPlainText(text, usual).lines.map(({ speaker, content, at }) => [speaker, content, at]);

describe("a chat as plain text", () => {
  it("is names and words, lines without a name going on with the message before", () => {
    expect(
      read(
        "Ana: Hello!\nHow are you?\n\nNote: bring milk\nBen: Fine: as always.\nAna: ok\nsee https://a.example\nBen:\nlong\n",
      ),
    ).toEqual([
      ["Ana", "Hello!\nHow are you?\n\nNote: bring milk", null],
      ["Ben", "Fine: as always.", null],
      ["Ana", "ok\nsee https://a.example", null],
      ["Ben", "\nlong", null],
    ]);
  });

  it.each([
    [
      "WhatsApp on Android",
      "31/12/2024, 23:59 - Ana: Hi\n01/01/2025, 00:00 - Ben Okri: Yes",
      here(2024, 11, 31, 23, 59),
    ],
    [
      "WhatsApp on iPhone",
      "\u200e[31.12.24, 11:59:01\u202fPM] Ana: Hi\n[01.01.25, 1:00:00\u202fAM] Ben: Yes",
      here(2024, 11, 31, 23, 59, 1),
    ],
    [
      "WhatsApp on the web",
      "[11:59 PM, 12/31/2024] Ana: Hi\n[1:00 AM, 1/1/2025] Ben: Yes",
      here(2024, 11, 31, 23, 59),
    ],
    ["a log", "2024-12-31 23:59:01 Ana: Hi\n2025-01-01 00:00:00 Ben: Yes", here(2024, 11, 31, 23, 59, 1)],
    [
      "a log with a zone",
      "2024-12-31T23:59:01Z Ana: Hi\n2025-01-01T00:00:00Z Ben: Yes",
      "2024-12-31T23:59:01.000Z",
    ],
    ["a diary", "12/31/2024 Ana: Hi\n1/1/2025 Ben: Yes", here(2024, 11, 31)],
  ])("of %s keeps its dates", (_, text, at) => {
    const [first, second] = read(text);
    expect(first).toEqual(["Ana", "Hi", at]);
    expect(second?.[1]).toBe("Yes");
  });

  it("tells the day from the month by any number above 12", () => {
    expect(read("1/2/2024, 10:00 - Ana: a\n13/2/2024, 10:00 - Ben: b")[0]?.[2]).toBe(here(2024, 1, 1, 10));
    expect(read("1/2/2024, 10:00 - Ana: a\n1/13/2024, 10:00 - Ben: b", "day-first")[0]?.[2]).toBe(
      here(2024, 0, 2, 10),
    );
  });

  it("else by the order in which time does not run backwards, else by what is usual", () => {
    const text = "1/2/2024, 10:00 - Ana: a\n2/1/2024, 10:00 - Ben: b";
    expect(read(text, "day-first")[0]?.[2]).toBe(here(2024, 0, 2, 10));
    const open = "1/2/2024, 10:00 - Ana: a\n1/2/2024, 10:01 - Ben: b";
    expect(read(open, "day-first")[0]?.[2]).toBe(here(2024, 1, 1, 10));
    expect(read(open, "month-first")[0]?.[2]).toBe(here(2024, 0, 2, 10));
  });

  it("says which dates nothing in it tells how to read, and how they are read", () => {
    const doubtful = (text: string, usual: "day-first" | "month-first" = "month-first") =>
      readPlainText(text, usual).doubtful;
    const open = "02/03/2024, 10:00 - Ana: a\n02/03/2024, 10:01 - Ben: b";
    expect(doubtful(open)).toEqual({ written: "2/3/2024", at: here(2024, 1, 3, 10), order: "month-first" });
    expect(doubtful(open, "day-first")?.at).toBe(here(2024, 2, 2, 10));
    for (const told of [
      `${open}\n13/3/2024, 10:00 - Ana: c`,
      "1/2/2024, 10:00 - Ana: a\n2/1/2024, 10:00 - Ben: b",
      "5/5/2024, 10:00 - Ana: a",
      "2024-02-03 10:00 Ana: a",
      "Ana: a",
    ])
      expect(doubtful(told)).toBeUndefined();
  });

  it("leaves out what nobody says, and says how much", () => {
    const { lines, leftOut } = readPlainText(
      "1/2/24, 10:00 - Messages are end-to-end encrypted.\n1/2/24, 10:01 - Ana: Hi\nthere\n",
      "month-first",
    );
    expect(lines.map(({ content }) => content)).toEqual(["Hi\nthere"]);
    expect(leftOut).toEqual([
      { reason: "Nobody says it: a note of the messenger's.", count: 1, places: [1] },
    ]);
  });

  it("without anybody speaking is refused in words", () => {
    expect(() => readPlainText("Just a text.\nNothing else.", "day-first")).toThrow(
      "No messages were found.",
    );
  });
});
