import { describe, expect, it } from "vitest";
import { extract } from "./extract";
import { inWords, SAID_ON } from "./score";

const situation = { now: SAID_ON, userName: "Robin" };
const learned = (text: string) => extract(text, situation).map(inWords);

describe("what a message puts right itself", () => {
  it.each([
    ["I was born in 1990. Sorry, I meant 1991.", "[identity birth-year] Was born in 1991."],
    ["I was born in 1990, sorry, 1991.", "[identity birth-year] Was born in 1991."],
    ["I live in Oslo. Sorry, I meant Bergen.", "[home home] Lives in Bergen."],
    ["I live in Oslo. No wait, Bergen.", "[home home] Lives in Bergen."],
    ["I live in Oslo, I mean Bergen.", "[home home] Lives in Bergen."],
    ["I live in Oslo. Scratch that, Bergen.", "[home home] Lives in Bergen."],
    ["i live in oslo. sorry i meant bergen", "[home home] Lives in Bergen."],
    ["I work as a nurse. I mean, a midwife.", "[work job] Works as a midwife."],
    ["I have two kids, no, three", "[relationship relation:children] Has three kids."],
    ["My dog is 3. Correction: he's 4.", "[pet pet:dog:age] Dog is 4."],
    ["My favourite colour is green. Wait, no, blue.", "[things] likes (favourite colour): blue"],
    ["I'm allergic to peanuts. I meant cashews.", "[health allergy:cashews] Allergic to cashews."],
  ])("is learned right: %s", (text, finding) => expect(learned(text)).toEqual([finding]));

  it("is quoted with its correction", () => {
    const text = "Hi! I live in Oslo. Sorry, I meant Bergen. Bye!";
    expect(extract(text, situation)).toMatchObject([{ quote: "I live in Oslo. Sorry, I meant Bergen." }]);
  });

  it.each(["I have a cat. Scratch that.", "I live in Oslo. Correction: the capital of Norway."])(
    "is not kept when nothing takes its place: %s",
    (text) => expect(learned(text)).toEqual([]),
  );

  it.each([
    "I live in Oslo. Sorry, Ada.",
    "I live in Oslo. Sorry, what did you say?",
    "I live in Oslo. I mean, it's lovely here.",
    "I live in Oslo. I mean it.",
    "I live in Oslo. Oops, gotta go!",
    "I live in Oslo. Sorry, tired.",
    "I live in Oslo. No, really.",
  ])("is nothing where only talk follows: %s", (text) =>
    expect(learned(text)).toEqual(["[home home] Lives in Oslo."]),
  );
});

it.each([
  ["My sister lives in Paris. I mean, Paris is great.", "Sister lives in Paris."],
  ["I work at Google. I mean, Google pays well.", "Works at Google."],
  ["I live in Porto. I mean, sunshine every day.", "Lives in Porto."],
  ["I live in Porto. I mean, Christmas!", "Lives in Porto."],
  ["I live in Porto. Scratch that itch!", "Lives in Porto."],
  ["I'm allergic to peanuts. I mean, deadly.", "Allergic to peanuts."],
  ["I work as a nurse. I mean, part-time.", "Works as a nurse."],
  ["I work as a nurse. I mean, a good job.", "Works as a nurse."],
  ["I have diabetes. I mean, type 2.", "Has diabetes."],
  ["I'm married to Tom. I mean, Tom is great.", "Is married to Tom."],
  ["I'm married to Tom. I mean, Berlin.", "Is married to Tom."],
  ["I am 40. Sorry, 5 min.", "40 years old (in November 2026)."],
  ["I am 40. No wait, 2 minutes.", "40 years old (in November 2026)."],
  ["I have three kids. Sorry, one second.", "Has three kids."],
  ["I have two kids. Oh, one question.", "Has two kids."],
  ["I have two kids. Well, one husband too.", "Has two kids."],
  ["I have a cat. Oh, a dog too.", "Has a cat."],
  ["I have a cat. Sorry, a question.", "Has a cat."],
  ["I got married in 2012. Well, 13 years.", "Got married in 2012."],
  ["My dad died in 2010. Sorry, 2010 was hard.", "Dad died in 2010."],
  ["I start on Monday. Well, Tuesday is off.", "Starts on 30 November 2026."],
])("what is no correction changes nothing: %s", (text, content) =>
  expect(extract(text, situation)).toMatchObject([{ content }]),
);

it.each([
  ["I have two dogs. I mean, three dogs.", "Has three dogs."],
  ["I have a dog. Actually, two dogs.", "Has two dogs."],
  ["I have two kids. Oh, three.", "Has three kids."],
  ["I work at Lidl. I mean, Aldi.", "Works at Aldi."],
])("the bare value is one: %s", (text, content) =>
  expect(extract(text, situation)).toMatchObject([{ content }]),
);
