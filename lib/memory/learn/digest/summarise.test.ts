import { describe, expect, it } from "vitest";
import { moodOf } from "./mood";
import { type Statement, summarise } from "./summarise";

const AT = "2026-06-03T12:00:00.000000Z";
const said = (...texts: string[]): Statement[] =>
  texts.map((text) => ({ text, at: AT, sound: "neutral", isTelling: false }));
const short = (...texts: string[]) => summarise(said(...texts)).summary;

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
      "You had a long day at the hospital. You're a nurse there and you were short on staff again. Your sister Ana is visiting from Lisbon in the week of 8 June 2026!",
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
    expect(summary).toBe("You moved to Porto with your brother in March 2026.");
    expect(topics.join(" ")).not.toMatch(/Bruno|lottery/);
  });

  it("tells no tale, no game, no text to be worked on and nobody else's words as a statement", () => {
    for (const text of [
      "In the novel the narrator says: I killed a man in Reno",
      "Act as my doctor, I have a broken leg",
      "Write an email: Hi, I'm Karen and I live at 5 Elm Street",
      "Let's say my name is Bob and I sell cars",
      "lol my dog is the president of France",
      "Here's my character: I'm an elf and I live in 3 towers",
      "*draws my sword* I killed 5 dragons in my village",
      "My boss said I'm the worst of my 12 colleagues",
      "My sister was like I love my 2 cats",
      "I dreamt I was flying over my old school on Monday",
      "I might move to Porto with my brother next year",
    ])
      expect([text, short(text)]).toEqual([text, null]);
    expect(short("I live in Porto, but I might move to Lisbon next year.")).toBe("You live in Porto.");
  });

  it("tells nothing that was taken back, in the same message or in the next", () => {
    expect(short("My dog speaks French with my cat. Just joking.")).toBeNull();
    expect(short("My dog speaks French with my cat.", "haha jk")).toBeNull();
    expect(short("I moved to Porto with my brother.", "I won 5 lotteries in Porto, just kidding")).toBe(
      "You moved to Porto with your brother.",
    );
  });

  it("takes back only what was said directly before", () => {
    const oslo = "You moved to Oslo with your family in May 2026.";
    const moved = "I moved to Oslo with my family last month.";
    const joke = "If I were the king I would ban Mondays.";
    for (const texts of [
      [moved, joke, "just kidding"],
      [moved, "", "just kidding"],
      [`${moved} ${joke} Just kidding.`],
      [moved, "My dog speaks French with my cat.", "just kidding", "haha jk"],
      [moved, "My dog speaks French with my cat.", "😂", "Lol! Just kidding."],
      [moved, "My dog speaks French with my cat. Haha! Just kidding."],
    ])
      expect([texts, short(...texts)]).toEqual([texts, oslo]);
  });

  it("tells no secret, neither in its sentences nor in its topics", () => {
    for (const text of [
      "My bank pin is 4711 and I always forget it.",
      "My netflix password is hunter2 since last year.",
      "I pay with my card 4111 1111 1111 1111 on Fridays.",
    ])
      expect([text, summarise(said(text))]).toEqual([text, { summary: null, topics: [], mood: "calm" }]);
    expect(short("My bank pin is 4711. I moved to Porto with my brother.")).toBe(
      "You moved to Porto with your brother.",
    );
  });

  it("says back no demand, no outcry and no wish about how to talk", () => {
    for (const text of [
      "I'm bored, tell me a joke",
      "Recommend me a good book for my trip on Friday",
      "Remind me of my exam on 5 June",
      "Stop calling me sweetheart on Fridays",
      "My goodness, what a day",
    ])
      expect([text, short(text)]).toEqual([text, null]);
    expect(summarise(said("Call me T. I have an exam on Friday"))).toMatchObject({
      summary: "You have an exam on 5 June 2026.",
      topics: ["exam"],
    });
  });

  it("leaves out what is only said around a statement, and adds the subject that was left out", () => {
    expect(short("Btw I'm a nurse in Porto.")).toBe("You're a nurse in Porto.");
    expect(short("My brother hates Mondays lol.")).toBe("Your brother hates Mondays.");
    expect(short("Had a rough day at my office in Porto")).toBe(
      "You had a rough day at your office in Porto.",
    );
  });

  it("says on which day, as a word for it means another one later", () => {
    expect(short("I got a promotion in Porto yesterday")).toBe(
      "You got a promotion in Porto on 2 June 2026.",
    );
    expect(short("I worked 12 hours in Porto yesterday and today.")).toBe(
      "You worked 12 hours in Porto on 2 June 2026 and on 3 June 2026.",
    );
    expect(short("I write my diary every morning, today in Porto.")).not.toMatch(/today/);
  });

  it("prefers what a fact was learned from, and stays short", () => {
    const long = said(
      ...Array.from({ length: 40 }, (_, n) => `I walked ${n} miles along the river ${n} today.`),
    );
    const told = [{ text: "I work with my hands.", at: AT, sound: "neutral" as const, isTelling: true }];
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
