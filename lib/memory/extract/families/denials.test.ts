import { expect, it } from "vitest";
import { extract } from "../extract";
import { inWords, SAID_ON } from "../score";

const learned = (text: string) => extract(text, { now: SAID_ON, userName: "Robin" }).map(inWords);

it.each([
  ["It turned out I'm not allergic to nuts", "[health allergy:nuts] Is not allergic to nuts."],
  ["turns out I'm not allergic to nuts", "[health allergy:nuts] Is not allergic to nuts."],
  ["I'm not allergic to nuts anymore", "[health allergy:nuts] Is no longer allergic to nuts."],
  ["I outgrew my allergy to eggs", "[health allergy:eggs] Is no longer allergic to eggs."],
  ["I'm not allergic to anything", "[health allergy] Has no allergies."],
  ["I'm not allergic to any medicines", "[health allergy:any-medicines] Is not allergic to any medicines."],
  ["I don't have asthma after all", "[health condition:asthma] Does not have asthma."],
  ["I haven't got any siblings", "[relationship relation:siblings] Has no siblings."],
  ["I don't have kids", "[relationship relation:children] Has no kids."],
  ["I'm not a morning person", "[identity trait:morning-person] Is not a morning person."],
])("what is not so is learned: %s", (text, finding) => expect(learned(text)).toEqual([finding]));

it.each(["I'm not allergic to hard work", "I don't have anxiety about it"])("but not: %s", (text) =>
  expect(learned(text)).toEqual([]),
);

it.each([
  [
    "I'm not allergic to anything except penicillin.",
    ["[health allergy:penicillin] Allergic to penicillin."],
  ],
  ["I'm not allergic to anything but peanuts.", ["[health allergy:peanuts] Allergic to peanuts."]],
  [
    "I'm not allergic to nuts, only to pollen.",
    ["[health allergy:nuts] Is not allergic to nuts.", "[health allergy:pollen] Allergic to pollen."],
  ],
])("what is excepted is told: %s", (text, findings) => expect(learned(text)).toEqual(findings));

it.each([
  "I'm not allergic to anything else.",
  "I'm not allergic to anything, just cats.",
  "I'm not allergic to anything. Except penicillin.",
  "I'm not allergic to anything. Well, just cats.",
  "I am not allergic to any animals.",
  "I'm not intolerant to anything, I just hate milk.",
  "I'm not allergic to anything, but I am to cats.",
  "I'm not allergic to anything except penicillin.",
])("a known allergy stands beside: %s", (text) => {
  const found = extract(text, { now: SAID_ON, userName: "Robin" });
  expect(found.flatMap((one) => (one.kind === "fact" ? (one.ends ?? []) : []))).toEqual([]);
  expect(learned(text)).not.toContain("[health allergy] Has no allergies.");
});
