import { describe, expect, it } from "vitest";
import { decode, readTranscript, usualOrder } from "./read-file";
import { guessUser, toMessages } from "./to-messages";
import { leftOutWords } from "./transcript";

const AT = "2024-05-01T10:00:00.123456Z";
const exported = (messages: unknown[]) => JSON.stringify({ persona: { id: 7 }, messages, memories: [] });
const lines = (...speakers: string[]) => speakers.map((speaker) => ({ speaker, content: "x", at: null }));

describe("a file", () => {
  it("of ours keeps every message to the byte, and says what it leaves out", () => {
    const messages = [
      { id: 3, role: "user", content: " hi\u0000 ", timestamp: AT, external_id: "x" },
      { id: 4, role: "assistant", content: "", timestamp: AT, external_id: null, heard_until: 0 },
      { id: 5, role: "system", content: "no", timestamp: AT },
      { role: "user", content: "no", timestamp: "soon" },
    ];
    const transcript = readTranscript(exported(messages), "day-first");
    expect(transcript).toMatchObject({ format: "ensemble", personaId: 7 });
    const made = toMessages(transcript, { user: null, fallback: AT });
    expect(made.map(({ role, content, timestamp }) => ({ role, content, timestamp }))).toEqual([
      { role: "user", content: " hi\u0000 ", timestamp: AT },
      { role: "assistant", content: "", timestamp: AT },
    ]);
    expect(made[0]?.external_id).toBe("x");
    expect(made.map(({ heard_until }) => heard_until)).toEqual([undefined, 0]);
    expect(transcript.leftOut.map(({ count }) => count)).toEqual([1, 1]);
    expect(readTranscript(JSON.stringify(messages), "day-first").lines).toHaveLength(2);
  });

  it("is told by what stands in it", () => {
    expect(readTranscript('{"user_name":"A"}\n{"mes":"hi","is_user":true}', "day-first").format).toBe(
      "sillytavern",
    );
    expect(readTranscript("[1/2/24, 10:00] Ana: Hi", "day-first").format).toBe("text");
    expect(readTranscript("Ana: Hi", "day-first").format).toBe("text");
  });

  it("has no dates that are still to come, whichever number is usually the day", () => {
    const text = "03/02/2025, 10:00 - Ana: Hi\n04/02/2025, 10:00 - Bo: Hello";
    const read = readTranscript(text, "month-first", Date.parse("2025-02-10"));
    expect(read.lines.map(({ at }) => new Date(at ?? "").getMonth())).toEqual([1, 1]);
    expect(read.doubtful).toBeUndefined();
    expect(read.leftOut).toEqual([]);
  });

  it.each([
    ["  ", "This file is empty."],
    ['{"personas": []}', "This is the export of a whole account. Export one persona and import that file."],
    ["{}", "This JSON file has no list of messages."],
    ['{"messages": []}', "There are no messages in this file."],
    ["Just a text.", "No messages were found."],
    ['{"messages": [{"role": "user",', "This JSON file ends in the middle"],
    ['{\n"messages": [\n{"role": "user" 1}\n]}', "This JSON file is broken in line 3"],
    ['[{"role": "user"} {]', "This JSON file is broken in line 1"],
    [
      '{"messages": [{"role": "user", "content": "Hi", "timestamp": "31/31/2024"}]}',
      "No message of this file can be imported. 1 message: It has no time that can be read. (Number 1)",
    ],
    [
      '{"user_name": "Ana"}\n{"name": "Ana"}\n{"mes": 1}',
      "No message of this file can be imported. 2 lines: It has no text. (Numbers 2, 3)",
    ],
    ['{"user_name": "Ana"}', "There are no messages in this file."],
  ])("%j is refused in words", (text, sentence) => {
    expect(() => readTranscript(text, "day-first")).toThrow(sentence);
  });

  it("leaves out what is dated in the future, and says where it stands", () => {
    const now = Date.parse("2026-11-28T12:00:00Z");
    const said = (timestamp: string) => ({ role: "user", content: "x", timestamp });
    const given = [said("2999-01-01T00:00:00Z"), said("2026-11-29T11:00:00Z"), said("2026-11-29T13:00:00Z")];
    const { lines, leftOut } = readTranscript(exported(given), "day-first", now);
    expect(lines.map(({ at }) => at)).toEqual(["2026-11-29T11:00:00Z"]);
    expect(leftOut.map((one) => leftOutWords(one, "ensemble"))).toEqual([
      "2 messages: It is dated more than a day in the future. (Numbers 1, 3)",
    ]);
    const text = readTranscript("1/2/2024 Ana: Hi\n1/3/2999 Ben: Hi", "day-first", now);
    expect(text.leftOut.map((one) => leftOutWords(one, "text"))).toEqual([
      "1 line: It is dated more than a day in the future. (Number 2)",
    ]);
  });

  it.each([
    ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], "This is a picture."],
    ["an archive", [0x50, 0x4b, 0x03, 0x04, 0x14], "This is a ZIP archive. Unpack it"],
    ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d], "This is a PDF."],
    ["a program", [0x7f, 0x45, 0x4c, 0x46, 0, 1], "This is no text."],
  ])("that is %s is refused by that name", (_, bytes, sentence) => {
    expect(() => decode(new Uint8Array(bytes).buffer)).toThrow(sentence);
  });

  it("may be written in UTF-16 or as older Windows programs do", () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x41, 0, 0xe9, 0]);
    expect(decode(utf16.buffer)).toBe("Aé");
    expect(decode(new Uint8Array([0x41, 0xe9]).buffer)).toBe("Aé");
    expect(decode(new TextEncoder().encode("\ufeffAé🙂").buffer as ArrayBuffer)).toBe("Aé🙂");
  });
});

describe("the messages of a file", () => {
  const read = (text: string) =>
    toMessages(readTranscript(text, "day-first"), { user: "Ana", fallback: "2024-01-01T00:00:00.000Z" });

  it("have the same names each time, whatever comes after them, and each its own", () => {
    const short = read("Ana: ok\nBen: ok\nAna: ok");
    const long = read("Ana: ok\nBen: ok\nAna: ok\nBen: new\nAna: ok");
    expect(long.slice(0, 3)).toEqual(short);
    expect(new Set(long.map(({ external_id }) => external_id)).size).toBe(5);
  });

  it("keep their names when the other one is taken for the user", () => {
    const transcript = readTranscript("Ana: ok\nBen: yes", "day-first");
    const as = (user: string) => toMessages(transcript, { user, fallback: AT });
    expect(as("Ana").map(({ role }) => role)).toEqual(["user", "assistant"]);
    expect(as("Ben").map(({ role }) => role)).toEqual(["assistant", "user"]);
    expect(as("Ana").map(({ external_id }) => external_id)).toEqual(
      as("Ben").map(({ external_id }) => external_id),
    );
  });

  it("without a date have that of the one before", () => {
    const jsonl = [{ mes: "a" }, { mes: "b", send_date: 1687184431789 }, { mes: "c" }];
    const times = read(jsonl.map((row) => JSON.stringify(row)).join("\n")).map(({ timestamp }) => timestamp);
    expect(new Set(times)).toEqual(new Set(["2023-06-19T14:20:31.789Z"]));
    expect(read("Ana: hi")[0]?.timestamp).toBe("2024-01-01T00:00:00.000Z");
  });
});

describe("the user of a file", () => {
  const names = { user: "Robin", persona: "Maya" };
  it.each([
    [lines("Maya", "You"), "You"],
    [lines("Maya", "robin"), "robin"],
    [lines("Maya", "Kim"), "Kim"],
    [lines("Assistant", "Kim"), "Kim"],
    [lines("Ana", "Ben"), "Ana"],
    [[...lines("Bot"), { speaker: "Zoe", content: "x", at: null, role: "user" as const }], "Zoe"],
  ])("is guessed", (given, expected) => {
    expect(guessUser(given, names)).toBe(expected);
  });
});

it("the usual order of a date is that of the reader's language", () => {
  expect([usualOrder("en-US"), usualOrder("en-GB"), usualOrder("de")]).toEqual([
    "month-first",
    "day-first",
    "day-first",
  ]);
});
