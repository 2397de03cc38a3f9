import { describe, expect, it } from "vitest";
import { detectCrisis, judged } from "../detect-crisis";
import { EVERYDAY, HEAVY } from "../examples/all";
import { likenessOf } from "./likeness";
import { piecesOf } from "./pieces";
import { tongueOf } from "./tongue";
import { weightsFrom } from "./weights";

describe("likeness to texts that told of danger", () => {
  it("is heard in one sentence among many others", () => {
    const day = [
      "We walked along the river and then my brother cooked pasta with too much garlic.",
      "The neighbours are painting their fence green.",
      "At noon I repaired the lamp in the hall.",
      "My aunt rang about the tomatoes.",
      "The bus was late as always.",
      "I watched half of the match with the sound off.",
      "Somebody has taken my parking space again.",
      "For dinner there was soup from yesterday.",
    ];
    const told = "I wrote the letters and tonight I end it.";
    const story = [...day.slice(0, 4), told, ...day.slice(4)].join(" ");
    const isHeard = (text: string) => judged(false, likenessOf(text).likeness);
    expect(isHeard(day.join(" "))).toBe(false);
    expect(isHeard(story)).toBe(true);
  });

  it("is rare in messages of every day", () => {
    const alarmed = EVERYDAY.filter((text) => detectCrisis(text).isCrisis);
    expect(alarmed.length / EVERYDAY.length).toBeLessThan(0.01);
  });

  it("is rare in grief, worry, exhaustion and anger that put nobody in danger", () => {
    const alarmed = HEAVY.filter((text) => detectCrisis(text).isCrisis);
    expect(alarmed.length / HEAVY.length).toBeLessThan(0.02);
  });

  it("takes bounded time for the longest message", () => {
    const prose = EVERYDAY.join(". ").slice(0, 8_000);
    const taken = Array.from({ length: 5 }, () => {
      const begun = performance.now();
      detectCrisis(prose);
      return performance.now() - begun;
    });
    // Ten times what it takes alone: other tests run beside this one.
    expect(Math.min(...taken)).toBeLessThan(300);
  });

  it("is that of nothing for no text", () => {
    expect(likenessOf("").likeness).toBe(likenessOf("   ").likeness);
  });
});

it("knows the language by its small words, and takes English where nothing tells", () => {
  expect(tongueOf("ich habe keine lust mehr und das ist nicht gut")).toBe("de");
  expect(tongueOf("je ne sais pas quoi faire et elle est partie")).toBe("fr");
  expect(tongueOf("non so cosa fare e mi sento sola")).toBe("it");
  expect(tongueOf("no se que hacer y me siento muy sola hoy")).toBe("es");
  expect(tongueOf("nao sei o que fazer e me sinto muito so")).toBe("pt");
  expect(tongueOf("hm")).toBe("en");
});

it("cuts spellings of the same words into the same pieces", () => {
  expect(piecesOf("I can’t go on").sentences).toEqual(piecesOf("i cant go on").sentences);
  expect(piecesOf("I can't go on").sentences).not.toEqual(piecesOf("I can go on").sentences);
});

it("reads stored weights back, and nothing for a piece that is not there", () => {
  const pieces = Buffer.alloc(8);
  pieces.writeUInt32LE(7, 0);
  pieces.writeUInt32LE(4_000_000_007, 4);
  const weights = weightsFrom({
    bias: -0.25,
    step: 0.5,
    pieces: pieces.toString("base64"),
    weights: Buffer.from(Int8Array.of(3, -4)).toString("base64"),
  });
  expect([7, 4_000_000_007, 8].map((piece) => weights.of(piece))).toEqual([1.5, -2, 0]);
  expect(weights.bias).toBe(-0.25);
});
