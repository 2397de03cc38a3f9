import { expect, it } from "vitest";
import { answersIn, answerTo, asStatement, HAS_NUMBER, HAS_TIME } from "./asks";

it.each([
  ["We leave next Tuesday", HAS_TIME],
  ["It was in 2019", HAS_TIME | HAS_NUMBER],
  ["They have eleven goats", HAS_NUMBER],
  ["On the eighteenth, I think", HAS_TIME],
  ["I love the sea with both of you", 0],
])("%s", (text, answers) => {
  expect(answersIn(text)).toBe(answers);
});

it.each([
  ["When did Ana move?", HAS_TIME],
  ["In what year did she leave?", HAS_TIME],
  ["How many goats do they have?", HAS_NUMBER],
  ["How did it go?", 0],
])("%s", (question, answer) => {
  expect(answerTo(question)).toBe(answer);
});

it.each([
  ["When did Ana move to Porto?", "Ana move to Porto"],
  ["In which city is the shop?", "city is the shop"],
  ["How many goats are there?", "goats are there"],
  ["Is she well?", "she well"],
  ["What?", "What"],
  ["I moved to Porto", "I moved to Porto"],
  ["???", ""],
])("%s is stated as %s", (question, statement) => {
  expect(asStatement(question)).toBe(statement);
});
