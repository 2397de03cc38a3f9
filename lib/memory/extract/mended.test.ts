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
