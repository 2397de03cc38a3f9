import { expect, it } from "vitest";
import { onItsDay } from "./on-its-day";

const NOW = new Date("2026-06-03T12:00:00Z");

it.each([
  ["I passed yesterday.", "I passed on 2 June 2026."],
  [
    "My new job starts tomorrow and next week my wife flies to Rome.",
    "My new job starts on 4 June 2026 and in the week of 8 June 2026 my wife flies to Rome.",
  ],
  [
    "My daughter won the contest today and tomorrow she will go to Leeds.",
    "My daughter won the contest on 3 June 2026 and on 4 June 2026 she will go to Leeds.",
  ],
  [
    "On Monday I was ill, yesterday I went out and today I work in Porto.",
    "On 1 June 2026 I was ill, on 2 June 2026 I went out and on 3 June 2026 I work in Porto.",
  ],
  ["I worked yesterday and today.", "I worked on 2 June 2026 and on 3 June 2026."],
  ["My exam is today or tomorrow.", "My exam is on 3 June 2026 or on 4 June 2026."],
  [
    "I am ill since yesterday and tomorrow at 3pm I see my doctor.",
    "I am ill since 2 June 2026 and on 4 June 2026 at 15:00 I see my doctor.",
  ],
  [
    "My exam is on Friday next week and tomorrow I study.",
    "My exam is on 12 June 2026 and on 4 June 2026 I study.",
  ],
  ["I see her the day after tomorrow.", "I see her on 5 June 2026."],
  ["Today was my first day.", "3 June 2026 was my first day."],
  ["I am in my garden, right now.", "I am in my garden."],
  ["I am in my garden right now and tomorrow I fly.", "I am in my garden and on 4 June 2026 I fly."],
  ["I am in Rome, and right now in a bar.", "I am in Rome, and in a bar."],
  [
    "My party is this Saturday and last Saturday I was ill.",
    "My party is on 6 June 2026 and on 30 May 2026 I was ill.",
  ],
  [
    "I have been ill for the last week and tomorrow I work.",
    "I have been ill for the last week and on 4 June 2026 I work.",
  ],
  ["I walk every day.", "I walk every day."],
])("%s", (said, told) => expect(onItsDay(said, NOW)).toBe(told));
