import { expect, it } from "vitest";
import { extract } from "./extract";
import { SAID_ON } from "./score";

const learned = (text: string, previous?: string) =>
  extract(text, { now: SAID_ON, userName: "Robin", previous });

it.each([
  "Remember: my pin is 4711",
  "My password is hunter2",
  "Please remember that the wifi password is swordfish",
  "The code for the alarm is 9911",
  "My card number is 4111 1111 1111 1111",
  "My IBAN is DE89 3704 0044 0532 0130 00",
  "Password: hunter2",
  "My wifi pass is hunter2",
  "my pw is hunter2",
  "My bank card is 4111 1111",
  "My card 2012 4111 1111 1111 is new",
])("a secret is never learned: %s", (text) => expect(learned(text)).toEqual([]));

it("nor is one that was asked for", () => {
  expect(learned("4711", "What is your pin?")).toEqual([]);
});

it("what stands beside it is", () => {
  expect(learned("I live in Oslo. My pin is 4711.")).toMatchObject([{ content: "Lives in Oslo." }]);
});

it.each([
  ["I lived in Paris 2001-2005 2006-2010 and then moved to Rome.", "Lives in Rome."],
  ["My bank card was stolen in Rome and I moved to Oslo.", "Lives in Oslo."],
])("years and a stolen card are no secret: %s", (text, content) =>
  expect(learned(text)).toContainEqual(expect.objectContaining({ content })),
);
