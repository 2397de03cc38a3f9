import { expect, it } from "vitest";
import { meantBy, SpeakerNames } from "./speakers";

const heard = (...lines: [0 | 1, string][]) => {
  const names = new SpeakerNames("Robin", "Alex");
  for (const [speaker, text] of lines) names.listen(speaker, text);
  return names;
};
const talk: [0 | 1, string][] = [
  [0, "Hey Mel! How are you?"],
  [1, "Fine, thanks. Caroline, did you call the vet?"],
  [0, "Not yet, Mel."],
  [1, "Thanks, Caroline!"],
  [0, "Mel, wait. Tomorrow, Biscuit gets a bath."],
  [1, "Good luck, Caroline."],
];

it("knows the two by the names they go by", () => {
  const names = heard();
  expect(names.namedIn("Where does Robin's sister live?")).toBe(0);
  expect(names.namedIn("what did alex say")).toBe(1);
  expect(names.namedIn("How did Robin and Alex meet?")).toBeNull();
  expect(names.namedIn("Where is Ana?")).toBeNull();
});

it("learns what they call one another, short forms as well", () => {
  const names = heard(...talk);
  expect(names.namedIn("When did Caroline call the vet?")).toBe(0);
  expect(names.namedIn("What does Melanie want?")).toBe(1);
  expect(names.namedIn("Who washes Biscuit?")).toBeNull();
  expect(names.withGivenNames("When did Caroline’s dog meet Melanie?")).toBe(
    "When did Robin’s dog meet Alex?",
  );
});

it("takes no word for a name that both begin with, that is said too seldom, or that is not written as one", () => {
  const both = heard(...talk, ...Array(4).fill([0, "Well, yes."]), ...Array(4).fill([1, "Well, no."]));
  expect(both.namedIn("What is Well known for?")).toBeNull();
  expect(heard(...talk.slice(0, 2)).namedIn("Where is Caroline?")).toBeNull();
  expect(heard(...talk).namedIn("a melon, a melody")).toBeNull();
});

it("takes a name that is a small word as well for one only where it is written like a name", () => {
  const names = new SpeakerNames("Will", "Alex");
  expect(names.namedIn("Where was Will born?")).toBe(0);
  expect(names.namedIn("what will happen?")).toBeNull();
});

it("does not mix up two of the same name", () => {
  expect(new SpeakerNames("Alex", "Alex").namedIn("Where does Alex live?")).toBeNull();
});

it.each([
  ["Where does my sister live?", 0],
  ["What is your favourite colour?", 1],
  ["Do you remember where I live?", null],
  ["Who rang?", null],
])("%s is about %s", (question, speaker) => {
  expect(meantBy(question)).toBe(speaker);
});
