import { describe, expect, it } from "vitest";
import { moodOf } from "./mood";
import { type Statement, summarise } from "./summarise";

const said = (...texts: string[]): Statement[] =>
  texts.map((text) => ({ text, sound: "neutral", isTelling: false }));

describe("a conversation in short", () => {
  it("is what was told, said back in whole sentences, and what it was about", () => {
    const { summary, topics } = summarise(
      said(
        "hi there",
        "I had a long day at the hospital. I'm a nurse there and we were short on staff again.",
        "My sister Ana is visiting from Lisbon next week!",
        "Can you help me plan a dinner for her?",
        "thanks, you're the best",
      ),
    );
    expect(summary).toBe(
      "You had a long day at the hospital. You're a nurse there and you were short on staff again. Your sister Ana is visiting from Lisbon next week!",
    );
    expect(topics).toEqual(expect.arrayContaining(["Lisbon", "Ana", "hospital"]));
  });

  it("is nothing where nothing was told", () => {
    expect(summarise(said("Hello", "how are you?", "lol ok", "What is the capital of France?"))).toEqual({
      summary: null,
      topics: expect.not.arrayContaining(["lol"]),
      mood: "calm",
    });
    expect(summarise([])).toEqual({ summary: null, topics: [], mood: null });
  });

  it("leaves out hypotheses, jokes taken back and what was said twice", () => {
    const { summary, topics } = summarise(
      said(
        "If I had a dog I would call it Bruno.",
        "I won the lottery, just kidding",
        "I moved to Porto in March with my brother.",
        "I moved to Porto with my brother in March.",
      ),
    );
    expect(summary).toBe("You moved to Porto with your brother in March.");
    expect(topics.join(" ")).not.toMatch(/Bruno|lottery/);
  });

  it("prefers what a fact was learned from, and stays short", () => {
    const long = said(
      ...Array.from({ length: 40 }, (_, n) => `I walked ${n} miles along the river ${n} today.`),
    );
    const told = [{ text: "I work with my hands.", sound: "neutral" as const, isTelling: true }];
    const { summary } = summarise([...told, ...long, ...said(`I know ${"very ".repeat(200)}much`)]);
    expect(summary).toContain("You work with your hands.");
    expect(summary?.length).toBeLessThan(500);
  });

  it("takes no words of another language for names", () => {
    const { topics } = summarise(said("Ich wohne in München und arbeite dort als Lehrerin in einer Schule."));
    expect(topics).toEqual([]);
  });

  it("takes any text without complaint", () => {
    for (const text of ["", "🙂🙂🙂", "<b>\u0000", "((((((", "a".repeat(50_000), "\ud800 my half"])
      expect(() => summarise(said(text))).not.toThrow();
  });
});

it("a mood is told from the latest messages", () => {
  const of = (good: number, bad: number, plain: number) =>
    moodOf([
      ...Array(good).fill("positive"),
      ...Array(bad).fill("negative"),
      ...Array(plain).fill("neutral"),
    ]);
  expect([of(0, 0, 0), of(3, 0, 1), of(2, 0, 4), of(0, 0, 5), of(2, 2, 1), of(0, 3, 1), of(0, 2, 4)]).toEqual(
    [null, "cheerful", "in good spirits", "calm", "up and down", "low", "a little low"],
  );
  expect(moodOf([...Array(30).fill("negative"), ...Array(12).fill("positive"), null])).toBe("cheerful");
  expect(moodOf(["danger", ...Array(8).fill("neutral")])).toBe("low");
  expect(moodOf(["danger", ...Array(12).fill("neutral")])).toBe("calm");
});
