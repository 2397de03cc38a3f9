import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { topicsOf } from ".";

const NONE = undefined;

describe("the topic of a message", () => {
  it.each([
    ["We haven't seen each other in two years. Any idea what we could do?", "the two years apart"],
    ["I haven't seen him in ages", "the long time apart"],
    ["My friend Lena is visiting this weekend", "your friend Lena"],
    ["I had a fight with my brother Tom about money", "the fight with your brother Tom"],
    ["my little brothers exam is on friday", "your little brothers exam"],
    ["My sister's wedding is on Saturday and I have nothing to wear", "your sister's wedding"],
    ["My brother Max is getting married in June", "your brother's wedding"],
    ["I'm planning a trip to Japan with my brother", "the trip to Japan"],
    ["my dog rex is ill", "your dog Rex"],
    ["mom took my phone again", "your mom"],
    ["the kids are loud today", "your kids"],
    ["I have two cats, Pixel and Dot", "your cats"],
    ["My 80 year old neighbour taught me how to knit", "your neighbour"],
    ["My mother in law is coming for a week", "your mother in law"],
    ["my ex texted me", "your ex"],
    ["I have a job interview tomorrow at Siemens", "your job interview"],
    ["I have a chemistry exam on Monday", "your chemistry exam"],
    ["I got the promotion!!", "the promotion"],
    ["My sourdough starter smells odd", "your sourdough starter"],
    ["I finally fixed the carburetor of my old Vespa", "your old Vespa"],
    ["I love hiking and sushi", "hiking and sushi"],
    ["I love jazz", "jazz"],
    ["I'm learning Japanese", "learning Japanese"],
    ["i started learning the trumpet", "learning the trumpet"],
    ["I feel lonely since I moved to Hamburg", "the move to Hamburg"],
    ["I can't sleep", "the sleepless nights"],
    ["My landlord raised the rent again!!!", "the higher rent"],
    ["I'm on my phone way too much", "all that screen time"],
    ["My wife and I barely talk anymore", "the silence between you"],
    ["I used to paint a lot but I lost the spark", "the lost spark"],
    ["my boyfriend broke up with me", "the breakup"],
    ["I quit smoking two weeks ago!", "life without smoking"],
    ["I'm worried about money", "money"],
    ["The one thing I want is quiet", NONE],
    ["Everything is too much", NONE],
    ["Some of them never call", NONE],
    ["Any other ideas?", NONE],
    ["she raised me", NONE],
    ["I'm the oldest of five", NONE],
    ["I tried that", NONE],
    ["ok I'll try that", NONE],
    ["What a day", NONE],
    ["Nothing works", NONE],
    ["I usually run 5k twice a week", NONE],
    ["Neither of them called", NONE],
    ["I work as a nurse", NONE],
    ["we met in a climbing gym", NONE],
  ])("%s → %s", async (said, topic) => expect((await topicsOf(said))[0]).toBe(topic));

  it("is what somebody already named does, when it is known who", async () => {
    expect((await topicsOf("He barks all night", "Rex"))[0]).toBe("Rex's barking");
    expect((await topicsOf("He barks all night"))[0]).toBe("the barking");
  });
});

/** Words that must never stand for a topic, nor begin or end one. */
const NO_TOPIC =
  /^(?:one|two|three|four|five|ten|\d+|all|some|any|many|much|most|few|half|both|each|every|none|more|i|me|you|he|she|it|we|they|him|them|us|this|that|these|those|my|mine|very|really|just|never|always|often|too|again|almost|have|be|go|do|is|are|was|of|and|or|the|a)$/;

describe("for sentences put together at random", () => {
  const subject = fc.constantFrom(
    "I",
    "We",
    "She",
    "He",
    "They",
    "My sister",
    "Two of us",
    "Some people",
    "Nobody",
    "It",
    "Everyone",
    "Half of them",
    "One",
  );
  const verb = fc.constantFrom(
    "saw",
    "have",
    "want",
    "never call",
    "need",
    "can't find",
    "told me about",
    "barked for",
    "waited",
    "lost",
    "got",
    "spent",
    "had",
  );
  const amount = fc.constantFrom(
    "two",
    "all",
    "some",
    "many of them",
    "a lot",
    "almost none",
    "a few",
    "three years",
    "it all",
    "him",
    "them",
    "that",
    "enough",
    "ten",
    "my",
    "both",
    "every day",
    "nothing",
    "this one",
    "the same",
    "more",
    "2 of 3",
  );
  const rest = fc.constantFrom(
    "",
    " again",
    " all night",
    " for two years",
    " at 7",
    " yesterday",
    ". Any idea?",
    " and I don't know why",
    " by the second one",
    " with the others",
    "!!!",
  );

  it("no number, quantity, pronoun, adverb or verb is a topic", async () => {
    await fc.assert(
      fc.asyncProperty(subject, verb, amount, rest, async (who, does, what, more) => {
        const said = `${who} ${does} ${what}${more}`;
        for (const topic of await topicsOf(said)) {
          const words = topic.toLowerCase().split(" ");
          expect(topic, said).not.toMatch(NO_TOPIC);
          expect(words.at(-1), `${said} → ${topic}`).not.toMatch(NO_TOPIC);
          expect(topic, said).not.toMatch(/'s?$|^(?:my|our|a|an|some|any|all|\d)\b/i);
        }
      }),
      { numRuns: 800 },
    );
  });
});
