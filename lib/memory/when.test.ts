import { expect, it } from "vitest";
import { timeAskedFor } from "./when";

const now = new Date("2026-11-23T12:00:00Z");
const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

it.each([
  ["What did I do on 5 May 2025?", "2025-05-05", "2025-05-06"],
  ["what did we talk about yesterday", "2026-11-22", "2026-11-23"],
  ["Who visited me in March 2025?", "2025-03-01", "2025-04-01"],
  ["Where did I go in December?", "2025-12-01", "2026-01-01"],
  ["What did Ana say in Sept 2024?", "2024-09-01", "2024-10-01"],
  ["where was I in may 2024", "2024-05-01", "2024-06-01"],
  ["what happened on 2025-09-17?", "2025-09-17", "2025-09-18"],
  ["September 17th", "2026-09-17", "2026-09-18"],
  ["What did I cook on Christmas, 25 December?", "2025-12-25", "2025-12-26"],
])("%s", async (question, from, to) => {
  expect(await timeAskedFor(question, now)).toMatchObject({ from: day(from), to: day(to) });
});

it.each([
  "Where does my sister live?",
  "What is my favourite day?",
  "",
  "May I ask something?",
  "Did we market marbles?",
])("no time in: %s", async (question) => {
  expect(await timeAskedFor(question, now)).toBeNull();
});

it("tells whether a date may be another year's", async () => {
  expect(await timeAskedFor("on 5 May", now)).toMatchObject({ anyYear: true });
  expect(await timeAskedFor("in March", now)).toMatchObject({ anyYear: true });
  expect(await timeAskedFor("on 5 May 2025", now)).toMatchObject({ anyYear: false });
  expect(await timeAskedFor("yesterday", now)).toMatchObject({ anyYear: false });
});
