import { expect, it } from "vitest";
import { read } from "./conversation";
import { moodOf } from "./moods";
import { dutyIn, planIn } from "./plans";
import { subjectOf } from "./subject";
import { sumIn } from "./sum";
import { winIn } from "./wins";

const lower = (text: string) => read(text).lower;

it.each([
  ["im so tierd of evrything at wrok", "i'm so tired of everything at work"],
  ["u think i shud quit??", "you think i should quit??"],
  ["cuz my bf dont care tho", "because my boyfriend don't care though"],
])("reads %s as %s", (said, meant) => expect(lower(said)).toBe(meant));

it.each([
  ["I feel so down", "sad"],
  ["I'm not sad", undefined],
  ["I'm so nervous about tomorrow", "anxious"],
  ["I am furious with my landlord", "angry"],
  ["my best friend is angry with me", undefined],
  ["I lost my keys", "mishap"],
  ["it was burnt but my wife loved it", "good"],
  ["I only slept four hours", "tired"],
  ["I passed out yesterday", undefined],
] as const)("hears the mood of: %s", (said, mood) => expect(moodOf(lower(said))).toBe(mood));

it.each([
  ["I got the promotion!!", "the promotion"],
  ["I passed my exam", "passing your exam"],
  ["just adopted a kitten", "your new kitten"],
  ["I've been clean for 90 days", "90 days clean"],
  ["I'm thinking about getting a second dog", undefined],
  ["I didn't get the job", undefined],
])("congratulates on what was won: %s", (said, win) => expect(winIn(lower(said))).toBe(win));

it.each([
  ["12 * 7", "12 × 7 = 84"],
  ["what is 10 / 4?", "10 ÷ 4 = 2.5"],
  ["2 - 5", "2 − 5 = -3"],
  ["1 / 0", undefined],
  ["I work 9-5", undefined],
])("does the sum: %s", (said, sum) => expect(sumIn(lower(said))).toBe(sum));

it.each([
  ["I want to visit my aunt, but I have no time", "visit your aunt"],
  ["I'm going to teach myself the guitar because it is fun", "teach yourself the guitar"],
  ["I'm going to the dentist tomorrow", undefined],
  ["I'm going to Rome", undefined],
  ["It rains", undefined],
  ["I want to <b>{topic}</b>", undefined],
])("hears what somebody wants to do, turned towards them: %s", (said, plan) =>
  expect(planIn(said)).toBe(plan),
);

it("hears what somebody has to do", () =>
  expect(dutyIn("I have to call my landlord")).toBe("call your landlord"));

it.each([
  ["He barks all night", "barking"],
  ["I have a job interview at Siemens", "interview"],
  ["Should I move to Porto or stay in Berlin?", "decision"],
  ["my dad is getting so forgetful", "parents"],
  ["I'm on my phone way too much", "phone"],
  ["the tomatoes are red", "garden"],
  ["and then he said so", undefined],
] as const)("knows what it is about: %s", (said, theme) => expect(subjectOf(lower(said))?.theme).toBe(theme));
