import { expect, it } from "vitest";
import { meantIn } from "./meant";

const stated = (text: string) =>
  meantIn(text).meant.flatMap(({ sentence, states }) => (states ? [sentence] : []));
const MOVED = "I moved to Oslo with my family.";

it.each([
  "Exercise helps me with my back pain a lot.",
  "Stress at my new job is killing my marriage.",
  "Visit to my grandmother in Leeds was sad.",
  "Drive to Leeds took us 4 hours.",
])("a noun that looks like a verb is no demand: %s", (text) => expect(stated(text)).toEqual([text]));

it.each([
  "Remind me that my exam is on Friday.",
  "Check my essay which is due on Friday.",
  "Help me plan a dinner that is good.",
  "Talk to me about my two cats.",
])("a demand is one, whatever verbs follow: %s", (text) => expect(stated(text)).toEqual([]));

it("what begins with its day is no question", () => {
  for (const text of [
    "Today is my birthday and I am 30.",
    "Today was the first day of my new job at the harbour.",
  ])
    expect(stated(text)).toEqual([text]);
  expect(stated("lol is my cat on your list")).toEqual([]);
});

it("what others report or do is told in one's own words; their speech is not", () => {
  for (const text of [
    "The doctor said my knee needs surgery in June.",
    "My sister told me she is pregnant with twins.",
    "Work was exhausting today, my boss shouted at me in front of everyone.",
    "My boss told me to work on my birthday.",
  ])
    expect(stated(text)).toEqual([text]);
  for (const text of [
    "My brother told me that I am dumber than my sister.",
    "My sister said I love my two cats.",
    "My boss said: my house is your house.",
    "My mum told me to say I live in three houses.",
  ])
    expect([text, stated(text)]).toEqual([text, []]);
});

it("one sentence of others leaves out itself alone, a tale or a text the rest", () => {
  for (const before of [
    "According to the news it will rain all week. ",
    "Write me a poem about my dog. ",
    "* ",
    "*smiles* ",
  ])
    expect([before, stated(before + MOVED)]).toEqual([before, [MOVED]]);
  expect(stated(`* ${MOVED}\n* I work at the harbour.`)).toEqual([MOVED, "I work at the harbour."]);
  for (const before of [
    "The article says: my cats are bad. ",
    "Write me a story about my dog. ",
    "Write a poem in which you are a king. ",
    "Translate this text: I am a king. ",
    "*draws my sword* Come here. ",
  ])
    expect([before, stated(before + MOVED)]).toEqual([before, []]);
});
