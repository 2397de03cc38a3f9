import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { queryTerms, termsOf } from "./terms";

describe("the terms of a text", () => {
  it("are without case, accents, apostrophes and endings", () => {
    expect(termsOf("Naïve dogs RUNNING, José's café!")).toEqual(
      ["naiv", "dog", "run", "jose", "cafe"].map((t) => (t === "jose" ? "jose" : t)),
    );
    expect(termsOf("don’t")).toEqual(termsOf("don't"));
  });

  it("are alike for the forms of an irregular word, and without a possessive's ending", () => {
    expect(termsOf("She went, bought and taught the children")).toEqual(
      termsOf("She go buy and teach the child"),
    );
    expect(termsOf("Marcus's and Ana’s")).toEqual(termsOf("Marcus and Ana"));
  });

  it("of a script without spaces are pairs of characters", () => {
    expect(termsOf("我喜欢猫")).toEqual(["我喜", "喜欢", "欢猫"]);
    expect(termsOf("猫")).toEqual(["猫"]);
  });

  it("never fail, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => termsOf(text).every((term) => term.length > 0)),
    );
  });
});

describe("the terms of a question", () => {
  it("are those that tell something, each once", () => {
    expect(queryTerms("What is the name of my dog, the dog I told you about?")).toEqual(
      termsOf("name dog told"),
    );
  });

  it("are all of them when none tells more", () => {
    expect(queryTerms("Who are you?")).toEqual(["who", "be", "you"]);
    expect(queryTerms("…?!")).toEqual([]);
  });
});
