import { expect, it } from "vitest";
import { extract } from "./extract";
import { inWords, SAID_ON } from "./score";

const learned = (text: string) => extract(text, { now: SAID_ON, userName: "Robin" }).map(inWords);

it.each([
  ["Remember that I need my inhaler when it's cold", "[health] Needs their inhaler when it is cold."],
  ["Keep in mind that I can't see well at night", "[health] Cannot see well at night."],
  ["Remember my name is Zoe", "[identity name] Is called Zoe."],
])("what is asked to be remembered is kept: %s", (text, finding) => expect(learned(text)).toEqual([finding]));

it.each([
  "Remember me?",
  "Remember to water the plants",
  "Remember I told you about Tom",
  "Remember that I love you",
  "Don't forget my keys on the table.",
  "Please remember I passed.",
  "Remember my wifi pass is hunter2.",
  "Remember my pw is hunter2.",
  "Do you remember that I need my inhaler?",
])("but not: %s", (text) => expect(learned(text)).toEqual([]));
