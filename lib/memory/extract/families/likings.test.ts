import { expect, it } from "vitest";
import { extract } from "../extract";
import { inWords, SAID_ON } from "../score";

const learned = (text: string) => extract(text, { now: SAID_ON, userName: "Robin" }).map(inWords);

it.each([
  "I love that, thanks",
  "love it, great",
  "I love this, brilliant!",
  "I like this one, cheers",
  "I adore it, pure joy",
  "I love this song, unreal",
  "I live for weekends, you know",
  "I live for Fridays",
])("praise and thanks are no likings: %s", (text) => expect(learned(text)).toEqual([]));

it("what is loved though one is allergic is the animal, not the shame", () => {
  expect(learned("I'm allergic to cats, which is a shame because I love them")).toEqual([
    "[health allergy:cats] Allergic to cats.",
    "[animals] likes: cats",
  ]);
});

it("a list of things liked keeps each of them", () => {
  expect(learned("I love Thai, Italian, Mexican")).toHaveLength(3);
  expect(learned("I love pasta, spicy curries and sushi")).toHaveLength(3);
});
