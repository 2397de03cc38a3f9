import { expect, it } from "vitest";
import { answerTo, asStatement, HAS_NAME, HAS_NUMBER, HAS_TIME, IS_QUESTION, marksOf } from "./asks";

it.each([
  ["We leave next Tuesday", HAS_TIME | HAS_NAME],
  ["It was in 2019", HAS_TIME | HAS_NUMBER],
  ["They have eleven goats", HAS_NUMBER],
  ["Nice! And how are you?", IS_QUESTION],
  ["Do you like it? [shares a photo: a red kayak]", IS_QUESTION],
  ["Why? Because I say so.", 0],
  ["On the eighteenth, I think", HAS_TIME],
  ["I love the sea with both of you", 0],
  ["My sister Ana lives there", HAS_NAME],
  ["We met in Zürich, yes", HAS_NAME],
  ["What I like is tea", 0],
])("%s", (text, answers) => {
  expect(marksOf(text)).toBe(answers);
});

it.each([
  ["When did Ana move?", HAS_TIME],
  ["In what year did she leave?", HAS_TIME],
  ["How many goats do they have?", HAS_NUMBER],
  ["How did it go?", 0],
  ["Who is her boss?", HAS_NAME],
  ["Where does my sister live?", HAS_NAME],
  ["What is the dog called?", HAS_NAME],
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
