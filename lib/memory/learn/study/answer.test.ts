import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAnswer, UnreadableAnswer } from "./answer";

const messages = [
  { id: 1, from: "user" as const, text: "My sister Ana’s in  Lisbon. I love olives" },
  { id: 2, from: "persona" as const, text: "I live in Rome" },
];
const fact = {
  message_id: 1,
  quote: "my sister Ana's in Lisbon",
  content: "Sister Ana lives in Lisbon.",
  category: "relationship",
  confidence: 0.9,
};
const liking = {
  message_id: 1,
  quote: "I love olives",
  category: "food",
  key: "olives",
  value: "likes",
  confidence: 1,
};
const read = (answer: object | string) =>
  readAnswer(typeof answer === "string" ? answer : JSON.stringify(answer), messages, [
    { id: 7, content: "x" },
  ]);

describe("a model's notes", () => {
  it("are taken where their quote stands in a message of the user", () => {
    expect(read({ facts: [fact], preferences: [liking], wrong: [7, 8] })).toMatchObject({
      facts: [{ content: fact.content, same_as: null, replaces: null }],
      preferences: [{ key: "olives" }],
      wrong: [7],
    });
  });

  it("are found inside a fence and after thoughts", () => {
    expect(
      read(`Here you are:\n\`\`\`json\n${JSON.stringify({ facts: [fact] })}\n\`\`\``).facts,
    ).toHaveLength(1);
  });

  it.each([
    ["a quote nobody wrote", { ...fact, quote: "my brother Tom" }],
    [
      "a message of the persona",
      { ...fact, message_id: 2, quote: "I live in Rome", content: "Lives in Rome." },
    ],
    ["a message that was not shown", { ...fact, message_id: 99 }],
    ["a content made up", { ...fact, content: "Owns a submarine." }],
    ["a content too long", { ...fact, content: `Ana ${"x".repeat(600)}` }],
    ["no quote", { ...fact, quote: "" }],
    ["a number for a fact", 5],
  ])("are left out one by one: %s", (_, wrong) => {
    expect(read({ facts: [wrong, fact] }).facts).toHaveLength(1);
  });

  it("know no numbers but those they were told, and no category but ours", () => {
    const [one] = read({
      facts: [{ ...fact, category: "gossip", same_as: 99, replaces: 7, confidence: 9 }],
    }).facts;
    expect(one).toMatchObject({ category: "other", same_as: null, replaces: 7, confidence: 1 });
  });

  it("are cut to one line of summary, a few topics and a word of mood", () => {
    const long = read({
      summary: `a\n${"b".repeat(2_000)}`,
      topics: ["x, y", ...Array(9).fill("z".repeat(99)), "w"],
      mood: "a;b",
    });
    expect(long.summary).toHaveLength(600);
    expect(long.summary).toMatch(/^a b/);
    expect([long.topics, long.mood]).toEqual([["x y", "w"], null]);
  });

  it("give no secret away, in whatever words", () => {
    const text =
      "My bank pin is 4711 and I always forget it. My wifi password is swordfish. I live in Lisbon.";
    const of = (answer: object) =>
      readAnswer(JSON.stringify(answer), [{ id: 1, from: "user" as const, text }], []);
    const told = (content: string, quote: string) => ({ ...fact, content, quote });
    const { facts, preferences, summary, topics } = of({
      facts: [
        told("Bank pin is 4711.", "My bank pin is 4711"),
        told("Uses 4711 at the bank.", "bank pin"),
        told("Always forgets the bank number.", "4711 and I always forget it"),
        told("The wifi password is swordfish.", "swordfish"),
        told("Lives in Lisbon.", "I live in Lisbon"),
      ],
      preferences: [{ ...liking, quote: "4711", key: "numbers" }],
      summary: "They live in Lisbon and their code at the bank, 4711, slips their mind.",
      topics: ["pin 4711", "Lisbon"],
    });
    expect(facts.map(({ content }) => content)).toEqual(["Lives in Lisbon."]);
    expect([preferences, summary, topics]).toEqual([[], null, ["Lisbon"]]);
    expect(of({ summary: "They live in Lisbon." }).summary).toBe("They live in Lisbon.");
  });

  it("are refused whole when they are none", () => {
    for (const text of ["", "no", "[1]", "{", '"x"', "null"])
      expect(() => read(text)).toThrow(UnreadableAnswer);
  });

  it("never break on anything, and never give more than was quoted", () => {
    fc.assert(
      fc.property(fc.anything(), fc.json(), (any, text) => {
        for (const answer of [
          JSON.stringify({ facts: [any], preferences: [any], wrong: any, topics: any }),
          text,
        ])
          try {
            const { facts, preferences } = read(answer);
            expect([...facts, ...preferences].every(({ message_id }) => message_id === 1)).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableAnswer);
          }
      }),
    );
  });
});
