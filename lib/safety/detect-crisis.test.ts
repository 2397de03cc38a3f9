import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectCrisis, heardByRules, judged, warmUp } from "./detect-crisis";
import { EXAMPLES } from "./examples/all";
import { BATCHES, type Labelled, textsOf } from "./fixtures/batches";
import unseenLater from "./unseen/second-texts.json";
import unseen from "./unseen/texts.json";

/** Texts neither rules nor weights may learn from: once looked at, they are unseen no longer. */
const UNSEEN: [string, Labelled][] = [
  ["what nobody learned from", unseen],
  ["what nobody learned from, by a later author", unseenLater],
];

/** Precision and recall over a labelled set, and what was judged wrongly. */
function score({ crisis, calm }: Labelled) {
  const missed = textsOf(crisis).filter((text) => !detectCrisis(text).isCrisis);
  const alarmed = textsOf(calm).filter((text) => detectCrisis(text).isCrisis);
  const found = textsOf(crisis).length - missed.length;
  return {
    crisis: textsOf(crisis).length,
    calm: textsOf(calm).length,
    precision: found / (found + alarmed.length),
    recall: found / textsOf(crisis).length,
    missed,
    alarmed,
  };
}

describe.each([...BATCHES, ...EXAMPLES, ...UNSEEN])("%s", (name, set) => {
  it("is judged with at least 95 % precision and 95 % recall", () => {
    const result = score(set);
    // What is misjudged of the unseen is not shown: whoever mended it would make it seen.
    const isUnseen = UNSEEN.some(([, one]) => one === set);
    console.info(name, isUnseen ? { precision: result.precision, recall: result.recall } : result);
    expect(result.precision).toBeGreaterThanOrEqual(0.95);
    expect(result.recall).toBeGreaterThanOrEqual(0.95);
  });

  it("is told by its language", () => {
    const languages = Object.entries(set.crisis).flatMap(([language, texts]) =>
      texts.map((text) => [detectCrisis(text), language] as const),
    );
    const right = languages.filter(
      ([{ isCrisis, language }, expected]) => !isCrisis || language === expected,
    );
    expect(right.length / languages.length).toBeGreaterThanOrEqual(0.95);
  });
});

describe("the French for ending it", () => {
  it.each([
    "Je vais en finir avec cette chienne de vie ce soir.",
    "comment en finir avec mes jours",
    "Je veux en finir avec cette douleur.",
    "J'ai décidé d'en finir avec mon mal-être",
    "Je vais en finir avec tous ces tourments",
    "il veut en finir avec ses souffrances",
    "Je pense à en finir avec mon calvaire.",
    "je veux en finir",
  ])("ends a life: %s", (text) => expect(heardByRules(text)).toBe("fr"));

  it.each([
    "je veux en finir avec ce dossier",
    "comment en finir avec les fourmis dans la cuisine",
    "on va en finir avec ces travaux",
  ])("ends a task: %s", (text) => expect(detectCrisis(text).isCrisis).toBe(false));
});

describe("the words of the requirement", () => {
  it.each([
    "I can't go on, I don't want to be alive",
    "I can’t go on, I don’t want to be alive",
    "I can‘t go on, I don´t want to be alive",
    "I can`t go on, I don`t want to be alive",
    "I cant go on, I dont want to be alive",
    "I CAN’T GO ON, I DON’T WANT TO BE ALIVE",
    "I can\u200B’t go on, I d\u00ADon’t want to be alive",
  ])("are a crisis with any apostrophe: %s", (text) => {
    expect(detectCrisis(text)).toEqual({ isCrisis: true, language: "en" });
  });

  it("are none where a film is meant", () => {
    expect(detectCrisis("Suicide Squad was fun")).toEqual({ isCrisis: false, language: null });
  });

  it("are heard between other things, however long the message", () => {
    const day = "The weather was lovely and we walked along the river until it got dark. ".repeat(60);
    expect(detectCrisis(`${day}Honestly I want to kill myself. ${day}`.slice(0, 8_000)).isCrisis).toBe(true);
    expect(detectCrisis(day).isCrisis).toBe(false);
  });
});

describe("the two stages", () => {
  it("hear together what no rule foresaw", () => {
    const text = "by the time you read my letter the river will have me, and the cat has a new home";
    expect(heardByRules(text)).toBeUndefined();
    expect(detectCrisis(text)).toEqual({ isCrisis: true, language: "en" });
  });

  it("leave a finding of the rules unless the text is very like calm ones", () => {
    expect(judged(true, -0.5)).toBe(true);
    expect(judged(true, -1.5)).toBe(false);
    expect(judged(false, -0.2)).toBe(false);
    expect(judged(false, 0.1)).toBe(true);
  });

  it("add up weak signs of neighbouring sentences only", () => {
    const calm = "We had soup and then the neighbours came round to see the garden. ";
    const signs = ["Nobody needs me.", "I want out.", "I lost everything."];
    expect(heardByRules(signs.join(" "))).toBe("en");
    expect(heardByRules(signs.join(` ${calm.repeat(4)}`))).toBeUndefined();
  });

  it("are made ready without a message", async () => {
    await expect(warmUp()).resolves.toBeUndefined();
  });
});

describe("any text", () => {
  it("is judged without a throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        expect(typeof detectCrisis(text).isCrisis).toBe("boolean");
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["spaces", " ".repeat(8_000)],
    ["one letter", "a".repeat(8_000)],
    ["a word again and again", "i do not want the a of to be ".repeat(276)],
    ["a sentence without an end", "she said that she will and my friend keeps saying ".repeat(160)],
    ["quotation marks", "\" ' ".repeat(2_000)],
    ["numbers and means", "pills and the 20 rope on my desk tonight ".repeat(195)],
  ])("is judged in bounded time: %s", (_, text) => {
    const begun = performance.now();
    detectCrisis(text);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
