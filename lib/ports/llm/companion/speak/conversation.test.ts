import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { converse, ethan, isabella, lastOf, luna, maya, sam, six, spoken } from "../talk.fixture";
import { themes } from "./themes";

const suggestions = (theme: keyof typeof themes) => {
  const { ask: _, ideas, ...own } = themes[theme];
  return [...ideas, ...Object.values(own)];
};
const suggests = (text: string, theme: keyof typeof themes) =>
  suggestions(theme).some((idea) => text.includes(idea));

describe("a request for advice", () => {
  it.each([
    [
      ["My friend Lena is visiting", "We haven't seen each other in two years. Any idea what we could do?"],
      "visit",
    ],
    [["my neighbour complains about my dog Rex", "He barks all night", "What should I do?"], "barking"],
    [["i cant sleep", "since january", "because of work", "what can i do to sleep better"], "sleep"],
    [["Work has been stressful, my boss keeps calling", "How can I tell her it's too much?"], "workload"],
    [
      [
        "Work has been stressful, my boss keeps calling",
        "I feel like I can't do anything right",
        "How can I tell her it's too much?",
      ],
      "workload",
    ],
    [["had a huge fight with my sister", "her name is Paula", "should i call her first?"], "conflict"],
    [["I want to run a half marathon", "any tips?"], "exercise"],
    [["I'm learning Japanese", "I keep forgetting the kanji", "any tricks?"], "learning"],
    [
      ["I used to paint a lot but I lost the spark", "since the kids were born", "How do I start again?"],
      "creativity",
    ],
    [["I feel lonely since I moved to Hamburg", "How do I make friends?"], "friends"],
    [["Should I move to Porto or stay in Berlin?"], "decision"],
    [["I'm bored"], "bored"],
    [["My roommate never does the dishes", "How should I talk to her about it?"], "household"],
    [["I'm pregnant!!", "my husband is over the moon", "Any tips for telling my parents?"], "baby"],
    [
      ["I'm getting married in September!", "my mother wants to invite 200 people", "what can I tell her?"],
      "wedding",
    ],
    [["My grandmother passed away", "how do people get through this?"], "grief"],
  ] as const)("%j gets something concrete from every persona", async (said, theme) => {
    const all = await Promise.all(six.map((who) => lastOf(who, ...said)));
    for (const text of all) expect(suggests(text, theme), text).toBe(true);
    expect(new Set(all).size).toBe(6);
  });

  it("is answered with something else when it was tried, refused or not enough", async () => {
    for (const more of ["I tried that", "nah", "any other ideas?"]) {
      const [, first = "", second = ""] = await converse(
        isabella,
        "my dog Rex barks all night",
        "What should I do?",
        more,
      );
      expect(suggests(second, "barking"), more).toBe(true);
      expect(suggestions("barking").filter((idea) => first.includes(idea) && second.includes(idea))).toEqual(
        [],
      );
    }
  });

  it("takes the idea that names the very thing", async () => {
    const text = await lastOf(
      luna,
      "my daughter Mia starts school tomorrow",
      "what could I put in her lunchbox?",
    );
    expect(text).toContain("lunchbox");
  });
});

describe("an answer to the persona's question", () => {
  const greeted = {
    ...ethan,
    greeting: "Hello, I'm Ethan. What are you building, fixing or wondering about?",
  };

  it.each([
    [["I lost the joy in painting", "because of my work"], "because of your work"],
    [["I play chess on weekends", "with my grandpa"], /with your grandpa/i],
    [["I can't sleep", "since january"], "Since January"],
    [
      ["my dog barks all night", "because he is alone when I work nights"],
      "because he is alone when you work nights",
    ],
  ] as const)("is taken up: %j", async (said, words) => {
    const texts = await Promise.all([ethan, isabella, sam].map((who) => lastOf(who, ...said)));
    expect(
      texts.some((text) =>
        typeof words === "string" ? text.toLowerCase().includes(words.toLowerCase()) : words.test(text),
      ),
    ).toBe(true);
  });

  it("may be one to the greeting", async () => {
    expect(await lastOf(greeted, "a treehouse")).toMatch(/treehouse/i);
  });

  it("of yes or no never becomes a topic", async () => {
    for (const who of six)
      for (const word of ["yes", "no", "not really", "maybe", "idk", "sometimes", "two", "a lot"]) {
        const text = await lastOf(who, "I play chess on weekends", word);
        expect(text).not.toMatch(new RegExp(`(?:about|of|with|for|on) ${word}\\b`, "i"));
      }
  });
});

describe("what was said before", () => {
  it("is what a short message goes on about", async () => {
    const asks = themes.sleep.ask;
    const replies = await converse(maya, "I can't sleep", "since january", "because of work");
    expect(replies.slice(1).some((text) => asks.some((ask) => text.includes(ask)))).toBe(true);
  });

  it("is what 'it' means in the next message", async () => {
    const told = await Promise.all(
      six.map((who) => lastOf(who, "I want to run a marathon in May", "I'm nervous about it")),
    );
    expect(told.filter((text) => text.includes("the marathon")).length).toBeGreaterThan(2);
  });

  it("turns every person round", async () => {
    for (const who of six) {
      const text = await lastOf(who, "I want to teach myself the guitar and play for my aunt");
      expect(text).not.toMatch(/\bmy aunt|myself\b/);
    }
  });
});

it("keeps the persona's name and the user's apart from what is talked about", async () => {
  expect(spoken(await lastOf(sam, "Good morning Sam"))).not.toMatch(/about Sam|of Sam/);
});

/** What nobody would name when asked what they are talking about. */
const SILLY =
  /\b(?:about|of|with|around|on|for|to|when it comes to|you mention|noted, with) (?:one|two|three|four|five|ten|\d+|all|some|any|many|few|half|none|both|every|he|she|they|never|always|really|almost|again|barked|waited|lost)(?=[.,!?:])/i;

it("never takes a number, a quantity, a pronoun or a verb for what somebody talks about", async () => {
  const part = (...words: string[]) => fc.constantFrom(...words);
  const message = fc.tuple(
    part("I", "We", "She", "They", "My sister", "Two of us", "Nobody", "Half of them", "All of it"),
    part("saw", "never call", "want", "lost", "told me about", "waited for", "spent", "barked at", "need"),
    part(
      "two",
      "all",
      "some",
      "a few",
      "three years",
      "both",
      "ten of them",
      "her",
      "many",
      "none",
      "half",
      "every one",
    ),
    part("", " all night", " for two years", " again", " at 7", ". Any idea?", "!!!"),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...six),
      fc.array(message, { minLength: 1, maxLength: 3 }),
      async (who, said) => {
        const texts = said.map((words) => words.join(" ").replace(/ ([.!])/, "$1"));
        for (const text of await converse(who, ...texts))
          expect(spoken(text), texts.join(" | ")).not.toMatch(SILLY);
      },
    ),
    { numRuns: 120 },
  );
});
