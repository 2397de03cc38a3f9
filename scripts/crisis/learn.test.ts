import { expect, it } from "vitest";
import { likenessIn } from "@/lib/safety/learned/likeness";
import { piecesOf } from "@/lib/safety/learned/pieces";
import { weightsFrom } from "@/lib/safety/learned/weights";
import stored from "@/lib/safety/learned/weights.json";
import { inProject } from "../steps/project.mjs";
import { learn } from "./learn";
import { digestOfTexts } from "./texts";

const read = (text: string, danger: boolean) => ({ sentences: piecesOf(text).sentences, danger });
const TEXTS = [
  ...["the rope is ready", "the rope is in the shed and ready", "ready with the rope"].map((text) =>
    read(text, true),
  ),
  ...["the soup is ready", "the soup is in the kitchen and hot", "ready with the soup"].map((text) =>
    read(text, false),
  ),
];

it("learns what tells texts apart", () => {
  const weights = weightsFrom(learn(TEXTS));
  const likeness = (text: string) => likenessIn(piecesOf(text).sentences, weights);
  expect(likeness("a rope")).toBeGreaterThan(0);
  expect(likeness("a soup")).toBeLessThan(0);
});

it("learns the same from the same texts", () => {
  expect(learn(TEXTS)).toEqual(learn(TEXTS));
});

it("has learned from the texts as they are; after a change of them: node scripts/learn-crisis.mjs", () => {
  expect(stored.textsSha256).toBe(digestOfTexts(inProject()));
});
