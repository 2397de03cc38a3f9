import { expect, it } from "vitest";
import { extract } from "./extract";
import { SAID_ON } from "./score";

const facts = (text: string) =>
  extract(text, { now: SAID_ON, userName: "Robin" }).flatMap((one) => (one.kind === "fact" ? [one] : []));
const further = (text: string) =>
  facts(text).flatMap(({ content, isFurther }) => (isFurther ? [content] : []));

it.each([
  ["I also work at Lidl", ["Works at Lidl."]],
  ["I work at Lidl on weekends too.", ["Works at Lidl on weekends."]],
  ["I moved to Ghent and I also work at Delhaize.", ["Works at Delhaize."]],
  ["I also live in Rome", ["Lives in Rome."]],
  ["I got a second job as a waiter", ["Got a second job as a waiter."]],
])("a second one of its kind stands beside: %s", (text, contents) => expect(further(text)).toEqual(contents));

it.each([
  "I moved to Oslo, I also have a cat.",
  "I got a job as a nurse and I also volunteer at the zoo.",
  "I live in Oslo now and have a cat too.",
  "I moved to Oslo too.",
])("what takes a place does: %s", (text) => expect(further(text)).toEqual([]));

it.each(["I quit my second job.", "I quit my side job as a waiter.", "I got a second job as a waiter"])(
  "the main job goes on: %s",
  (text) => expect(facts(text).flatMap(({ ends }) => ends ?? [])).toEqual([]),
);

it("who quits the job has none", () => {
  expect(facts("I quit my job.")).toMatchObject([{ ends: ["job", "employer"] }]);
});
