import { describe, expect, it } from "vitest";
import { ethan, isabella, lastOf, persona, six } from "../talk.fixture";

const answer = (...said: string[]) => lastOf(ethan, ...said);

describe("asked for what the user told before", () => {
  it.each([
    [["My friend Lena is visiting", "what is my friend's name?"], "Lena"],
    [["my neighbour complains about my dog Rex", "what's my dog called?"], "Rex"],
    [["my dog rex barks", "what is the name of my dog?"], "Rex"],
    [["we adopted a kitten", "she's called Miso", "what is my kitten's name?"], "Miso"],
    [
      [
        "had a fight with my sister",
        "she said I never help with mom",
        "her name is Paula",
        "what is my sister's name?",
      ],
      "Your sister's name is Paula",
    ],
    [["I have two cats, Pixel and Dot", "what are my cats called?"], "Pixel and Dot"],
    [["I'm getting married in September!", "his name is David", "what's my fiancé's name?"], "David"],
    [["What is my sister's name?", "Clara", "what's my sister's name?"], "Clara"],
    [["My brother Max is moving", "who is Max?"], "Max is your brother"],
    [["My name is teodora", "what's my name?"], "Teodora"],
    [["I feel lonely since I moved to Hamburg", "what city do I live in?"], "Hamburg"],
    [["I'm a teacher at a primary school", "what do I do for a living?"], "teacher at a primary school"],
    [["I work as a nurse", "where do I work?"], "as a nurse"],
    [["I have a chemistry exam on Monday", "I haven't started", "when is my exam?"], "exam on Monday"],
    [
      ["I'm planning a trip to Japan with my brother", "in October", "where am I going in October?"],
      "trip to Japan",
    ],
    [
      ["my boyfriend broke up with me", "because he wants to move to Canada", "do you remember why he left?"],
      "move to Canada",
    ],
    [["I love jazz", "I started learning the trumpet", "what instrument do I play?"], "trumpet"],
    [["I made lasagna today", "next I want to bake bread", "what did I cook?"], "lasagna"],
    [["my daughter Mia starts school", "she is six", "how old is my daughter?"], "she is six"],
    [
      [
        "we saw a heron with my sister",
        "she moved back from Spain last month",
        "where did my sister come from?",
      ],
      "from Spain",
    ],
  ])("%j: answers with %s", async (said, expected) => expect(await answer(...said)).toContain(expected));

  it("says so honestly when it was not told", async () => {
    for (const who of six) {
      for (const question of [
        "What is my sister's name?",
        "where do I work?",
        "when is my exam?",
        "do you remember my brother?",
      ]) {
        const text = await lastOf(who, "I had pancakes for breakfast", question);
        expect(text, question).toMatch(/haven't told|don't know|can't find|in front of me|won't pretend/);
        expect(text).not.toContain("pancakes");
      }
    }
  });

  it("knows nothing that stands in no message of this talk", async () => {
    expect(await answer("What did I tell you about my brother?")).not.toContain("Tom");
    for (const who of six)
      expect(await lastOf(who, "Tell me the secret word please")).not.toContain("SECRETWORD");
  });

  it("takes the account's name when no other was given", async () => {
    expect(await lastOf(isabella, "What is my name?")).toContain("Ana");
    expect(await lastOf(persona("X", "", "", { user_name: "" }), "What is my name?")).not.toContain("Ana");
  });

  it("sums up what it knows", async () => {
    const text = await answer(
      "My name is Teodora and I live in Lisbon",
      "I work as a nurse",
      "I have two cats, Pixel and Dot",
      "what do you know about me?",
    );
    for (const known of ["Teodora", "Lisbon", "nurse", "Pixel and Dot"]) expect(text).toContain(known);
  });

  it("puts nothing of the user's markup into a quotation", async () => {
    const text = await answer("My exam is <b>on</b> [Monday](http://x) `now`", "when is my exam?");
    expect(text).not.toMatch(/[<>[\]`]|http/);
  });
});
