import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  alex,
  converse,
  ethan,
  isabella,
  luna,
  maya,
  persona,
  reply,
  sentences,
  six,
  spoken,
} from "./talk.fixture";

describe("the tone", () => {
  const lines = [
    "Hello",
    "How are you?",
    "I feel so sad about my exam",
    "I want to run a marathon",
    "Thank you!",
    "Good night",
  ];

  it("is another one for each of the six personas, whatever is said", async () => {
    for (const line of lines) {
      const replies = await Promise.all(six.map((who) => reply(who, line).then(spoken)));
      expect(new Set(replies).size, line).toBe(6);
    }
  });

  it("of a custom persona is the nearest one, and plain when nothing is near", async () => {
    const near = (style: string, traits = "", description = "") =>
      reply(persona("X", style, traits, { description }), "I feel so sad about my exam").then(spoken);
    const same = (who: object) =>
      reply({ ...who, name: "X", display_name: "X" }, "I feel so sad about my exam").then(spoken);
    expect(await near("warm and gentle")).toBe(await same(isabella));
    expect(await near("Poetic, a little whimsical")).toBe(await same(luna));
    expect(await near("precise, formal")).toBe(await same(ethan));
    expect(await near("", "calm, peaceful")).toBe(await same(maya));
    expect(await near("", "", "A practical mentor and friend")).toBe(await same(alex));
    const plain = await near("sarcastic");
    for (const who of six) expect(plain).not.toBe(await same(who));
  });
});

describe("every reply", () => {
  const everyday = [
    ["hi", /./],
    ["who are you?", /Ethan|program|script/],
    ["are you a real person?", /program|script|software/i],
    ["What's the capital of Peru?", /script|model|source|answer/],
    ["write me a python function that sorts a list", /script|model|source|answer/],
    ["2 + 2 =", /2 \+ 2 = 4\./],
    ["you are useless", /script|lines|expect/],
    ["I love you", /script|company/],
    ["hola, me llamo Ana y estoy muy cansada", /inglés/],
    ["我今天很累", /英语/],
    ["My dog died yesterday", /sorry|heart/],
    ["yes", /./],
    ["no", /./],
    ["👍", /./],
    ["", /./],
  ] as const;

  it.each(everyday)(
    "says in one short line that it is offline, after one to five sentences: %s",
    async (said, expected) => {
      const text = await reply(ethan, said);
      expect(text).toMatch(/\n\n_\(offline: scripted reply\)_$/);
      expect(text).toMatch(expected);
      expect(sentences(text).length).toBeGreaterThanOrEqual(1);
      expect(sentences(text).length).toBeLessThanOrEqual(5);
      expect(text.length).toBeLessThan(700);
    },
  );

  it("is the same for the same talk and another for another", async () => {
    const talk = ["I bought a canoe", "Nice.", "It is green"];
    expect(await reply(luna, ...talk)).toBe(await reply(luna, ...talk));
    const others = await Promise.all(
      ["red", "blue", "old", "leaking", "mine"].map((how) =>
        reply(luna, "I bought a canoe", "Nice.", `It is ${how}`),
      ),
    );
    expect(new Set(others).size).toBeGreaterThan(1);
  });

  it("repeats no sentence of the six before", async () => {
    const pool = [
      "hi",
      "I feel sad",
      "My sister Ana is visiting on Friday",
      "ok",
      "because of work",
      "my dog barks all night",
      "My boss is unfair",
      "What should I do?",
      "something else",
      "no",
      "I want to paint the kitchen",
      "I can't sleep",
      "do you like jazz?",
      "I got the job!",
      "We talked for an hour",
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...six),
        fc.array(fc.constantFrom(...pool), { minLength: 6, maxLength: 6 }),
        async (who, said) => {
          const all = (await converse(who, ...said)).flatMap(sentences);
          expect(
            all.filter((sentence, index) => all.indexOf(sentence) !== index),
            said.join(" | "),
          ).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("is never the one before, even when the user only repeats themself", async () => {
    for (const same of [
      "hi",
      "ok",
      "thanks",
      "我很累",
      "I can't go on",
      "👍",
      "bye",
      "no",
      "who are you?",
      "tell me a joke",
    ]) {
      const replies = await converse(isabella, same, same, same, same, same, same);
      for (const [index, text] of replies.slice(1).entries()) expect(text, same).not.toBe(replies[index]);
    }
  });
});

describe("in wellness mode", () => {
  const calm = { ...maya, mode: "wellness" };
  it("there is no romance, and there are questions that reframe or go into a journal", async () => {
    const answers = await Promise.all(
      ["I love you", "be my girlfriend", "kiss me"].map((said) => reply(calm, said)),
    );
    for (const text of answers) expect(text).toMatch(/romance|romantic/);
    const others = await Promise.all(
      ["money", "my job", "my exam", "the move", "my knee", "rent"].map((what) =>
        reply(calm, `I worry about ${what}`),
      ),
    );
    expect(
      others.some((text) =>
        /journal|friend told you|other way of looking|year from now|thought about this/.test(text),
      ),
    ).toBe(true);
  });
});
